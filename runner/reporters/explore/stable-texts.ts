import type { Exploration } from "../../model/discovery.js";
import type { Json } from "../../model/json.js";

/** Leaves out of a text what two explorations with one seed do not share: the part of names that makes them unique. */
export function stableText(text: string, { name }: Pick<Exploration, "name">): string {
  return text.replaceAll(new RegExp(`-${escapePattern(name)}(?:-r?[0-9a-z]+)+`, "g"), "");
}

/** The same of a value: ids, tokens and times are named, not shown. */
export function stableValue(value: Json, exploration: Pick<Exploration, "name">): Json {
  if (typeof value === "string") return stableText(value, exploration);
  if (typeof value === "number" && value > 1e9) return "a time";
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((element: Json) => stableValue(element, exploration));
  return Object.fromEntries(
    Object.entries(value).map(([member, inner]) => [
      member,
      opaque.test(member) ? "…" : stableValue(inner ?? null, exploration),
    ]),
  );
}

const opaque = /(?:^r|R)unId$|Token$/;

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
