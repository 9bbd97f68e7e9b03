/** One member of an event's attributes that holds the id of an earlier event of the same history. */
export interface EventReference {
  readonly member: string;
  /** The type of the event that it points to. */
  readonly to: string;
}

/** What members point to, by the beginning of the event type's name; the first that fits counts. */
const pointers: Readonly<Record<string, readonly (readonly [prefix: string, to: string])[]>> = {
  decisionTaskCompletedEventId: [["", "DecisionTaskCompleted"]],
  scheduledEventId: [
    ["ActivityTask", "ActivityTaskScheduled"],
    ["DecisionTask", "DecisionTaskScheduled"],
    ["LambdaFunction", "LambdaFunctionScheduled"],
    ["StartLambdaFunctionFailed", "LambdaFunctionScheduled"],
  ],
  startedEventId: [
    ["ActivityTask", "ActivityTaskStarted"],
    ["DecisionTask", "DecisionTaskStarted"],
    ["LambdaFunction", "LambdaFunctionStarted"],
    ["ChildWorkflowExecution", "ChildWorkflowExecutionStarted"],
    ["Timer", "TimerStarted"],
  ],
  initiatedEventId: [
    ["ChildWorkflowExecution", "StartChildWorkflowExecutionInitiated"],
    ["StartChildWorkflowExecutionFailed", "StartChildWorkflowExecutionInitiated"],
    ["ExternalWorkflowExecutionSignaled", "SignalExternalWorkflowExecutionInitiated"],
    ["SignalExternalWorkflowExecutionFailed", "SignalExternalWorkflowExecutionInitiated"],
    ["ExternalWorkflowExecutionCancelRequested", "RequestCancelExternalWorkflowExecutionInitiated"],
    ["RequestCancelExternalWorkflowExecutionFailed", "RequestCancelExternalWorkflowExecutionInitiated"],
  ],
  latestCancelRequestedEventId: [["ActivityTaskCanceled", "ActivityTaskCancelRequested"]],
};

/** The references that events of a type can carry. Source: the `…EventAttributes` pages of the API reference. */
export function referencesOf(eventType: string): EventReference[] {
  return Object.entries(pointers).flatMap(([member, targets]) => {
    const found = targets.find(([prefix]) => eventType.startsWith(prefix));
    return found ? [{ member, to: found[1] }] : [];
  });
}

/** The requirement on a reference, such as `TimerFired.started-event-id`. */
export function referenceRequirement(eventType: string, member: string): string {
  return `${eventType}.${member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
