import type { RunHeader } from "../model/report.js";
import { quoteShell } from "./quote-shell.js";
import { visible } from "./visible.js";

/** The command that runs one case again as it ran in this run. */
export function rerunCommand(header: RunHeader, caseId: string): string {
  const endpoint = isRemote(header) ? ["--endpoint", quoteShell(visible(header.target.endpoint))] : [];
  const client = header.client === "wire" ? [] : ["--client", quoteShell(visible(header.client))];
  const scale = header.timeScale === 1 || !isRemote(header) ? [] : ["--time-scale", String(header.timeScale)];
  const words = ["--run", quoteShell(visible(caseId)), "--seed", String(header.seed)];
  return ["swf-conformance run", ...endpoint, ...client, ...scale, ...words].join(" ");
}

function isRemote({ target }: RunHeader): boolean {
  return target.name !== "reference" && /^https?:/.test(target.endpoint);
}
