import type { WireResponse } from "../../model/exchange.js";
import type { Json, JsonObject } from "../../model/json.js";
import type { Mismatch } from "../../model/mismatch.js";
import { asciiJson } from "./ascii-json.js";
import { maskDefinition, maskValue } from "./mask-value.js";
import { followQuery, parseQuery, type QueryStep } from "./query-steps.js";
import { queryDefinitions, queryToJq } from "./query-to-jq.js";

/** What of a response a divergence is told by: the same for a response at hand, and for jq. */
export interface Observation {
  /** A filter of jq whose input has `status`, `headers` and `json`. */
  readonly filter: string;
  /** What it found in the recorded response: JSON of ASCII, its members sorted. */
  readonly recorded: string;
}

const longest = 800;

/** Definitions that the filters of observations make use of. */
export const observationDefinitions = `${queryDefinitions}
${maskDefinition}
def fault: .json | member("__type") | if type == "string" then sub("^.*#"; "") else null end;`;

/** Chooses what to look at again. Names of this run, ids and times are masked. Without a mismatch it is the outcome. */
export function observe(response: WireResponse, mismatch: Mismatch | undefined, run: string): Observation {
  if (!mismatch) return outcome(response);
  const { kind, pointer } = mismatch;
  if (kind === "not-json") return seen("{json: (.json != null), status}", notJson(response));
  if (pointer === "/status") return seen("{status}", { status: response.status });
  if (pointer.startsWith("/headers/")) return header(response, pointer.slice("/headers/".length));
  const steps = stepsTo(pointer);
  return steps === undefined || steps.length === 0 ? outcome(response) : value(response, steps, run);
}

function outcome(response: WireResponse): Observation {
  const type = followQuery([{ member: "__type" }], response.json ?? null);
  const fault = typeof type === "string" ? type.slice(type.lastIndexOf("#") + 1) : null;
  return seen("{fault: fault, status}", { fault, status: response.status });
}

function notJson({ json, status }: WireResponse): JsonObject {
  return { json: json !== undefined && json !== null, status };
}

/** A request's id is another one each time, as is the time. */
const livelyHeaders: ReadonlySet<string> = new Set(["x-amzn-requestid", "date"]);

function header({ headers }: WireResponse, name: string): Observation {
  const found = headers[name];
  const isLively = livelyHeaders.has(name) && found !== undefined && found !== "";
  const filter = `{header: .headers[${asciiJson(name)}]}`;
  if (!isLively) return seen(filter, { header: found ?? null });
  return seen(`{header: (.headers[${asciiJson(name)}] | if . then "<string>" else . end)}`, {
    header: "<string>",
  });
}

function value(response: WireResponse, steps: readonly QueryStep[], run: string): Observation {
  const found = followQuery(steps, response.json ?? null);
  const name = nameAt(steps);
  const masked = maskValue(found, name, run);
  const path = `.json | ${queryToJq(steps)}`;
  if (asciiJson({ value: masked }).length <= longest)
    return seen(`{value: (${path} | mask(${asciiJson(name)}))}`, { value: masked });
  return seen(`{value: (${path} | {type: type, length: length})}`, { value: shapeOf(found) });
}

function shapeOf(found: Json): JsonObject {
  if (typeof found === "string") return { type: "string", length: Array.from(found).length };
  const length = found !== null && typeof found === "object" ? Object.keys(found).length : 0;
  return { type: Array.isArray(found) ? "array" : "object", length };
}

function nameAt(steps: readonly QueryStep[]): string {
  const last = steps.findLast((step) => typeof step === "object" && "member" in step);
  return typeof last === "object" && "member" in last ? last.member : "";
}

/** A pointer is a JSON Pointer, a query, or a query with a JSON Pointer into what it finds. */
function stepsTo(pointer: string): QueryStep[] | undefined {
  const [, query = "", path = ""] = /^(.*?)(?:^| |$)((?:\/.*)?)$/s.exec(pointer) ?? [];
  const steps = parseQuery(query);
  const inner = path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part): QueryStep => (/^\d{1,6}$/.test(part) ? { index: Number(part) } : { member: part }));
  return steps && (inner.length > 0 ? [...steps, "pipe", ...inner] : steps);
}

function seen(filter: string, recorded: JsonObject): Observation {
  return { filter, recorded: asciiJson(recorded) };
}
