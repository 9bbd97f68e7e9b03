import fc from "fast-check";
import type { JsonObject } from "../../model/json.js";
import type { HeldTask, Walk } from "../walk.js";
import { type DecisionArguments, decisionArguments, decisionFor, schedule } from "./decisions.js";
import {
  activityList,
  decisionList,
  domain,
  latest,
  lean,
  type Move,
  pick,
  workflowId,
  workflows,
} from "./move.js";

/** Takes the decision task of a workflow id, if one waits. */
async function takeDecisionTask(walk: Walk, workflow: string): Promise<HeldTask | undefined> {
  const taskList = decisionList(workflow);
  if ((await walk.waiting(walk.ground.reference, "CountPendingDecisionTasks", taskList.name)) === 0)
    return undefined;
  const output = await walk.call({ call: "PollForDecisionTask", input: { domain, taskList } });
  if (!output) return undefined;
  noteRun(walk, workflow, output);
  const task = { token: walk.bind("decisionToken", "taskToken"), workflow };
  walk.decisionTasks.push(task);
  return task;
}

async function takeSignaledTask(walk: Walk, workflow: string): Promise<HeldTask | undefined> {
  if (!walk.workflows.has(workflow)) return undefined;
  await walk.call({
    call: "SignalWorkflowExecution",
    input: { domain, workflowId: workflowId(workflow), signalName: "signal" },
  });
  return takeDecisionTask(walk, workflow);
}

/** Children and continued runs become known by their first task. */
function noteRun(walk: Walk, workflow: string, { workflowExecution }: JsonObject): void {
  const runId = (workflowExecution as JsonObject | undefined)?.runId;
  const { names } = walk.ground.reference.scope;
  walk.workflows.add(workflow);
  if (walk.runs.some(({ run }) => names.get(run) === runId)) return;
  walk.runs.push({ workflow, run: walk.bind("run", "workflowExecution.runId") });
}

function answerDecisionTask(walk: Walk, task: HeldTask, choices: readonly DecisionArguments[]) {
  const { known } = walk.ground.hunt;
  const call = "RespondDecisionTaskCompleted";
  const decisions = choices
    .map((one) => decisionFor(one, task.workflow))
    .filter((decision) => !known.breaksOver({ call, input: { decisions: [decision] } }));
  const input = { taskToken: { ref: task.token }, ...(decisions.length > 0 && { decisions }) };
  return walk.call({ call, input });
}

type Decide = {
  readonly workflow: number;
  /** Whether a signal makes the decider's task, if none waits. */
  readonly signaled: boolean;
  readonly decisions: readonly DecisionArguments[];
};

const isStarted = (walk: Walk) => walk.workflows.size > 0;

const decide: Move<Decide> = {
  name: "decide",
  weight: 16,
  of: fc.record({ workflow: lean(2), signaled: fc.boolean(), decisions: decisionArguments }),
  isPossible: isStarted,
  perform: async (walk, { workflow, signaled, decisions }) => {
    const name = pick(workflows, workflow);
    const task = (await takeDecisionTask(walk, name)) ?? (signaled && (await takeSignaledTask(walk, name)));
    if (task) await answerDecisionTask(walk, task, decisions);
  },
};

const pollForDecision: Move<{ readonly workflow: number }> = {
  name: "poll-for-decision",
  weight: 2,
  of: fc.record({ workflow: lean(2) }),
  isPossible: isStarted,
  perform: (walk, { workflow }) => takeDecisionTask(walk, pick(workflows, workflow)),
};

const answerDecision: Move<{ readonly back: number; readonly decisions: readonly DecisionArguments[] }> = {
  name: "answer-decision",
  weight: 3,
  of: fc.record({ back: lean(1), decisions: decisionArguments }),
  isPossible: (walk) => walk.decisionTasks.length > 0,
  perform: async (walk, { back, decisions }) => {
    const task = latest(walk.decisionTasks, back);
    if (task) await answerDecisionTask(walk, task, decisions);
  },
};

type Work = { readonly workflow: number; readonly activity: number };

const work = { workflow: lean(2), activity: lean(1) };

/** Takes the task of an activity, if one waits. */
async function takeActivityTask(walk: Walk, { workflow, activity }: Work): Promise<HeldTask | undefined> {
  const name = pick(workflows, workflow);
  const taskList = activityList(name, activity);
  if ((await walk.waiting(walk.ground.reference, "CountPendingActivityTasks", taskList.name)) === 0)
    return undefined;
  if (!(await walk.call({ call: "PollForActivityTask", input: { domain, taskList } }))) return undefined;
  const task = { token: walk.bind("activityToken", "taskToken"), workflow: name };
  walk.activityTasks.push(task);
  return task;
}

/** A decider schedules an activity and a worker takes it, so that tasks in hand are no rarity. */
const handOut: Move<Work> = {
  name: "hand-out",
  weight: 8,
  of: fc.record(work),
  isPossible: isStarted,
  perform: async (walk, args) => {
    const name = pick(workflows, args.workflow);
    const task = (await takeDecisionTask(walk, name)) ?? (await takeSignaledTask(walk, name));
    if (!task) return;
    await answerDecisionTask(walk, task, [{ sort: schedule, name: args.activity, option: 0 }]);
    await takeActivityTask(walk, args);
  },
};

const answers: readonly [readonly [string, JsonObject], ...(readonly [string, JsonObject])[]] = [
  ["RespondActivityTaskCompleted", { result: "result" }],
  ["RespondActivityTaskFailed", { reason: "reason", details: "details" }],
  ["RespondActivityTaskCanceled", { details: "details" }],
  ["RecordActivityTaskHeartbeat", { details: "details" }],
];

function answerActivityTask(walk: Walk, { token }: HeldTask, answer: number) {
  const [call, rest] = pick(answers, answer);
  return walk.call({ call, input: { taskToken: { ref: token }, ...rest } });
}

const workOn: Move<Work & { readonly answer: number }> = {
  name: "work",
  weight: 6,
  of: fc.record({ ...work, answer: fc.nat(3) }),
  isPossible: isStarted,
  perform: async (walk, args) => {
    const task = await takeActivityTask(walk, args);
    if (task) await answerActivityTask(walk, task, args.answer);
  },
};

const pollForActivity: Move<Work> = {
  name: "poll-for-activity",
  weight: 8,
  of: fc.record(work),
  isPossible: isStarted,
  perform: takeActivityTask,
};

const answerActivity: Move<{ readonly back: number; readonly answer: number }> = {
  name: "answer-activity",
  weight: 8,
  of: fc.record({ back: lean(1), answer: fc.nat(3) }),
  isPossible: (walk) => walk.activityTasks.length > 0,
  perform: async (walk, { back, answer }) => {
    const task = latest(walk.activityTasks, back);
    if (task) await answerActivityTask(walk, task, answer);
  },
};

/** What deciders and workers do. */
export const taskMoves = [
  decide,
  handOut,
  pollForDecision,
  answerDecision,
  workOn,
  pollForActivity,
  answerActivity,
] as unknown as readonly [Move, Move, ...Move[]];
