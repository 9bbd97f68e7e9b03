import { isList } from "../expect/difference.js";
import { isAccepted } from "../expect/outcome-mismatches.js";
import type { Departure } from "../model/discovery.js";
import type { Exchange } from "../model/exchange.js";
import type { Json, JsonObject } from "../model/json.js";
import { compareOutputs } from "./compare/compare-answers.js";
import { domain, workflowId } from "./moves/move.js";
import { outputOf, sendOn } from "./side.js";
import type { KnownRun, Taken, Walk } from "./walk.js";

const operation = "GetWorkflowExecutionHistory";
/** Pages may legally be shorter than asked for; a target that never comes to an end is left. */
const mostPages = 60;

/** Reads a history on both sides to its last page, however the two cut it into pages, and compares the whole. */
export async function readHistory(
  walk: Walk,
  { workflow, run }: KnownRun,
  paging: JsonObject = {},
): Promise<void> {
  const execution = { workflowId: workflowId(workflow), runId: { ref: run } };
  const input = { domain, execution, ...paging };
  const pages: Taken[] = [];
  let token: JsonObject = {};
  do {
    const onlyOutcome = (taken: Taken) =>
      walk.compare(taken).filter(({ about }) => !about.startsWith("events."));
    const page = await walk.exchange({ call: operation, input: { ...input, ...token } }, onlyOutcome);
    if (!page?.reference.response || !isAccepted(page.reference.response)) return;
    pages.push(page);
    if (outputOf(page.reference).nextPageToken === undefined) break;
    if (outputOf(page.target).nextPageToken === undefined) break;
    token = { nextPageToken: { ref: walk.bind("page", "nextPageToken") } };
  } while (pages.length < mostPages);
  const rest = await restOf(walk, pages.at(-1), input);
  walk.heed(operation, departuresIn(walk, pages, rest));
}

/** What the target has beyond the pages that both gave, and the reference. */
async function restOf(walk: Walk, last: Taken | undefined, input: JsonObject) {
  const { reference, target } = walk.ground;
  const drain = async (side: typeof target, from: Exchange | undefined): Promise<Json[]> => {
    const events: Json[] = [];
    let token = from && outputOf(from).nextPageToken;
    for (let page = 0; typeof token === "string" && page < mostPages; page += 1) {
      const literal = { nextPageToken: { literal: token } };
      const output = outputOf(await sendOn(side, { call: operation, input: { ...input, ...literal } }));
      events.push(...eventsOf(output));
      token = output.nextPageToken;
    }
    return events;
  };
  return { reference: await drain(reference, last?.reference), target: await drain(target, last?.target) };
}

interface Rest {
  readonly reference: readonly Json[];
  readonly target: readonly Json[];
}

function departuresIn(walk: Walk, pages: readonly Taken[], rest: Rest): Departure[] {
  const joined = (side: "reference" | "target") => ({
    events: [...pages.flatMap((page) => eventsOf(outputOf(page[side]))), ...rest[side]],
  });
  const [reference, target] = [joined("reference"), joined("target")];
  const found = compareOutputs(operation, [reference, target], walk.measure);
  const order = pages.length > 1 || found.length > 0 ? [] : wrongOrder(reference, target);
  return pages.length > 1 ? onOnePage(walk, found, pages) : [...found, ...order];
}

/** A case looks at one page: what is not there as it is on the whole shows in the events of the first that differs. */
function onOnePage(walk: Walk, departures: readonly Departure[], pages: readonly Taken[]): Departure[] {
  const ids = (exchange: Exchange) => eventsOf(outputOf(exchange)).map(eventId);
  const index = pages.findIndex(({ reference, target }) => `${ids(reference)}` !== `${ids(target)}`);
  const page = pages[index];
  if (!page || !departures.some(({ parts }) => parts)) return [...departures];
  walk.taken.splice(walk.taken.length - (pages.length - 1 - index));
  const events = { query: "events[].eventId", reference: ids(page.reference), target: ids(page.target) };
  return departures.map((departure) => (departure.parts ? { ...departure, ...events } : departure));
}

function wrongOrder(reference: JsonObject, target: JsonObject): Departure[] {
  const [ours, theirs] = [eventsOf(reference).map(eventId), eventsOf(target).map(eventId)];
  if (JSON.stringify(ours) === JSON.stringify(theirs)) return [];
  const sides = { reference: ours, target: theirs };
  return [
    { kind: "wrong-value", about: "events[].eventId", query: "events[].eventId", ...sides, parts: false },
  ];
}

function eventsOf({ events }: JsonObject): readonly Json[] {
  return isList(events) ? events : [];
}

function eventId(event: Json): Json {
  return (event as JsonObject | null)?.eventId ?? null;
}
