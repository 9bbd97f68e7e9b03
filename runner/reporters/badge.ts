import type { Report } from "../model/report.js";
import type { Output, Reporter } from "../model/reporter.js";
import type { Standing } from "../model/result.js";
import { formatJson } from "./format-json.js";

/**
 * A reporter that writes what a badge of shields.io is made from: how many of the requirements that a client can
 * observe conform. Only a whole run in which all of them conform is bright green.
 */
export function badgeReporter(out: Output): Reporter {
  return { onReport: (report) => out.write(formatJson(toBadge(report))) };
}

function toBadge({ requirements, header, outcome }: Report): object {
  const observable = requirements.filter(({ unobservable }) => unobservable === undefined);
  const amount = (wanted: Standing) => observable.filter(({ standing }) => standing === wanted).length;
  const conforms = amount("conforms");
  const isWhole = outcome === "completed" && header.selection.complete;
  return {
    schemaVersion: 1,
    label: "SWF conformance",
    message: `${conforms} of ${observable.length}${isWhole ? "" : ", in part"}`,
    color: colorOf({ conforms, diverges: amount("diverges"), total: observable.length, isWhole }),
  };
}

interface Shares {
  readonly conforms: number;
  readonly diverges: number;
  readonly total: number;
  readonly isWhole: boolean;
}

function colorOf({ conforms, diverges, total, isWhole }: Shares): string {
  if (conforms + diverges === 0) return "lightgrey";
  if (diverges > 0) return conforms / total >= 0.9 ? "orange" : "red";
  return conforms === total && isWhole ? "brightgreen" : "yellow";
}
