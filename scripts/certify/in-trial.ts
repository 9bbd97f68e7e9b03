import type { Hazard, Seen } from "./hazard.js";
import { measured, type Trial } from "./interrupted-run.js";
import type { Laboratory } from "./open-laboratory.js";
import { startSwfEndpoint } from "./swf-endpoint.js";

/** Meets a hazard in a trial of its own. @param act - returns what is seen */
export function inTrial(act: (trial: Trial) => Promise<string>): Hazard["meet"] {
  return async (laboratory: Laboratory): Promise<Seen> => {
    const endpoint = await startSwfEndpoint();
    const folder = laboratory.newFolder();
    const trial: Trial = { laboratory, endpoint, folder, processes: [], complaints: [] };
    try {
      const seen = await act(trial);
      return { seen, ...measured(trial) };
    } finally {
      await endpoint.close();
    }
  };
}
