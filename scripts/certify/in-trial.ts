import type { Hazard, Seen } from "./hazard.js";
import { measured, type Trial } from "./interrupted-run.js";
import type { Laboratory } from "./open-laboratory.js";
import { type ReporterFile, usualReporters } from "./reporter-files.js";
import { startSwfEndpoint } from "./swf-endpoint.js";

/** Meets a hazard in a trial of its own. @param act - returns what is seen */
export function inTrial(
  act: (trial: Trial) => Promise<string>,
  reporters: readonly ReporterFile[] = usualReporters,
): Hazard["meet"] {
  return async (laboratory: Laboratory): Promise<Seen> => {
    const endpoint = await startSwfEndpoint();
    const folder = laboratory.newFolder();
    const trial: Trial = { laboratory, endpoint, folder, reporters, processes: [], complaints: [] };
    try {
      const seen = await act(trial);
      return { seen, ...measured(trial) };
    } finally {
      await endpoint.close();
    }
  };
}
