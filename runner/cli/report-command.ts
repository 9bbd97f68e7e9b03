import { openReporters } from "./open-reporters.js";
import { readReport } from "./read-report.js";

/** Renders a finished run again. */
export async function reportCommand(
  file: string,
  flags: { readonly reporters?: readonly string[] },
): Promise<void> {
  const report = await readReport(file);
  openReporters(flags.reporters ?? ["pretty"]).onReport(report);
}
