import type { VNode } from "preact";
import type { CaseResult, Verdict } from "../../model/result.js";
import { formatText } from "../format-value.js";
import { breakName } from "./break-name.js";
import { type Content, element } from "./element.js";
import { formatCount, plural } from "./plural.js";

const mostCases = 12;
const gravity: readonly Verdict[] = ["failed", "errored", "blocked", "skipped", "passed"];

/** The cases behind a requirement, those with trouble first. `id` is the requirement's own. */
export function caseList(cases: readonly CaseResult[], id: string): VNode {
  const byGravity = [...cases].sort(
    (left, right) => gravity.indexOf(left.status) - gravity.indexOf(right.status),
  );
  const shown = byGravity.slice(0, mostCases);
  const left = cases.length - shown.length;
  return element(
    "div",
    { class: "cases" },
    element("h4", {}, plural(cases.length, "case")),
    element("ul", {}, ...shown.map((result) => caseItem(result, id))),
    left > 0 && element("p", {}, `and ${formatCount(left)} more`),
  );
}

function caseItem(result: CaseResult, id: string): VNode {
  return element(
    "li",
    {},
    element("span", { class: `verdict ${result.status}` }, result.status),
    element("span", {}, element("code", {}, formatText(result.id, 200)), ...remarks(result, id)),
  );
}

function remarks({ status, blockedBy, reason, aftermath }: CaseResult, id: string): Content[] {
  const blocker =
    status === "blocked" && blockedBy && blockedBy.requirement !== id ? blockedBy.requirement : "";
  return [
    blocker !== "" && element("small", {}, "mend first ", requirementLink(blocker)),
    reason !== undefined && element("small", {}, formatText(reason, 300)),
    aftermath !== undefined && element("small", {}, `afterwards ${formatText(aftermath, 200)}`),
  ];
}

/** A link to a requirement within the page. */
export function requirementLink(id: string): VNode {
  return element("a", { href: `#${encodeURI(id)}`, class: "id" }, ...breakName(formatText(id, 240)));
}
