import type { VNode } from "preact";
import type { Json } from "../../model/json.js";
import type { Mismatch, MismatchKind } from "../../model/mismatch.js";
import { describeMismatch } from "../describe-mismatch.js";
import { visible } from "../visible.js";
import { describeMatcher } from "./describe-matcher.js";
import { element } from "./element.js";
import { type DiffLine, structuralDiff } from "./structural-diff.js";

const judgesOutcome: ReadonlySet<MismatchKind> = new Set(["accepted", "rejected", "wrong-fault"]);

/** What was expected against what was got, member by member where both are made of members. */
export function differenceFigure(mismatch: Mismatch): VNode {
  const lines = hasMembers(mismatch.expected) && hasMembers(mismatch.actual) && !isWorded(mismatch);
  return lines
    ? diffTable(structuralDiff(mismatch.expected, mismatch.actual))
    : element("dl", { class: "sides" }, ...sides(mismatch));
}

function isWorded({ kind, expected }: Mismatch): boolean {
  return judgesOutcome.has(kind) || describeMatcher(expected) !== undefined;
}

function sides(mismatch: Mismatch): VNode[] {
  const { expected, got } = describeMismatch(mismatch);
  const worded = judgesOutcome.has(mismatch.kind) ? undefined : describeMatcher(mismatch.expected);
  return [
    element("dt", {}, "expected"),
    element("dd", { class: "expected" }, worded === undefined ? expected : visible(worded)),
    element("dt", {}, "got"),
    element("dd", { class: "got" }, got),
  ];
}

const marks: Readonly<Record<DiffLine["side"], string>> = { both: "  ", expected: "− ", got: "+ " };

function diffTable(lines: readonly DiffLine[]): VNode {
  return element(
    "figure",
    { class: "difference" },
    element("figcaption", {}, "− expected, + got"),
    element(
      "pre",
      { tabindex: 0, role: "region", "aria-label": "Expected against got" },
      ...lines.map(({ side, text }) => {
        const content = `${marks[side]}${text}\n`;
        return side === "both" ? content : element(side === "got" ? "ins" : "del", { class: side }, content);
      }),
    ),
  );
}

function hasMembers(value: Json): boolean {
  return value !== null && typeof value === "object";
}
