import type { RunHeader } from "../../model/report.js";
import { formatText } from "../format-value.js";
import { field, type Layout, labelWidth, wrap } from "./layout.js";

/** How many tiers there are: a run that takes all of them names none. */
const allTiers = 3;

/** Says what was run against what. */
export function prettyHeader(header: RunHeader, layout: Layout): string[] {
  const { target, selection } = header;
  const line = (label: string, text: string) => field(label, wrap(text, layout.width - labelWidth), layout);
  return [
    layout.bold(`swf-conformance ${formatText(header.suiteVersion, 40)}`),
    ...line("target", formatText([target.name, target.version].filter(Boolean).join(" "), 120)),
    ...line("endpoint", formatText(target.endpoint, 200)),
    ...line(
      "suite",
      `${formatText(header.suiteDigest.replace(/^sha256:/, "").slice(0, 12))}, seed ${header.seed}, client ${header.client}`,
    ),
    ...(selection.complete ? [] : line("selection", describeSelection(header))),
  ];
}

function describeSelection({ selection }: RunHeader): string {
  const parts = [
    ["run", selection.run.join(" ")],
    ["skip", selection.skip.join(" ")],
    ["tier", selection.tiers.length === allTiers ? "" : selection.tiers.join(" ")],
    ["shard", selection.shard ?? ""],
  ].filter(([, value]) => value !== "");
  const words = parts.map(([name, value]) => `${name} ${value}`).join(", ");
  return formatText(`part of the suite only${words === "" ? "" : `: ${words}`}`, 400);
}
