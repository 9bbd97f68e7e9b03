import { Pool } from "undici";

/** What was seen while executions were driven. */
export interface Drive {
  readonly milliseconds: number;
  /** Executions that were started and never completed. */
  readonly lost: number;
  /** Tasks that were handed out a second time. */
  readonly twice: number;
}

/** Makes a call; rejects if it isn't answered with success. */
export type CallSwf = (operation: string, input: object) => Promise<Answer>;

/** The members of answers that the load looks at. */
export interface Answer {
  readonly runId?: string;
  readonly taskToken?: string;
  readonly previousStartedEventId?: number;
  readonly workflowExecution?: { readonly runId: string };
  readonly executionInfos?: readonly unknown[];
  readonly nextPageToken?: string;
}

/** What is to be driven. */
export interface Load {
  readonly executions: number;
  /** Half of them poll for decisions, half for activities. */
  readonly pollers: number;
  /** Called when all are closed: lets the polls that still wait end. */
  readonly endPolls: () => void;
}

const domain = "load";
const names = { name: "load", version: "1" };
const decisionList = { domain, taskList: { name: "decisions" } };
const activityList = { domain, taskList: { name: "activities" } };
const starters = 16;

/** Opens connections for so many calls at once. */
export function connect(url: string, connections: number): { call: CallSwf; close: () => Promise<void> } {
  const pool = new Pool(url, { connections, headersTimeout: 0 });
  const call: CallSwf = async (operation, input) => {
    const headers = { "x-amz-target": `SimpleWorkflowService.${operation}` };
    const response = await pool.request({ method: "POST", path: "/", headers, body: JSON.stringify(input) });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${operation}: ${response.statusCode} ${text}`);
    return text === "" ? {} : JSON.parse(text);
  };
  return { call, close: () => pool.close() };
}

/** Registers what the executions need. */
export async function prepare(call: CallSwf): Promise<void> {
  await call("RegisterDomain", { name: domain, workflowExecutionRetentionPeriodInDays: "1" });
  await call("RegisterActivityType", { domain, ...names });
  await call("RegisterWorkflowType", {
    domain,
    ...names,
    defaultTaskList: decisionList.taskList,
    defaultTaskStartToCloseTimeout: "300",
    defaultExecutionStartToCloseTimeout: "3600",
    defaultChildPolicy: "TERMINATE",
  });
}

/** Starts executions of one activity each, and decides and works until as many are closed. */
export async function driveExecutions(call: CallSwf, load: Load): Promise<Drive> {
  const begin = performance.now();
  const tokens = new Set<string>();
  const started = new Set<string>();
  const completed = new Set<string>();
  const seen = { asked: 0, twice: 0 };
  const allClosed = () => completed.size >= load.executions;

  const poll = async (operation: string, list: object, work: (task: Answer) => Promise<unknown>) => {
    while (!allClosed()) {
      const task = await call(operation, list);
      if (task.taskToken === undefined) continue;
      if (tokens.has(task.taskToken)) seen.twice += 1;
      tokens.add(task.taskToken);
      await work(task);
    }
  };
  const decide = async ({ taskToken, previousStartedEventId, workflowExecution }: Answer) => {
    const isFirst = previousStartedEventId === 0;
    const decisions = [isFirst ? schedule : complete];
    await call("RespondDecisionTaskCompleted", { taskToken, decisions });
    if (isFirst) return;
    completed.add(workflowExecution?.runId ?? "");
    if (allClosed()) load.endPolls();
  };
  const work = ({ taskToken }: Answer) => call("RespondActivityTaskCompleted", { taskToken, result: "done" });
  const start = async () => {
    while (seen.asked < load.executions) {
      seen.asked += 1;
      const workflowId = `execution-${seen.asked}`;
      const { runId = "" } = await call("StartWorkflowExecution", {
        domain,
        workflowId,
        workflowType: names,
      });
      started.add(runId);
    }
  };
  const half = Math.ceil(load.pollers / 2);
  await Promise.all([
    ...times(half, () => poll("PollForDecisionTask", { ...decisionList, maximumPageSize: 10 }, decide)),
    ...times(load.pollers - half, () => poll("PollForActivityTask", activityList, work)),
    ...times(starters, start),
  ]);
  const lost = [...started].filter((runId) => !completed.has(runId)).length;
  return { milliseconds: performance.now() - begin, lost, twice: seen.twice };
}

/** Counts the closed executions that are still retained, page by page. */
export async function countRetained(call: CallSwf): Promise<number> {
  let count = 0;
  let nextPageToken: string | undefined;
  do {
    const page = await call("ListClosedWorkflowExecutions", {
      domain,
      startTimeFilter: { oldestDate: 0 },
      ...(nextPageToken !== undefined && { nextPageToken }),
    });
    count += page.executionInfos?.length ?? 0;
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  return count;
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

const schedule = {
  decisionType: "ScheduleActivityTask",
  scheduleActivityTaskDecisionAttributes: {
    activityId: "1",
    activityType: names,
    taskList: activityList.taskList,
    input: "a small input",
    scheduleToCloseTimeout: "600",
    scheduleToStartTimeout: "300",
    startToCloseTimeout: "300",
    heartbeatTimeout: "60",
  },
};

const complete = {
  decisionType: "CompleteWorkflowExecution",
  completeWorkflowExecutionDecisionAttributes: { result: "done" },
};
