import { Parted } from "./departures.js";
import { describeExecution, startTimeFilter } from "./moves/inquiries.js";
import { activityList, decisionList, domain, workflowId } from "./moves/move.js";
import { readHistory } from "./read-history.js";
import type { KnownRun, Walk } from "./walk.js";

/**
 * Looks at everything that a run has left behind: histories and descriptions of its executions, what lists say of
 * them, and tasks that should be gone.
 */
export async function observe(walk: Walk): Promise<void> {
  for (const known of [...walk.runs]) await observeRun(walk, known);
  for (const workflow of walk.workflows) {
    await inAnyCase(() => listExecutions(walk, workflow, "ListOpenWorkflowExecutions"));
    await inAnyCase(() => listExecutions(walk, workflow, "ListClosedWorkflowExecutions"));
  }
  for (const workflow of walk.workflows) await inAnyCase(() => seekLeftTasks(walk, workflow));
}

async function observeRun(walk: Walk, known: KnownRun): Promise<void> {
  await inAnyCase(() => readHistory(walk, known));
  await inAnyCase(async () => void (await walk.call(describeExecution(known))));
}

/** Nothing is done any more, so what is known to differ is no reason to look at nothing else. */
async function inAnyCase(look: () => Promise<void>): Promise<void> {
  try {
    await look();
  } catch (error) {
    if (!(error instanceof Parted)) throw error;
  }
}

/** Executions that no task has told of, such as children, become known here. */
async function listExecutions(walk: Walk, workflow: string, call: string): Promise<void> {
  const input = { domain, ...startTimeFilter, executionFilter: { workflowId: workflowId(workflow) } };
  const output = await walk.call({ call, input });
  const infos = (output?.executionInfos ?? []) as readonly {
    readonly execution: { readonly runId: string };
  }[];
  const { names } = walk.ground.reference.scope;
  const isNew = (runId: string) => !walk.runs.some(({ run }) => names.get(run) === runId);
  const found = [...infos.entries()].filter(([, { execution }]) => isNew(execution.runId));
  const runs = found.map(([index]) => ({
    workflow,
    run: walk.bind("run", `executionInfos[${index}].execution.runId`),
  }));
  walk.runs.push(...runs);
  for (const known of runs) await observeRun(walk, known);
}

/**
 * A task that the target hands out though the reference has none. Counts are estimates, so they only say where to look;
 * what the target really hands out decides.
 */
async function seekLeftTasks(walk: Walk, workflow: string): Promise<void> {
  const lists = [
    ["Decision", decisionList(workflow)],
    ["Activity", activityList(workflow, 0)],
    ["Activity", activityList(workflow, 1)],
  ] as const;
  const { reference, target } = walk.ground;
  for (const [sort, taskList] of lists) {
    const count = `CountPending${sort}Tasks`;
    if ((await walk.waiting(reference, count, taskList.name)) > 0) continue;
    if ((await walk.waiting(target, count, taskList.name)) === 0) continue;
    await walk.pollInVain({ call: `PollFor${sort}Task`, input: { domain, taskList } });
  }
}
