import { loadReport } from "../load/load-report.js";
import { openReporters } from "./open-reporters.js";

/** Renders a finished run again. */
export async function reportCommand(
  file: string,
  flags: { readonly reporters?: readonly string[] },
): Promise<void> {
  const report = loadReport(file);
  openReporters(flags.reporters ?? ["pretty"]).onReport(report);
}
