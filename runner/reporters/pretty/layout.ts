import picocolors from "picocolors";
import type { Output } from "../../model/reporter.js";

type Style = (text: string) => string;

/** The styles and measures that the parts of the pretty report share. */
export interface Layout {
  /** Columns that prose may take. */
  readonly width: number;
  /** How many divergences are shown in full; the others get two lines each. All of them, but on a terminal. */
  readonly fullFindings: number;
  readonly bold: Style;
  readonly dim: Style;
  readonly good: Style;
  readonly bad: Style;
  readonly doubtful: Style;
  readonly link: Style;
}

const narrowest = 40;
const widest = 100;
const unknownWidth = 80;
const readableOnTerminal = 40;

/** The layout for an output: colours only if it takes them, lines no wider than are good to read. */
export function layoutFor({ colors, columns, isTerminal }: Output): Layout {
  const { bold, dim, green, red, yellow, cyan } = picocolors.createColors(colors);
  const width = Math.min(Math.max(columns || unknownWidth, narrowest), widest);
  const fullFindings = isTerminal ? readableOnTerminal : Number.POSITIVE_INFINITY;
  return { width, fullFindings, bold, dim, good: green, bad: red, doubtful: yellow, link: cyan };
}

/** Breaks text into lines of at most `width` columns, at blanks where there are any, else anywhere. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((part) => chop(part, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && Array.from(longer).length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Puts a label before the first line, and as many blanks before the others. */
export function hang(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index === 0 ? label : " ".repeat(label.length)}${line}`);
}

/** Columns that the label of a {@link field} takes. */
export const labelWidth = 10;

/** Lines with a dim label before the first of them; a long label moves them all to the right. */
export function field(label: string, lines: readonly string[], layout: Layout): string[] {
  const width = Math.max(labelWidth, label.length + 1);
  const [first = "", ...others] = hang(" ".repeat(width), lines);
  return [`${layout.dim(label.padEnd(width))}${first.slice(width)}`, ...others];
}

/** Moves lines to the right; empty ones stay empty. */
export function indent(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === "" ? "" : `${" ".repeat(columns)}${line}`));
}

/** `1 case`, `2 cases`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** The heading of a section: words in capitals, ruled off. */
export function heading(text: string, layout: Layout): string[] {
  const rule = "─".repeat(Math.max(0, layout.width - text.length - 1));
  return ["", `${layout.bold(text)} ${layout.dim(rule)}`, ""];
}

function chop(word: string, width: number): string[] {
  const points = Array.from(word);
  const parts: string[] = [];
  let start = 0;
  while (points.length - start > width) {
    const end = start + breakIn(points.slice(start, start + width));
    parts.push(points.slice(start, end).join(""));
    start = end;
  }
  return [...parts, points.slice(start).join("")];
}

// JSON reads best if it breaks after a comma; a comma too early would leave lines almost empty.
function breakIn(points: readonly string[]): number {
  const comma = points.lastIndexOf(",");
  return comma < points.length / 2 ? points.length : comma + 1;
}
