import type { VNode } from "preact";
import type { Standing } from "../../model/result.js";
import { element } from "./element.js";

const signs: Readonly<Record<Standing, string>> = { conforms: "✓", diverges: "✗", unverified: "?" };

/** A standing as a sign, with its word for those who don't see it. */
export function standingMark(standing: Standing): VNode {
  return element(
    "span",
    { class: `mark ${standing}`, title: standing },
    element("span", { "aria-hidden": "true" }, signs[standing]),
    element("span", { class: "unseen" }, standing),
  );
}

/** A standing as the verb of so many requirements: `1 diverges`, `2 diverge`. */
export function standingVerb(standing: Standing, count: number): string {
  return count === 1 ? standing : standing.replace(/s$/, "");
}
