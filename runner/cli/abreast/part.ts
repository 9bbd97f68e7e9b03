// The program of a thread of `runAbreast`: runs its share of the cases on an embedded reference of its own.
import { parentPort, workerData } from "node:worker_threads";
import { HarnessError } from "../../errors.js";
import type { Outcome } from "../../model/outcome.js";
import { connect } from "../connect.js";
import { loadContract } from "../contract.js";
import { runPart } from "../run-part.js";
import type { PartNews, PartOrder } from "./part-order.js";

const stop = new AbortController();
parentPort?.once("message", (word: string) => stop.abort(word));

try {
  tell({ type: "outcome", outcome: await run(workerData as PartOrder) });
} catch (error) {
  if (!(error instanceof HarnessError)) throw error;
  tell({ type: "trouble", code: error.code, complaint: error.complaint });
} finally {
  parentPort?.close();
}

async function run({ settings, selected, cases, keepExchanges }: PartOrder): Promise<Outcome> {
  const contract = await loadContract();
  const casesOf = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return contract.cases.filter(({ id }) => wanted.has(id));
  };
  const chosen = { selected: casesOf(selected), cases: casesOf(cases) };
  const connection = await connect(settings);
  try {
    const plan = { settings, contract, chosen, connection, stop: stop.signal, keepExchanges };
    return await runPart(plan, chosen.cases, (event) => tell({ type: "event", event }));
  } finally {
    await connection.close();
  }
}

function tell(news: PartNews): void {
  parentPort?.postMessage(news);
}
