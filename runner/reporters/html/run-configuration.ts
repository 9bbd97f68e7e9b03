import type { VNode } from "preact";
import type { Report, RunHeader } from "../../model/report.js";
import { formatText } from "../format-value.js";
import { element } from "./element.js";

/** How the run was made, without any credential. */
export function runConfiguration({ header, finishedAt }: Report): VNode {
  const { target, selection } = header;
  const entries: readonly (readonly [string, string])[] = [
    ["endpoint", shownEndpoint(target.endpoint)],
    ["started", `${header.startedAt}, took ${duration(header.startedAt, finishedAt)}`],
    ["suite", `${header.suiteVersion}, ${header.suiteDigest.replace(/^sha256:/, "").slice(0, 12)}`],
    ["client", header.client],
    ["seed", String(header.seed)],
    ["concurrency", String(header.concurrency)],
    ["time scale", String(header.timeScale)],
    ["tiers", selection.tiers.join(", ")],
    ["selection", describeSelection(selection)],
  ];
  return element(
    "dl",
    { class: "configuration" },
    ...entries.map(([name, value]) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, formatText(value, 400))),
    ),
  );
}

function describeSelection({ run, skip, shard, complete }: RunHeader["selection"]): string {
  if (complete) return "the whole suite";
  const parts = [
    run.length > 0 && `run ${run.join(" ")}`,
    skip.length > 0 && `skip ${skip.join(" ")}`,
    shard !== undefined && `shard ${shard}`,
  ].filter(Boolean);
  return ["part of the suite", ...parts].join(", ");
}

// Only the address itself: the rest of a URL is where passwords and keys are put.
function shownEndpoint(endpoint: string): string {
  if (!URL.canParse(endpoint)) return endpoint;
  const { protocol, host, pathname } = new URL(endpoint);
  return host === "" ? endpoint.replace(/[?#].*$/, "") : `${protocol}//${host}${pathname}`;
}

function duration(from: string, to: string): string {
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
  if (!Number.isFinite(seconds)) return "an unknown time";
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds.toFixed(1)} s` : `${minutes} min ${Math.round(seconds % 60)} s`;
}
