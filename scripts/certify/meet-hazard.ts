import type { Row } from "./format-table.js";
import type { Hazard } from "./hazard.js";
import type { Laboratory } from "./open-laboratory.js";

/** Meets a hazard and says whether what came of it is what had to. Never rejects. */
export async function meetHazard(hazard: Hazard, laboratory: Laboratory): Promise<Row> {
  const why = hazard.impossible?.();
  if (why !== undefined) return { ...hazard, mark: "skipped", seen: why, complaints: [], wallMs: 0 };
  const seen = await hazard.meet(laboratory).catch((error: Error) => ({
    seen: "nothing",
    complaints: [`it could not be tried: ${error.stack ?? error.message}`],
    wallMs: 0,
    peakMiB: undefined,
  }));
  const isOk = seen.seen === hazard.expected && seen.complaints.length === 0;
  return { ...hazard, ...seen, mark: isOk ? "ok" : "not ok" };
}
