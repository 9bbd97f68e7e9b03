import type { Json } from "../../model/json.js";
import { formatValue } from "../format-value.js";

/** A line of JSON written out for reading. */
export interface JsonLine {
  /** JSON Pointer of the value that begins or ends on it. */
  readonly pointer: string;
  readonly depth: number;
  readonly text: string;
}

const mostElements = 6;
const mostMembers = 40;
const deepest = 12;
const longestText = 160;

interface Spot {
  readonly pointer: string;
  readonly depth: number;
  /** What stands before the value: a member's name. */
  readonly label: string;
  /** What stands after it: a comma, unless it is the last. */
  readonly end: string;
  /** JSON Pointer of the value that must not be cut. */
  readonly kept: string;
}

/**
 * Writes a value as indented lines of JSON. Long texts are cut and say how long they are; of long lists the first
 * elements are shown, and the one on the way to `kept`.
 */
export function jsonLines(value: Json, kept = ""): JsonLine[] {
  return linesOf(value, { pointer: "", depth: 0, label: "", end: "", kept });
}

/** The lines as one text, indented by two blanks a level. */
export function indentLine({ depth, text }: Pick<JsonLine, "depth" | "text">): string {
  return `${"  ".repeat(depth)}${text}`;
}

function linesOf(value: Json, spot: Spot): JsonLine[] {
  if (value === null || typeof value !== "object") return [line(spot, formatLeaf(value))];
  if (Array.isArray(value)) return listLines(value, spot);
  const entries = Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  if (entries.length === 0) return [line(spot, "{}")];
  return bracketed(spot, "{}", objectLines(entries, spot));
}

function objectLines(entries: readonly (readonly [string, Json])[], spot: Spot): JsonLine[] {
  if (spot.depth >= deepest) return [cut(spot, "…")];
  const shown = entries.filter(([name], index) => index < mostMembers || isKept(name, spot));
  const lines = shown.flatMap(([name, member], index) =>
    linesOf(
      member,
      inside(spot, name, { label: `${formatLeaf(name)}: `, isLast: index === shown.length - 1 }),
    ),
  );
  const left = entries.length - shown.length;
  return left > 0 ? [...lines, cut(spot, `… ${left} more`)] : lines;
}

function listLines(list: readonly Json[], spot: Spot): JsonLine[] {
  if (list.length === 0) return [line(spot, "[]")];
  if (spot.depth >= deepest) return bracketed(spot, "[]", [cut(spot, "…")]);
  const lines: JsonLine[] = [];
  let left = 0;
  const tellLeft = () => {
    if (left > 0) lines.push(cut(spot, `… ${left} more`));
    left = 0;
  };
  list.forEach((element, index) => {
    if (index >= mostElements && !isKept(String(index), spot)) left += 1;
    else {
      tellLeft();
      lines.push(
        ...linesOf(element, inside(spot, String(index), { label: "", isLast: index === list.length - 1 })),
      );
    }
  });
  tellLeft();
  return bracketed(spot, "[]", lines);
}

function bracketed(spot: Spot, brackets: string, lines: readonly JsonLine[]): JsonLine[] {
  const { pointer, depth, label, end } = spot;
  return [
    { pointer, depth, text: `${label}${brackets.charAt(0)}` },
    ...lines,
    { pointer, depth, text: `${brackets.charAt(1)}${end}` },
  ];
}

function inside(
  { pointer, depth, kept }: Spot,
  name: string,
  { label, isLast }: { readonly label: string; readonly isLast: boolean },
): Spot {
  const step = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return { pointer: `${pointer}/${step}`, depth: depth + 1, label, end: isLast ? "" : ",", kept };
}

function isKept(name: string, spot: Spot): boolean {
  const { pointer } = inside(spot, name, { label: "", isLast: true });
  return spot.kept === pointer || spot.kept.startsWith(`${pointer}/`);
}

function line({ pointer, depth, label, end }: Spot, text: string): JsonLine {
  return { pointer, depth, text: `${label}${text}${end}` };
}

function cut({ pointer, depth }: Spot, text: string): JsonLine {
  return { pointer: `${pointer}/…`, depth: depth + 1, text };
}

function formatLeaf(value: Json): string {
  return formatValue(value, { text: longestText });
}
