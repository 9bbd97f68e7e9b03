import type {
  ScheduleLambdaFunctionDecisionAttributes,
  ScheduleLambdaFunctionFailedCause,
} from "../../../generated/types.js";
import { defined } from "../defined.js";
import type { AttributesOf } from "../events/event.js";
import { startLambda } from "../lambda-tasks.js";
import { record } from "../record.js";
import { recordAndWake } from "../wake.js";
import type { DecisionRule } from "./decision-rule.js";

/** Schedules a Lambda task, which starts after the other decisions of the batch. Source: lambda-task.html. */
export const scheduleLambdaFunction: DecisionRule<
  ScheduleLambdaFunctionDecisionAttributes,
  ScheduleLambdaFunctionFailedCause
> = {
  rateExceeded: "LAMBDA_FUNCTION_CREATION_RATE_EXCEEDED",

  enact: (scene, { id, name, control, input, startToCloseTimeout }) => {
    const { execution, decisionTaskCompletedEventId } = scene;
    const { lambdaAvailable, quotas } = scene.turn.world.settings;
    if (!lambdaAvailable) return "LAMBDA_SERVICE_NOT_AVAILABLE_IN_REGION";
    if (execution.state.lambdaIds.has(id)) return "ID_ALREADY_IN_USE";
    if (execution.state.lambdas.size >= quotas.openLambdaFunctions)
      return "OPEN_LAMBDA_FUNCTIONS_LIMIT_EXCEEDED";
    const { eventId } = record(
      scene,
      "LambdaFunctionScheduled",
      defined<AttributesOf<"LambdaFunctionScheduled">>({
        id,
        name,
        control,
        input,
        startToCloseTimeout,
        decisionTaskCompletedEventId,
      }),
    );
    scene.turn.deferred.push((turn) => startLambda({ turn, execution }, eventId));
    return undefined;
  },

  fail: (scene, { id, name }, cause) => {
    const { decisionTaskCompletedEventId } = scene;
    recordAndWake(scene, "ScheduleLambdaFunctionFailed", { id, name, cause, decisionTaskCompletedEventId });
  },
};
