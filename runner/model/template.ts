import type { Json } from "./json.js";

/**
 * JSON whose objects may stand for values known only in a run. An object is special if its keys are exactly
 * those of one of these forms; everything else is itself.
 *
 * - `{ "ref": "task.taskToken" }`: what a fixture or an earlier step bound, by dotted path.
 * - `{ "unique": "workflow" }`: a name no other case uses, beginning with the word; `length` makes it
 *   that many code points. The same word and length give the same name within one list of steps (a case, or one
 *   fixture that it builds); each turn of a call that is made several times has names of its own.
 * - `{ "repeat": "a", "times": 32768 }`: the text repeated.
 * - `{ "now": -3600 }`: the target's time in epoch seconds, moved by documented seconds.
 * - `{ "join": ["a", { "ref": "x" }] }`: texts put together.
 * - `{ "literal": {} }`: the value as it stands.
 * - `{ "sequence": { "count": 51, "each": T } }`: a list of `count` copies of T; in it `{ "ref": "index" }` is 1, 2, ….
 *   A count of `{ "quota": "openTimers" }` is the quota of that name, as the target declares it or else as documented.
 */
export type Template = Json;
