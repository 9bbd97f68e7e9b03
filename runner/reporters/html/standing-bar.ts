import type { VNode } from "preact";
import type { Standing } from "../../model/result.js";
import { element } from "./element.js";

/** How many requirements have a standing. */
export interface StandingCount {
  readonly standing: Standing;
  readonly count: number;
}

/** Standings as parts of a bar; what it shows has to be said in words beside it. */
export function standingBar(counts: readonly StandingCount[]): VNode {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let left = 0;
  const parts = counts.map(({ standing, count }) => {
    const width = total === 0 ? 0 : (count / total) * 100;
    const part = element("rect", {
      class: standing,
      x: round(left),
      y: 0,
      width: round(width),
      height: 10,
    });
    left += width;
    return count > 0 && part;
  });
  return element(
    "svg",
    { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...parts,
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
