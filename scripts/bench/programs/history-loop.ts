// Grows one history, signal by signal, and reads it whole: what each event costs at that length.
import { Pool } from "undici";
import { startReference } from "../../../reference/index.js";

const lengths = [1_000, 5_000, 25_000];
/** Events that are read of each history, if need be again and again. */
const shownAtOnce = 25_000;
const reference = await startReference();
const pool = new Pool(reference.url, { connections: 16 });
const domain = "bench";

async function call(operation: string, input: object): Promise<Record<string, unknown>> {
  const headers = { "x-amz-target": `SimpleWorkflowService.${operation}` };
  const { body, statusCode } = await pool.request({
    method: "POST",
    path: "/",
    headers,
    body: JSON.stringify(input),
  });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`${operation}: ${text}`);
  return text === "" ? {} : JSON.parse(text);
}

async function readWhole(execution: object): Promise<number> {
  let events = 0;
  let nextPageToken: unknown;
  do {
    const page = await call("GetWorkflowExecutionHistory", {
      domain,
      execution,
      ...(nextPageToken !== undefined && { nextPageToken }),
    });
    events += (page.events as unknown[]).length;
    ({ nextPageToken } = page);
  } while (nextPageToken !== undefined);
  return events;
}

await call("RegisterDomain", { name: domain, workflowExecutionRetentionPeriodInDays: "1" });
const workflowType = { name: "bench", version: "1" };
await call("RegisterWorkflowType", {
  domain,
  ...workflowType,
  defaultTaskList: { name: "bench" },
  defaultTaskStartToCloseTimeout: "NONE",
  defaultExecutionStartToCloseTimeout: "86400",
  defaultChildPolicy: "TERMINATE",
});
for (const length of [200, ...lengths]) {
  const workflowId = `history-${length}`;
  const { runId } = await call("StartWorkflowExecution", { domain, workflowId, workflowType });
  const grown = performance.now();
  let left = length - 2;
  const signal = async () => {
    while (left-- > 0) await call("SignalWorkflowExecution", { domain, workflowId, signalName: "bench" });
  };
  await Promise.all(Array.from({ length: 16 }, signal));
  const growMicros = ((performance.now() - grown) / length) * 1000;
  const rounds = Math.ceil(shownAtOnce / length);
  const read = performance.now();
  for (let round = 0; round < rounds; round++) {
    const events = await readWhole({ workflowId, runId });
    if (events !== length) throw new Error(`${events} events in a history of ${length}`);
  }
  const readMicros = ((performance.now() - read) / length / rounds) * 1000;
  if (!lengths.includes(length)) continue;
  process.stdout.write(`${JSON.stringify({ length, growMicros, readMicros })}\n`);
}
await pool.close();
await reference.close();
