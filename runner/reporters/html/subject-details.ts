import type { VNode } from "preact";
import type { RunHeader } from "../../model/report.js";
import { formatText } from "../format-value.js";
import { element } from "./element.js";
import { formatCount } from "./plural.js";
import { countStanding, type SubjectView } from "./report-view.js";
import { requirementDetails } from "./requirement-details.js";
import { standingBar } from "./standing-bar.js";
import { standingVerb } from "./standing-mark.js";

const standings = ["diverges", "unverified", "conforms"] as const;

/** All requirements about one subject, folded, under its name and how they stand. */
export function subjectDetails({ subject, requirements }: SubjectView, header: RunHeader): VNode {
  const counts = standings.map((standing) => ({ standing, count: countStanding(requirements, standing) }));
  return element(
    "details",
    { class: "subject", id: subject, "data-subject": subject },
    element(
      "summary",
      {},
      element("h3", {}, formatText(subject, 120)),
      element(
        "span",
        { class: "counts" },
        ...counts.map(
          ({ standing, count }) =>
            count > 0 &&
            element("span", { class: standing }, `${formatCount(count)} ${standingVerb(standing, count)}`),
        ),
      ),
      standingBar(counts),
    ),
    ...requirements.map((view) => requirementDetails(view, header)),
  );
}
