import type { Json, JsonObject } from "../../model/json.js";
import { indentLine, jsonLines } from "./json-lines.js";

/** A line of a difference: of both sides, only expected, or only got. */
export interface DiffLine {
  readonly side: "both" | "expected" | "got";
  readonly text: string;
}

const longest = 80;
const deepest = 12;

interface Spot {
  readonly depth: number;
  readonly label: string;
}

/** Compares two values member by member and element by element; of long differences the beginning is told. */
export function structuralDiff(expected: Json | undefined, got: Json | undefined): DiffLine[] {
  const lines = compare(expected, got, { depth: 0, label: "" });
  return lines.length <= longest
    ? lines
    : [...lines.slice(0, longest), { side: "both", text: `… ${lines.length - longest} more lines` }];
}

function compare(expected: Json | undefined, got: Json | undefined, spot: Spot): DiffLine[] {
  if (spot.depth < deepest && isContainer(expected) && isContainer(got) && isList(expected) === isList(got))
    return compareMembers(expected, got, spot);
  if (expected === got) return write("both", expected, spot);
  return [...write("expected", expected, spot), ...write("got", got, spot)];
}

function compareMembers(expected: Container, got: Container, { depth, label }: Spot): DiffLine[] {
  const list = isList(expected);
  const names = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  const bracket = (text: string): DiffLine => ({ side: "both", text: indentLine({ depth, text }) });
  const inner = names.flatMap((name) =>
    compare(member(expected, name), member(got, name), {
      depth: depth + 1,
      label: list ? "" : `${JSON.stringify(name)}: `,
    }),
  );
  return [bracket(`${label}${list ? "[" : "{"}`), ...inner, bracket(list ? "]" : "}")];
}

function write(side: DiffLine["side"], value: Json | undefined, { depth, label }: Spot): DiffLine[] {
  if (value === undefined) return [];
  return jsonLines(value).map((line, index) => ({
    side,
    text: indentLine({ depth: depth + line.depth, text: index === 0 ? `${label}${line.text}` : line.text }),
  }));
}

type Container = readonly Json[] | JsonObject;

function isContainer(value: Json | undefined): value is Container {
  return value !== null && typeof value === "object";
}

function isList(value: Container): value is readonly Json[] {
  return Array.isArray(value);
}

function member(container: Container, name: string): Json | undefined {
  return Object.hasOwn(container, name)
    ? (container as Readonly<Record<string, Json | undefined>>)[name]
    : undefined;
}
