import { visibleLines } from "./visible.js";

/** Writes a value as JSON of two blanks' indent, with nothing in it that a reader can't see. */
export function formatJson(value: unknown): string {
  return `${visibleLines(JSON.stringify(value, null, 2))}\n`;
}
