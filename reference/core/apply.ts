import type { OperationName, Operations } from "../../generated/types.js";
import { activityTaskHandlers } from "./activity-tasks.js";
import { activityTypeHandlers } from "./activity-types.js";
import { removeDeadline } from "./deadline-heap.js";
import { respondDecisionTaskCompleted } from "./decision-task-answers.js";
import { pollForDecisionTask } from "./decision-task-polls.js";
import { tagHandlers } from "./domain-tags.js";
import { domainHandlers } from "./domains.js";
import { describeExecution } from "./execution-details.js";
import { listingHandlers } from "./execution-listings.js";
import { executionHandlers } from "./executions.js";
import { expire } from "./expire.js";
import { Fault } from "./fault.js";
import type { Handler, Handlers } from "./handler.js";
import { getHistory } from "./histories.js";
import { endLambda, type LambdaOutcome } from "./lambda-tasks.js";
import { pendingTaskHandlers } from "./pending-tasks.js";
import { settle } from "./settle.js";
import { createTurn, type Effect, type LambdaInvocation, type Permits } from "./turn.js";
import { workflowTypeHandlers } from "./workflow-types.js";
import type { World } from "./world.js";

const handlers: Handlers = {
  ...domainHandlers,
  ...tagHandlers,
  ...activityTypeHandlers,
  ...workflowTypeHandlers,
  ...executionHandlers,
  ...listingHandlers,
  ...pendingTaskHandlers,
  ...activityTaskHandlers,
  DescribeWorkflowExecution: describeExecution,
  GetWorkflowExecutionHistory: getHistory,
  PollForDecisionTask: pollForDecisionTask,
  RespondDecisionTaskCompleted: respondDecisionTaskCompleted,
};

/** A call of an operation with an input that is valid by its schema. */
export interface Call<O extends OperationName = OperationName> {
  readonly operation: O;
  readonly input: Operations[O]["input"];
  /** Which decisions the caller may make; all of them by default. */
  readonly permits?: Permits;
}

/** What comes of a call. `output` is `undefined` for a poll that found no task, `null` for an empty body. */
export type Reply<O extends OperationName = OperationName> =
  | { readonly output: Operations[O]["output"] | undefined; readonly effects: readonly Effect[] }
  | { readonly fault: Fault; readonly effects: readonly Effect[] };

/** Answers a call at a time, after all that was due before it. `now` is in epoch milliseconds. */
export function apply<O extends OperationName>(world: World, call: Call<O>, now: number): Reply<O> {
  const due = advance(world, now);
  const turn = createTurn(world, now, call.permits);
  try {
    const output = (handlers[call.operation] as Handler<O>)(turn, call.input);
    settle(turn);
    return { output, effects: [...due, ...turn.effects] };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: error, effects: due };
  }
}

/** Lets time pass: everything that is due happens, each thing at its own time. */
export function advance(world: World, now: number): readonly Effect[] {
  const effects: Effect[] = [];
  for (let next = world.deadlines[0]; next && next.at <= now; next = world.deadlines[0]) {
    const turn = createTurn(world, next.at);
    removeDeadline(world.deadlines, next);
    expire(turn, next.what);
    settle(turn);
    effects.push(...turn.effects);
  }
  return effects;
}

/** When something is due next, in epoch milliseconds; `undefined` if nothing is. */
export function nextDue(world: World): number | undefined {
  return world.deadlines[0]?.at;
}

/** Tells the world how the call of a Lambda function ended. */
export function finishLambda(
  world: World,
  { invocation, outcome }: { readonly invocation: LambdaInvocation; readonly outcome: LambdaOutcome },
  now: number,
): readonly Effect[] {
  const due = advance(world, now);
  const turn = createTurn(world, now);
  endLambda(turn, invocation, outcome);
  settle(turn);
  return [...due, ...turn.effects];
}
