import type { DecisionTask, PollForDecisionTaskInput } from "../../generated/types.js";
import { defined } from "./defined.js";
import type { AttributesOf } from "./events/event.js";
import { type Execution, executionName } from "./execution.js";
import { findDomain, findRun } from "./find.js";
import type { Handler } from "./handler.js";
import { type HistoryCursor, historyPage } from "./histories.js";
import { pageCursor } from "./pagination.js";
import { record } from "./record.js";
import { nextTask } from "./task-lists.js";
import { taskToken } from "./task-token.js";
import type { Turn } from "./turn.js";

/**
 * The operation that hands out decision tasks. With a token of a next page it hands out more of the history of the same
 * task and starts none.
 */
export const pollForDecisionTask: Handler<"PollForDecisionTask"> = (turn, input) => {
  const domain = findDomain(turn.world, input.domain);
  if (input.nextPageToken) return nextPage(turn, input);
  const queued = nextTask(domain, "decision", input.taskList.name);
  const execution = queued && turn.world.runs.get(queued.runId);
  if (!queued || !execution) return undefined;
  const { identity } = input;
  record(
    { turn, execution },
    "DecisionTaskStarted",
    defined<AttributesOf<"DecisionTaskStarted">>({ scheduledEventId: queued.scheduledEventId, identity }),
  );
  return firstPage(turn, execution, input);
};

/** The task that a reply hands out, or continues to. */
interface Handout {
  readonly runId: string;
  readonly scheduledEventId: number;
  readonly startedEventId: number;
  readonly previousStartedEventId: number;
  readonly from: number;
}

function firstPage(
  turn: Turn,
  execution: Execution,
  input: PollForDecisionTaskInput,
): DecisionTask | undefined {
  const { runningDecision, previousStartedEventId } = execution.state;
  const { scheduledEventId = 0, startedEventId = 0 } = runningDecision ?? {};
  const from = input.startAtPreviousStartedEvent ? Math.max(1, previousStartedEventId) : 1;
  const { runId } = execution;
  return decisionTask(turn, input, { runId, scheduledEventId, startedEventId, previousStartedEventId, from });
}

function nextPage(turn: Turn, input: PollForDecisionTaskInput): DecisionTask {
  const cursor = pageCursor<HistoryCursor>(turn, { operation: "PollForDecisionTask", input, limit: 1000 });
  return decisionTask(turn, input, cursor?.about as Handout);
}

function decisionTask(turn: Turn, input: PollForDecisionTaskInput, about: Handout): DecisionTask {
  const { runId, scheduledEventId, startedEventId, previousStartedEventId, from } = about;
  const execution = findRun(turn.world, runId);
  const page = historyPage(turn, execution.history, {
    operation: "PollForDecisionTask",
    input,
    limit: 1000,
    range: { from, to: startedEventId },
    about,
  });
  return {
    taskToken: taskToken("decision", { runId, scheduledEventId, startedEventId }),
    startedEventId,
    previousStartedEventId,
    workflowExecution: executionName(execution),
    workflowType: execution.state.started.workflowType,
    events: page.events,
    ...page.next,
  };
}
