import fc from "fast-check";
import type { Json, JsonObject } from "../../model/json.js";
import {
  activityList,
  activityType,
  childPolicy,
  decisionList,
  lean,
  pick,
  workflowId,
  workflows,
  workflowType,
} from "./move.js";

/** One decision: of which sort, on the first or second name of its pool, and with which of its options. */
export type DecisionArguments = { readonly sort: number; readonly name: number; readonly option: number };

type Attributes = (choice: DecisionArguments, workflow: string) => JsonObject;

const decisions: readonly [readonly [string, Attributes], ...(readonly [string, Attributes])[]] = [
  ["RecordMarker", ({ name }) => ({ markerName: `marker-${name}`, details: "details" })],
  [
    "ScheduleActivityTask",
    ({ name, option }, workflow) => ({
      activityId: `activity-${name}`,
      activityType: activityType(option === 3 ? 1 : 0),
      taskList: activityList(workflow, name),
    }),
  ],
  ["RequestCancelActivityTask", ({ name }) => ({ activityId: `activity-${name}` })],
  ["StartTimer", ({ name }) => ({ timerId: `timer-${name}`, startToFireTimeout: "3600" })],
  ["CancelTimer", ({ name }) => ({ timerId: `timer-${name}` })],
  [
    "StartChildWorkflowExecution",
    ({ option }) => ({
      workflowId: workflowId("c"),
      workflowType: workflowType(0),
      taskList: decisionList("c"),
      ...childPolicy(option),
    }),
  ],
  [
    "SignalExternalWorkflowExecution",
    ({ option }) => ({ workflowId: workflowId(pick(workflows, option)), signalName: "signal" }),
  ],
  [
    "RequestCancelExternalWorkflowExecution",
    ({ option }) => ({ workflowId: workflowId(pick(workflows, option)) }),
  ],
  ["CompleteWorkflowExecution", () => ({ result: "result" })],
  ["FailWorkflowExecution", () => ({ reason: "reason" })],
  ["CancelWorkflowExecution", () => ({ details: "details" })],
  [
    "ContinueAsNewWorkflowExecution",
    ({ option }, workflow) => ({ taskList: decisionList(workflow), ...childPolicy(option) }),
  ],
];

/** The position of the decision that schedules an activity. */
export const schedule = 1;

/** How many sorts of decisions leave the execution open. They are the more frequent ones: a closed execution decides no more. */
const openSorts = 8;
const decision = fc.record({
  sort: fc.oneof(
    { weight: 8, arbitrary: fc.nat(openSorts - 1) },
    { weight: 1, arbitrary: fc.nat(decisions.length - 1) },
  ),
  name: lean(1),
  option: fc.nat(3),
});

/** The few sorts of decisions that one run makes, so that they come to act on each other. */
export const fewSorts = fc.shuffledSubarray(
  Array.from({ length: openSorts }, (_, sort) => sort),
  { minLength: 2, maxLength: 5 },
);

/** The same decision if it is of one of some sorts, or closes the execution; else one that is. */
export function ofSorts(choice: DecisionArguments, sorts: readonly number[]): DecisionArguments {
  return choice.sort < openSorts ? { ...choice, sort: sorts[choice.sort % sorts.length] ?? 0 } : choice;
}

/** The decisions of one answer. */
export const decisionArguments = fc.array(decision, { maxLength: 3 });

/** A decision as the API takes it, for the execution of a workflow id. */
export function decisionFor(choice: DecisionArguments, workflow: string): Json {
  const [type, attributes] = pick(decisions, choice.sort);
  const member = `${type.charAt(0).toLowerCase()}${type.slice(1)}DecisionAttributes`;
  return { decisionType: type, [member]: attributes(choice, workflow) };
}
