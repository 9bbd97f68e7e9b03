import type { VNode } from "preact";
import type { ChangeClass, Sight } from "../../model/report-diff.js";
import { formatText } from "../format-value.js";
import { groupBy } from "../group-by.js";
import { breakName } from "../html/break-name.js";
import { codeBlock } from "../html/copyable.js";
import { type Content, element } from "../html/element.js";
import { formatCount, plural } from "../html/plural.js";
import { rerunCommand } from "../rerun-command.js";
import { sourceUrl } from "../source-url.js";
import { type ChangeGroup, type ComparisonView, classMeanings } from "./diff-view.js";

const mostCases = 40;

/** One run against an earlier one: how much changed, and each change under its class. */
export function comparisonSection(view: ComparisonView): VNode {
  const { before, after, comparison, groups } = view;
  const byClass = groupBy(groups, (group) => group.class);
  return element(
    "section",
    {},
    element("h2", {}, `${formatText(before.label, 160)} → ${formatText(after.label, 160)}`),
    element(
      "ul",
      { class: "standings" },
      ...Object.entries(comparison.counts).map(([name, amount]) => countItem(name as ChangeClass, amount)),
    ),
    ...[...byClass].map(([name, own]) => classDetails(name, own, view)),
  );
}

/** Classes borrow the colours of standings. */
const colours: Readonly<Partial<Record<ChangeClass, string>>> = {
  regression: "diverges",
  vanished: "diverges",
  changed: "unverified",
  inconclusive: "unverified",
  "suite changed": "unverified",
  fixed: "conforms",
};

function countItem(name: ChangeClass, amount: number): VNode {
  return element(
    "li",
    { class: amount > 0 ? colours[name] : undefined, title: classMeanings[name] },
    element("strong", {}, formatCount(amount)),
    ` ${name}`,
  );
}

function classDetails(name: ChangeClass, groups: readonly ChangeGroup[], view: ComparisonView): VNode {
  const isTrouble = name === "regression" || name === "vanished" || name === "changed";
  return element(
    "details",
    { class: "subject", open: isTrouble },
    element(
      "summary",
      {},
      element("h3", {}, `${name}: ${classMeanings[name]}`),
      element("span", { class: "counts" }, plural(groups.length, "group")),
    ),
    ...groups.map((group) => groupDetails(group, view)),
  );
}

function groupDetails(group: ChangeGroup, { report }: ComparisonView): VNode {
  const { requirement, known, before, after, message, changes } = group;
  const isRed = group.class === "regression" || group.class === "changed";
  return element(
    "details",
    { class: "requirement" },
    element(
      "summary",
      {},
      element("span", { class: `mark ${colours[group.class] ?? ""}`, "aria-hidden": "true" }, "•"),
      element(
        "span",
        { class: "what" },
        element("span", { class: "id" }, ...breakName(formatText(requirement, 240))),
        known && element("span", { class: "text" }, formatText(known.text, 600)),
      ),
      element("span", { class: "tags" }, element("span", { class: "tag" }, plural(changes.length, "case"))),
    ),
    element(
      "div",
      { class: "body" },
      provenance(group),
      element("dl", { class: "sides" }, ...side("before", before), ...side("after", after)),
      isRed && message !== "" && element("p", { class: "because" }, message),
      clientLines(changes),
      caseItems(group),
      isRed &&
        codeBlock(
          "command to run the case again",
          element("code", {}, rerunCommand(report.header, changes[0].case)),
        ),
    ),
  );
}

function provenance({ known }: ChangeGroup): Content {
  if (!known) return false;
  const { level, tier, source } = known;
  const url = sourceUrl(source);
  const page = url.startsWith("https://")
    ? element("a", { href: url, rel: "noreferrer" }, formatText(source, 200))
    : formatText(source, 200);
  return element("p", { class: "provenance" }, `${level}, ${tier} · `, page);
}

function side(name: string, { status, signature, reason }: Sight): VNode[] {
  const words = signature === "" ? (reason ?? "") : signature;
  const all = words === "" ? status : `${status}: ${formatText(words, 800)}`;
  return [element("dt", {}, name), element("dd", {}, all)];
}

function clientLines([{ clients = [] }]: ChangeGroup["changes"]): Content {
  const items = clients.map((text) => element("li", {}, formatText(text, 600)));
  return items.length > 0 && element("ul", { class: "because" }, ...items);
}

function caseItems({ changes }: ChangeGroup): VNode {
  const left = changes.length - mostCases;
  return element(
    "div",
    { class: "cases" },
    element(
      "ul",
      {},
      ...changes
        .slice(0, mostCases)
        .map((one) =>
          element(
            "li",
            {},
            element("span", { class: "verdict" }, one.after.status),
            element("code", {}, formatText(one.case, 200)),
          ),
        ),
    ),
    left > 0 && element("p", {}, `and ${formatCount(left)} more`),
  );
}
