import { isObject } from "../../runner/derive/input-path.js";
import type { Json } from "../../runner/model/json.js";

/** How parts of a value are written where JSON leaves a choice. */
export interface JsonManner {
  readonly number?: (value: number) => string;
  readonly text?: (value: string) => string;
}

/** Writes a value as JSON in a manner of one's own, with a space wherever one may be left out. */
export function writeJson(value: Json, manner: JsonManner): string {
  const { number = JSON.stringify, text = JSON.stringify } = manner;
  if (typeof value === "number") return number(value);
  if (typeof value === "string") return text(value);
  if (Array.isArray(value))
    return `[ ${value.map((element: Json) => writeJson(element, manner)).join(" , ")} ]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${text(name)} : ${writeJson(member ?? null, manner)}`,
  );
  return `{ ${members.join(" , ")} }`;
}

/** A number with a power of ten, such as `1.3E9`. */
export function withExponent(value: number): string {
  return value.toExponential().replace("e+", "E").replace("e", "E");
}

/** A text in which every character stands as its code. */
export function asCodes(value: string): string {
  const code = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `"${value.split("").map(code).join("")}"`;
}
