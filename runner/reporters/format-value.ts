import type { Json, JsonObject } from "../model/json.js";
import { visible } from "./visible.js";

/** How much of a value is shown. Texts are counted in code points. */
export interface ValueLimits {
  readonly text: number;
  readonly elements: number;
  readonly members: number;
  readonly depth: number;
  readonly total: number;
}

const defaults: ValueLimits = { text: 64, elements: 8, members: 32, depth: 8, total: 1200 };

/** Writes a value as compact JSON for reading: long parts are cut and say how long they are, nothing is invisible. */
export function formatValue(value: Json | undefined, limits: Partial<ValueLimits> = {}): string {
  const all = { ...defaults, ...limits };
  return shorten(render(value, all), all.total);
}

/** Writes text from a target on one line, cut to `limit` code points; what is cut says how long it was. */
export function formatText(text: string, limit = defaults.total): string {
  return shorten(visible(text), limit);
}

function render(value: Json | undefined, limits: ValueLimits): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return renderText(value, limits.text);
  if (value === null || typeof value !== "object") return String(value);
  if (limits.depth === 0) return "…";
  const inner = { ...limits, depth: limits.depth - 1 };
  return isList(value) ? renderList(value, inner) : renderObject(value, inner);
}

function renderList(list: readonly Json[], limits: ValueLimits): string {
  const shown = list.slice(0, limits.elements).map((element) => render(element, limits));
  const rest = list.length - shown.length;
  return `[${[...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(",")}]`;
}

function renderObject(object: JsonObject, limits: ValueLimits): string {
  const members = Object.entries(object).filter(([, member]) => member !== undefined);
  const shown = members
    .slice(0, limits.members)
    .map(([name, member]) => `${renderText(name, limits.text)}:${render(member, limits)}`);
  const rest = members.length - shown.length;
  return `{${[...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(",")}}`;
}

function renderText(text: string, limit: number): string {
  const points = Array.from(text);
  const quoted = (part: string) => visible(JSON.stringify(part));
  if (points.length <= limit) return quoted(text);
  return `${quoted(points.slice(0, limit / 2).join("")).slice(0, -1)}…" (${points.length} characters)`;
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text);
  return points.length <= limit ? text : `${points.slice(0, limit).join("")}… (${points.length} characters)`;
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}
