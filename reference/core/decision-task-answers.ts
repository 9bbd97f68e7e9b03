import type { Decision, RespondDecisionTaskCompletedInput } from "../../generated/types.js";
import { checkDecisions } from "./decisions/check-decisions.js";
import { enactDecision } from "./decisions/enact-decision.js";
import { defined } from "./defined.js";
import { checkDurations } from "./durations.js";
import type { AttributesOf } from "./events/event.js";
import { isOpen } from "./execution.js";
import { unknownResource } from "./fault.js";
import { findOpenRun } from "./find.js";
import type { Handler } from "./handler.js";
import { record } from "./record.js";
import { readTaskToken } from "./task-token.js";

/**
 * The operation that closes a decision task and enacts its decisions, in order. The batch is checked as a whole first:
 * if it breaks a rule nothing happens and the task stays open.
 */
export const respondDecisionTaskCompleted: Handler<"RespondDecisionTaskCompleted"> = (turn, input) => {
  const { runId, scheduledEventId, startedEventId } = readTaskToken("decision", input.taskToken);
  const decisions: readonly Decision[] = input.decisions ?? [];
  const { taskListScheduleToStartTimeout } = input;
  checkDurations({ taskListScheduleToStartTimeout });
  checkDecisions(decisions);
  const execution = findOpenRun(turn.world, runId);
  if (execution.state.runningDecision?.startedEventId !== startedEventId) {
    throw unknownResource(`Unknown decision task, scheduledEventId = ${scheduledEventId}`);
  }
  const scene = { turn, execution };
  const completed = record(
    scene,
    "DecisionTaskCompleted",
    completedAttributes(input, { scheduledEventId, startedEventId }),
  );
  for (const decision of decisions) {
    if (isOpen(execution))
      enactDecision({ ...scene, decisionTaskCompletedEventId: completed.eventId }, decision);
  }
  return null;
};

function completedAttributes(
  { executionContext, taskList, taskListScheduleToStartTimeout }: RespondDecisionTaskCompletedInput,
  ids: { readonly scheduledEventId: number; readonly startedEventId: number },
): AttributesOf<"DecisionTaskCompleted"> {
  return defined<AttributesOf<"DecisionTaskCompleted">>({
    ...ids,
    executionContext,
    taskList: taskList && { name: taskList.name },
    taskListScheduleToStartTimeout,
  });
}
