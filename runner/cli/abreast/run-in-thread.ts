import { Worker } from "node:worker_threads";
import { HarnessError } from "../../errors.js";
import type { Case } from "../../model/case.js";
import type { Outcome } from "../../model/outcome.js";
import type { RunEvent } from "../../model/run-event.js";
import type { PartPlan } from "../run-part.js";
import type { PartNews, PartOrder } from "./part-order.js";

/** The share of a thread. */
export interface Share {
  readonly plan: PartPlan;
  readonly cases: readonly Case[];
}

/**
 * Runs cases in a thread that has a reference of its own, and passes on what it tells. Rejects with the `HarnessError`
 * that the thread met, or with what else ended it.
 */
export function runInThread(
  file: string,
  { plan, cases }: Share,
  listen: (event: RunEvent) => void,
): Promise<Outcome> {
  const worker = new Worker(file, { workerData: orderOf(plan, cases) });
  const stop = () => worker.postMessage("stop");
  plan.stop.addEventListener("abort", stop);
  if (plan.stop.aborted) stop();
  const ended = new Promise<Outcome>((resolve, reject) => {
    worker.on("message", (news: PartNews) => {
      if (news.type === "event") listen(news.event);
      else if (news.type === "outcome") resolve(news.outcome);
      else reject(new HarnessError(news.code, news.complaint));
    });
    worker.once("error", reject);
    worker.once("exit", (code) =>
      reject(new Error(`a thread of the run ended with ${code}, and no outcome`)),
    );
  });
  return ended.finally(() => plan.stop.removeEventListener("abort", stop));
}

function orderOf({ settings, chosen, keepExchanges = false }: PartPlan, cases: readonly Case[]): PartOrder {
  const idsOf = (some: readonly Case[]) => some.map(({ id }) => id);
  return { settings, selected: idsOf(chosen.selected), cases: idsOf(cases), keepExchanges };
}
