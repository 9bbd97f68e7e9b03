import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SWF, type WorkflowExecution } from "@aws-sdk/client-swf";
import { afterEach, expect, it, vi } from "vitest";
import { findPython, pythonEnvironment } from "./find-python.js";
import { runProcess } from "./run-process.js";
import { type Serve, startServe } from "./start-serve.js";

const python = await findPython();
const key = { accessKeyId: "AKIAOWN", secretAccessKey: "own" };
const domain = "shop";
const list = ["--domain", domain, "--task-list", "orders"] as const;
const one = ["--nb-processes", "1"] as const;

let serve: Serve | undefined;
let folder = "";
const started: ChildProcess[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map(stop));
  await serve?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

it.skipIf(python === undefined)(
  "simpleflow brings an order with a child, a timer and a retry to its end",
  async () => {
    folder = mkdtempSync(join(tmpdir(), "swf-simpleflow-"));
    serve = await startServe("--time-scale", "20");
    const swf = new SWF({ endpoint: serve.url, region: "us-east-1", credentials: key });
    await swf.registerDomain({ name: domain, workflowExecutionRetentionPeriodInDays: "1" });
    start("decider.start", ...list, ...one, "orders.Order", "orders.Packing");
    start("worker.start", ...list, ...one);
    const input = JSON.stringify({
      args: [
        [
          ["tea", 2],
          ["milk", 1],
        ],
      ],
    });
    const order = ["--workflow-id", "order", "--input", input, "orders.Order"];
    const { code, stderr } = await runProcess(simpleflow("workflow.start", ...list, ...order), environment());
    expect([code, stderr]).toEqual([0, ""]);
    const closed = await vi.waitUntil(() => closedOrder(swf), { timeout: 240_000, interval: 500 });
    expect(await summary(swf, closed)).toMatchInlineSnapshot(`
      {
        "ActivityTaskCompleted": 1,
        "ActivityTaskFailed": 1,
        "ActivityTaskScheduled": 2,
        "ActivityTaskStarted": 2,
        "ChildWorkflowExecutionCompleted": 1,
        "ChildWorkflowExecutionStarted": 1,
        "ScheduleActivityTaskFailed": 1,
        "StartChildWorkflowExecutionFailed": 1,
        "StartChildWorkflowExecutionInitiated": 1,
        "TimerFired": 1,
        "TimerStarted": 1,
        "WorkflowExecutionCompleted": 1,
        "WorkflowExecutionStarted": 1,
        "result": ""charged 8"",
      }
    `);
  },
  300_000,
);

function simpleflow(...args: readonly string[]): readonly [string, ...string[]] {
  return [python ?? "", "-m", "simpleflow", ...args];
}

function environment(): { readonly env: NodeJS.ProcessEnv } {
  return {
    env: {
      ...pythonEnvironment(serve?.url ?? ""),
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
      AWS_DEFAULT_REGION: "us-east-1",
      PYTHONPATH: import.meta.dirname,
      ORDERS_FOLDER: folder,
    },
  };
}

/** Starts a decider or a worker, which has processes of its own: all of them are one group. */
function start(...args: readonly string[]): void {
  const [command, ...rest] = simpleflow(...args);
  started.push(spawn(command, rest, { ...environment(), detached: true, stdio: "ignore" }));
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = once(child, "exit");
  process.kill(-child.pid, "SIGKILL");
  await ended;
}

async function closedOrder(swf: SWF): Promise<WorkflowExecution | undefined> {
  const { executionInfos = [] } = await swf.listClosedWorkflowExecutions({
    domain,
    startTimeFilter: { oldestDate: new Date(0) },
    executionFilter: { workflowId: "order" },
  });
  return executionInfos[0]?.execution;
}

/** How often each type of event is in a history, decision tasks left out, and the attributes of its last one. */
async function summary(swf: SWF, execution: WorkflowExecution) {
  const { events = [] } = await swf.getWorkflowExecutionHistory({ domain, execution });
  const counts = new Map<string, number>();
  for (const { eventType = "" } of events)
    if (!eventType.startsWith("DecisionTask")) counts.set(eventType, (counts.get(eventType) ?? 0) + 1);
  const result = events.at(-1)?.workflowExecutionCompletedEventAttributes?.result;
  return { ...Object.fromEntries([...counts].sort()), result };
}
