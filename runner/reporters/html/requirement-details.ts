import type { VNode } from "preact";
import type { RunHeader } from "../../model/report.js";
import { formatText } from "../format-value.js";
import { sourceUrl } from "../source-url.js";
import { breakName } from "./break-name.js";
import { caseList } from "./case-list.js";
import { type Content, element } from "./element.js";
import { blockageArticle, findingArticle } from "./finding-article.js";
import { plural } from "./plural.js";
import type { RequirementView } from "./report-view.js";
import { standingMark } from "./standing-mark.js";

/** A requirement: its standing and text, and folded in, its source, its divergences and its cases. */
export function requirementDetails(view: RequirementView, header: RunHeader): VNode {
  const { id, standing, tier } = view.requirement;
  return element(
    "details",
    {
      class: "requirement",
      id,
      "data-standing": standing,
      "data-tier": tier,
      "data-kind": view.place.kind,
      "data-known": view.isKnown ? "" : undefined,
    },
    requirementSummary(view),
    element(
      "div",
      { class: "body" },
      provenance(view),
      ...explanation(view),
      ...view.findings.map((finding) => findingArticle(finding, header)),
      // What blocks as a divergence too is told as the divergence.
      view.blockage && view.findings.length === 0 && blockageArticle(view.blockage, header),
      view.cases.length > 0 && caseList(view.cases, id),
    ),
  );
}

function requirementSummary({ requirement, isKnown }: RequirementView): VNode {
  const { id, standing, level, tier, text } = requirement;
  const tags = [level === "should" && "should", tier !== "documented" && tier, isKnown && "known"];
  return element(
    "summary",
    {},
    standingMark(standing),
    element(
      "span",
      { class: "what" },
      element("span", { class: "id" }, ...breakName(formatText(id, 240))),
      element("span", { class: "text" }, formatText(text, 600)),
    ),
    element("span", { class: "tags" }, ...tags.map((tag) => tag && element("span", { class: "tag" }, tag))),
  );
}

function provenance({ requirement }: RequirementView): VNode {
  const { id, level, tier, source } = requirement;
  const url = sourceUrl(source);
  return element(
    "p",
    { class: "provenance" },
    `${level}, ${tier} · `,
    url.startsWith("https://")
      ? element("a", { href: url, rel: "noreferrer" }, formatText(source, 200))
      : formatText(source, 200),
    " · ",
    element("a", { href: `#${encodeURI(id)}` }, "link to this"),
  );
}

function explanation({ requirement, findings, blockage, cases }: RequirementView): Content[] {
  const { standing, unobservable } = requirement;
  const note = (text: string) => [element("p", { class: "note" }, text)];
  if (unobservable !== undefined) return note(`No client can observe it: ${formatText(unobservable, 600)}`);
  if (blockage && findings.length > 0)
    return note(`${plural(blockage.cases.length, "case")} can't be judged before this is mended.`);
  if (standing === "diverges" || blockage || cases.length > 0) return [];
  if (standing === "conforms") return note("It held wherever a response of any case showed it.");
  return note("No case of this run checked it.");
}
