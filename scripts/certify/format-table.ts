import type { Hazard, Seen } from "./hazard.js";

/** A hazard after it was met. */
export interface Row
  extends Pick<Hazard, "kind" | "hazard" | "done" | "expected">,
    Pick<Seen, "seen" | "complaints" | "wallMs"> {
  readonly peakMiB?: number | undefined;
  readonly mark: "ok" | "not ok" | "skipped";
}

/** Each column with its width; what is negative is set to the right. */
const columns = {
  kind: 10,
  hazard: 36,
  done: 106,
  expected: 85,
  seen: 11,
  wall: -7,
  memory: -8,
  ok: 7,
} as const;

type Cells = Readonly<Record<keyof typeof columns, string>>;

/** The first lines of the table. */
export const tableHead = `${line(Object.keys(columns))}${"─".repeat(284)}\n`;

/** A line for each row; what was seen stands below it where it is not as expected, and so does what else is wrong. */
export function formatRow({ kind, hazard, done, expected, ...row }: Row): string {
  const { mark, seen, complaints, wallMs, peakMiB } = row;
  const cells: Cells = {
    kind,
    hazard,
    done,
    expected,
    seen: seen === expected ? "as expected" : "see below",
    wall: `${(wallMs / 1000).toFixed(1)} s`,
    memory: peakMiB === undefined ? "–" : `${Math.round(peakMiB)} MiB`,
    ok: mark,
  };
  const notes = mark === "ok" ? [] : [`seen ${seen}`, ...complaints];
  return line(Object.values(cells)) + notes.map((note) => `${" ".repeat(columns.kind)}  ${note}\n`).join("");
}

function line(cells: readonly string[]): string {
  const widths = Object.values(columns);
  const padded = cells.map((cell, at) => {
    const width = widths[at] ?? 0;
    return width < 0 ? cell.padStart(-width) : cell.padEnd(width);
  });
  return `${padded.join("  ").trimEnd()}\n`;
}
