import type { Report, RequirementResult } from "../model/report.js";

/** The requirements of a report by id. */
export function indexRequirements({ requirements }: Report): ReadonlyMap<string, RequirementResult> {
  return new Map(requirements.map((one) => [one.id, one] as const));
}
