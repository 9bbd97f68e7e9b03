import { assembleReport } from "../engine/assemble-report.js";
import { loadEvents } from "../load/load-events.js";
import { loadReport } from "../load/load-report.js";
import type { Report } from "../model/report.js";
import { loadContract } from "./contract.js";

/**
 * Reads a JSON report, or puts together what the events of a run tell that was cut off.
 * @throws {HarnessError} `data` if the file can't be read or holds neither
 */
export async function readReport(file: string): Promise<Report> {
  const told = loadEvents(file);
  if (!told) return loadReport(file);
  const { requirements } = await loadContract([told.header.client]);
  return assembleReport({ ...told, requirements });
}
