import type { VNode } from "preact";
import type { Report, RunHeader } from "../../model/report.js";
import type { Standing, Verdict } from "../../model/result.js";
import { cutOff } from "../cut-off.js";
import { targetName } from "../target-name.js";
import { element } from "./element.js";
import { filterAddress } from "./filter-address.js";
import { formatCount } from "./plural.js";
import { standingBar } from "./standing-bar.js";

const standings = ["diverges", "unverified", "conforms"] as const;
const verdicts = ["passed", "failed", "blocked", "errored", "skipped"] as const;

/** What the page is about, for its title. */
export function reportTitle(header: RunHeader): string {
  return `${targetName(header)} · SWF conformance`;
}

/** The target, and how many requirements and cases stand how. */
export function summaryHeader(report: Report): VNode {
  const counts = standings.map((standing) => ({ standing, count: report.standings[standing] }));
  return element(
    "header",
    {},
    element("p", { class: "product" }, "swf-conformance · Amazon Simple Workflow Service, 2012-01-25"),
    element("h1", {}, targetName(report.header)),
    cutOff[report.outcome] !== "" &&
      element(
        "p",
        { class: "warning", role: "note" },
        `${cutOff[report.outcome]}: what is missing here was not checked.`,
      ),
    element(
      "ul",
      { class: "standings" },
      ...counts.map(({ standing, count }) => standingItem(standing, count)),
    ),
    standingBar(counts),
    element("p", { class: "verdicts" }, `${casesLine(report)}${unobservableLine(report)}`),
  );
}

const standingWords: Readonly<Record<Standing, readonly [string, string]>> = {
  conforms: ["requirement conforms", "requirements conform"],
  diverges: ["requirement diverges", "requirements diverge"],
  unverified: ["requirement is unverified", "requirements are unverified"],
};

function standingItem(standing: Standing, count: number): VNode {
  const [one, many] = standingWords[standing];
  return element(
    "li",
    { class: count > 0 ? standing : "none" },
    element(
      "a",
      { href: filterAddress({ standing }) },
      element("strong", {}, formatCount(count)),
      ` ${count === 1 ? one : many}`,
    ),
  );
}

function casesLine({ counts }: Report): string {
  const total = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  const part = (verdict: Verdict) =>
    counts[verdict] > 0 ? [`${formatCount(counts[verdict])} ${verdict}`] : [];
  const parts = verdicts.flatMap(part);
  return total === 0 ? "No case ran." : `Of ${formatCount(total)} cases ${parts.join(", ")}.`;
}

function unobservableLine({ requirements }: Report): string {
  const amount = requirements.filter(({ unobservable }) => unobservable !== undefined).length;
  return amount > 0 ? ` Of the unverified requirements no client can observe ${formatCount(amount)}.` : "";
}
