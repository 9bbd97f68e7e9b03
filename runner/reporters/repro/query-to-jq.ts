import { asciiJson } from "./ascii-json.js";
import { isProjection, type QueryStep } from "./query-steps.js";

/** Definitions that {@link queryToJq} makes use of. */
export const queryDefinitions = `def member(k): if type == "object" then .[k] else null end;
def each(f): if type == "array" then map(f | select(. != null)) else null end;`;

/** Writes the steps of a query as a filter of jq. */
export function queryToJq(steps: readonly QueryStep[]): string {
  const parts: string[] = [];
  let projects = false;
  for (const step of steps) {
    if (step !== "pipe") parts.push(projects ? `each(${stepToJq(step)})` : stepToJq(step));
    projects = step !== "pipe" && (projects || isProjection(step));
  }
  return parts.length === 0 ? "." : parts.join(" | ");
}

function stepToJq(step: Exclude<QueryStep, "pipe">): string {
  const ofList = (filter: string) => `(if type == "array" then ${filter} else null end)`;
  if (step === "flatten") return ofList("flatten(1)");
  if ("member" in step) return `member(${asciiJson(step.member)})`;
  if ("index" in step) return ofList(`.[${step.index}]`);
  if ("slice" in step)
    return ofList(`.[${step.slice[0] ?? ""}:${step.slice[1] ?? ""}]`.replace("[:]", "[0:]"));
  return ofList(`map(select(${condition(step)}))`);
}

function condition({ filter, equals, differs }: Extract<QueryStep, { filter: unknown }>): string {
  const value = filter.map((name) => `member(${asciiJson(name)})`).join(" | ");
  if (equals !== undefined) return `(${value}) == ${asciiJson(equals)}`;
  if (differs !== undefined) return `(${value}) != ${asciiJson(differs)}`;
  return `(${value}) | . != null and . != false and . != ""`;
}
