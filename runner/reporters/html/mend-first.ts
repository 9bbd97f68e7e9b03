import type { VNode } from "preact";
import { formatText } from "../format-value.js";
import { requirementLink } from "./case-list.js";
import { element } from "./element.js";
import { plural } from "./plural.js";
import type { ReportView } from "./report-view.js";

const most = 5;

/** What stands in the way of most: cases that leave the target unusable, and requirements that others wait for. */
export function mendFirst({ report, findings: { blockages } }: ReportView): VNode | false {
  const culprits = report.results.filter(({ aftermath }) => aftermath !== undefined);
  const harmed = [...new Set(culprits.flatMap(({ requirements }) => requirements.slice(0, 1)))];
  if (blockages.length === 0 && harmed.length === 0) return false;
  return element(
    "section",
    { id: "first", "aria-labelledby": "first-title" },
    element("h2", { id: "first-title" }, "Mend first"),
    harmed.length > 0 &&
      list(
        "Afterwards the target serves no plain workflow any more",
        harmed.map((id) => ({ id, remark: "" })),
      ),
    blockages.length > 0 &&
      list(
        "Other cases can't be judged before",
        blockages.map(({ requirement, cases }) => ({
          id: requirement,
          remark: `${plural(cases.length, "case")} behind it`,
        })),
      ),
  );
}

interface Entry {
  readonly id: string;
  readonly remark: string;
}

function list(title: string, entries: readonly Entry[]): VNode {
  const left = entries.slice(most);
  return element(
    "div",
    { class: "first" },
    element("h3", {}, title),
    element("ul", {}, ...entries.slice(0, most).map(item)),
    left.length > 0 &&
      element(
        "details",
        {},
        element("summary", {}, `${left.length} more`),
        element("ul", {}, ...left.map(item)),
      ),
  );
}

function item({ id, remark }: Entry): VNode {
  return element("li", {}, requirementLink(id), remark !== "" && element("small", {}, formatText(remark)));
}
