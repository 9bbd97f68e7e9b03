/** A place in a text; both count from 1, columns in UTF-16 code units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds where `JSON.parse` stumbled over a text, from the error that it threw. */
export function jsonErrorPosition(text: string, error: unknown): Position {
  return positionOf(text, reportedOffset(error) ?? stumblingOffset(text));
}

// Node 20 names an offset in all its messages but those about an unexpected token or the end of the text.
function reportedOffset(error: unknown): number | undefined {
  const match = error instanceof Error ? /at position (\d+)/u.exec(error.message) : null;
  return match === null ? undefined : Number(match[1]);
}

const token = /\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\]:,])/uy;

/** Finds the first thing that is no token, or that ends or separates where a value is due; else the end. */
function stumblingOffset(text: string): number {
  let previous = "";
  token.lastIndex = 0;
  for (let at = 0; ; at = token.lastIndex) {
    const found = token.exec(text)?.[1];
    if (found === undefined) return at + blanks(text.slice(at));
    if (isMisplaced(previous, found)) return token.lastIndex - found.length;
    previous = found;
  }
}

function isMisplaced(previous: string, found: string): boolean {
  if (previous === "[" && found === "]") return false;
  return ["", "[", ",", ":"].includes(previous) && [",", ":", "]", "}"].includes(found);
}

function blanks(text: string): number {
  return text.length - text.trimStart().length;
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
