import type { Json } from "../../model/json.js";

/** One step of a query: what JMESPath and jq have in common. */
export type QueryStep =
  | { readonly member: string }
  | { readonly index: number }
  | { readonly filter: readonly string[]; readonly equals?: string; readonly differs?: string }
  | { readonly slice: readonly [from: number | null, to: number | null] }
  | "flatten"
  | "pipe";

const tokens: readonly (readonly [RegExp, (found: RegExpExecArray) => QueryStep])[] = [
  [/^ \| /, () => "pipe"],
  [/^\[\]/, () => "flatten"],
  [/^\.?([A-Za-z_]\w*)/, ([, member = ""]) => ({ member })],
  [/^\[(-?\d+)\]/, ([, index]) => ({ index: Number(index) })],
  [/^\[(-?\d*):(-?\d*)\]/, ([, from, to]) => ({ slice: [toBound(from), toBound(to)] })],
  [
    /^\[\?([\w.]+) ?(==|!=) ?'([^'\\]*)'\]/,
    ([, path = "", sign, text = ""]) =>
      sign === "==" ? { filter: path.split("."), equals: text } : { filter: path.split("."), differs: text },
  ],
  [/^\[\?([\w.]+)\]/, ([, path = ""]) => ({ filter: path.split(".") })],
];

function toBound(text: string | undefined): number | null {
  return text === undefined || text === "" ? null : Number(text);
}

/** Takes a JMESPath query apart; `undefined` if it has more in it than paths, indices, slices and simple filters. */
export function parseQuery(query: string): QueryStep[] | undefined {
  const steps: QueryStep[] = [];
  let rest = query;
  while (rest !== "") {
    const found = tokens.flatMap(([pattern, toStep]) => {
      const match = pattern.exec(rest);
      return match ? [{ step: toStep(match), length: match[0].length }] : [];
    })[0];
    if (!found) return undefined;
    steps.push(found.step);
    rest = rest.slice(found.length);
  }
  return isPlain(steps) ? steps : undefined;
}

// A projection within a projection makes lists of lists, which the two languages treat differently.
function isPlain(steps: readonly QueryStep[]): boolean {
  let projects = false;
  for (const step of steps) {
    if (step === "pipe") projects = false;
    else if (isProjection(step) && projects) return false;
    else projects ||= isProjection(step);
  }
  return true;
}

/** Whether what follows a step is asked of each element. */
export function isProjection(step: QueryStep): boolean {
  return step === "flatten" || (typeof step === "object" && ("filter" in step || "slice" in step));
}

/** Finds what the steps lead to; `null` if there is nothing. */
export function followQuery(steps: readonly QueryStep[], root: Json): Json {
  let here: Json = root;
  let projects = false;
  for (const step of steps) {
    here = projects && step !== "pipe" ? eachOf(here, (one) => apply(step, one)) : apply(step, here);
    projects = step !== "pipe" && (projects || isProjection(step));
  }
  return here;
}

function eachOf(value: Json, action: (element: Json) => Json): Json {
  if (!isList(value)) return null;
  return value.map(action).filter((element) => element !== null);
}

function apply(step: QueryStep, value: Json): Json {
  if (step === "pipe") return value;
  if (step === "flatten") return isList(value) ? value.flat(1) : null;
  if ("member" in step) return memberOf(value, step.member);
  if (!isList(value)) return null;
  if ("index" in step) return value.at(step.index) ?? null;
  if ("slice" in step) return value.slice(step.slice[0] ?? 0, step.slice[1] ?? undefined);
  return value.filter((element) => passes(step, element));
}

function passes(
  { filter, equals, differs }: Extract<QueryStep, { filter: unknown }>,
  element: Json,
): boolean {
  const found = filter.reduce(memberOf, element);
  if (equals !== undefined) return found === equals;
  return differs === undefined ? found !== null && found !== false && found !== "" : found !== differs;
}

function memberOf(value: Json, name: string): Json {
  if (value === null || typeof value !== "object" || isList(value) || !Object.hasOwn(value, name))
    return null;
  return value[name] ?? null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
