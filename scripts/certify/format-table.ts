import type { Hazard, Seen } from "./hazard.js";

/** A hazard after it was met. */
export interface Row
  extends Pick<Hazard, "kind" | "hazard" | "done" | "expected">,
    Pick<Seen, "seen" | "complaints" | "wallMs"> {
  readonly peakMiB?: number | undefined;
  readonly mark: "ok" | "not ok" | "skipped";
}

const widths = { kind: 11, hazard: 32, done: 74, expected: 58, wall: 8, memory: 9 };

/** The first lines of the table. */
export const tableHead = `${line(["kind", "hazard", "done", "expected", "wall", "memory", "ok"])}${"─".repeat(204)}\n`;

/** A line for each row; what was seen and what is wrong stand below it only if it is not as expected. */
export function formatRow({ kind, hazard, done, expected, ...row }: Row): string {
  const { mark, seen, complaints, wallMs, peakMiB } = row;
  const memory = peakMiB === undefined ? "–" : `${Math.round(peakMiB)} MiB`;
  const cells = [kind, hazard, done, expected, `${(wallMs / 1000).toFixed(1)} s`, memory, mark];
  const notes = mark === "ok" ? [] : [`seen ${seen}`, ...complaints];
  return line(cells) + notes.map((note) => `${" ".repeat(widths.kind)}  ${note}\n`).join("");
}

function line([
  kind = "",
  hazard = "",
  done = "",
  expected = "",
  wall = "",
  memory = "",
  ok = "",
]: string[]): string {
  const cells = [
    kind.padEnd(widths.kind),
    hazard.padEnd(widths.hazard),
    done.padEnd(widths.done),
    expected.padEnd(widths.expected),
    wall.padStart(widths.wall),
    memory.padStart(widths.memory),
    ok,
  ];
  return `${cells.join("  ")}\n`;
}
