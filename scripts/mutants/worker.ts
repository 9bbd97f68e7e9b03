import { HarnessError } from "../../runner/errors.js";
import type { Job, Outcome } from "./job.js";
import { openWorkshop, survey, tryMutant, type Workshop } from "./workshop.js";

const workshop = openWorkshop();

process.on("message", (job: Job) => {
  void perform(job).then((outcome) => process.send?.(outcome));
});

async function perform(job: Job): Promise<Outcome> {
  try {
    return await performIn(await workshop, job);
  } catch (error) {
    const hint = error instanceof HarnessError ? (error.complaint.hint ?? "") : "";
    const text = error instanceof Error ? error.message : String(error);
    return { type: "trouble", text: `${text}${hint && `\n  ${hint}`}` };
  }
}

async function performIn(shop: Workshop, job: Job): Promise<Outcome> {
  if (job.type === "survey") return { type: "surveyed", shown: await survey(shop) };
  const mutant = shop.mutants.get(job.mutant);
  if (!mutant) throw new Error(`${job.mutant}: there is no such mutant`);
  return { type: "judged", result: await tryMutant(mutant, shop, job.own) };
}
