import { setTimeout as sleep } from "node:timers/promises";
import type { Alteration } from "../mutants/start-target.js";

/** Has each answer come so many real milliseconds after it was made. */
export function delayAnswers(milliseconds: number): Alteration {
  return {
    wrap: (endpoint) => async (request, signal) => {
      const response = await endpoint(request, signal);
      await sleep(milliseconds);
      return response;
    },
  };
}
