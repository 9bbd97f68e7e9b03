import { isObject } from "../../runner/derive/input-path.js";
import type { Json, JsonObject } from "../../runner/model/json.js";
import type { Alteration } from "../mutants/start-target.js";
import { changeInputs } from "./change-inputs.js";
import { changeTexts } from "./change-texts.js";

/** The kinds of opaque texts that the service makes up. */
type Kind = "run" | "task" | "page";

/** Makes the text of the n-th thing of a kind. No two may be the same. */
export type Coin = (kind: Kind, number: number) => string;

const kinds: Readonly<Record<string, Kind>> = {
  runId: "run",
  newExecutionRunId: "run",
  continuedExecutionRunId: "run",
  taskToken: "task",
  nextPageToken: "page",
};

/** Has run ids and tokens look otherwise. What nobody was ever told is left as it is. */
export function otherIds(coin: Coin): Alteration {
  const coined = new Map<string, string>();
  const meant = new Map<string, string>();
  const counts = { run: 0, task: 0, page: 0 };
  const outward = (kind: Kind, own: string): string => {
    const known = coined.get(`${kind} ${own}`);
    if (known !== undefined) return known;
    counts[kind] += 1;
    const text = coin(kind, counts[kind]);
    coined.set(`${kind} ${own}`, text);
    meant.set(`${kind} ${text}`, own);
    return text;
  };
  const inward = (kind: Kind, text: string) => meant.get(`${kind} ${text}`) ?? text;
  const written = changeTexts((value) => JSON.stringify(changeIds(value, outward)));
  return {
    wrap: (endpoint, surroundings) => {
      const understood = changeInputs(endpoint, surroundings, (_, input) => {
        const own = changeIds(input, inward);
        return JSON.stringify(own) === JSON.stringify(input) ? undefined : (own as JsonObject);
      });
      return written.wrap?.(understood, surroundings) ?? understood;
    },
  };
}

function changeIds(value: Json, change: (kind: Kind, text: string) => string): Json {
  if (Array.isArray(value)) return value.map((element: Json) => changeIds(element, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const kind = kinds[name];
      if (kind !== undefined && typeof member === "string" && member !== "")
        return [name, change(kind, member)];
      return [name, changeIds(member ?? null, change)];
    }),
  );
}

/** As short as they can be told apart. */
export const shortest: Coin = (_, number) => `~${number.toString(36)}`;

const longestOf: Readonly<Record<Kind, number>> = { run: 64, task: 1024, page: 2048 };

/** As long as the documentation allows, and of characters that need care. */
export const longest: Coin = (kind, number) => {
  const begin = `${number.toString(36)} "<é&\\/+=%`;
  return begin.padEnd(longestOf[kind], "ß'#;|");
};
