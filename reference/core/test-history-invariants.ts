import type { EventType, HistoryEvent } from "../../generated/types.js";
import { attributesMember } from "./events/event.js";

/** The types of event that each member may point to; 0 stands for none. */
const targets: Readonly<Record<string, readonly EventType[]>> = {
  decisionTaskCompletedEventId: ["DecisionTaskCompleted"],
  scheduledEventId: ["DecisionTaskScheduled", "ActivityTaskScheduled", "LambdaFunctionScheduled"],
  startedEventId: [
    "DecisionTaskStarted",
    "ActivityTaskStarted",
    "LambdaFunctionStarted",
    "TimerStarted",
    "ChildWorkflowExecutionStarted",
  ],
  initiatedEventId: [
    "StartChildWorkflowExecutionInitiated",
    "SignalExternalWorkflowExecutionInitiated",
    "RequestCancelExternalWorkflowExecutionInitiated",
  ],
  latestCancelRequestedEventId: ["ActivityTaskCancelRequested"],
};

const closing = /^WorkflowExecution(?:Completed|Failed|Canceled|Terminated|TimedOut|ContinuedAsNew)$/;

/** Says what is wrong with a history: nothing, if it is one that the service could have written. For tests. */
export function historyFaults(history: readonly HistoryEvent[]): string[] {
  return [
    ...history.flatMap((event, index) => eventFaults(history, event, index)),
    ...decisionFaults(history),
  ];
}

function eventFaults(history: readonly HistoryEvent[], event: HistoryEvent, index: number): string[] {
  const faults: string[] = [];
  const { eventId, eventType, eventTimestamp } = event;
  if (eventId !== index + 1) faults.push(`event ${index + 1} has id ${eventId}`);
  if ((history[index - 1]?.eventTimestamp ?? 0) > eventTimestamp)
    faults.push(`time goes backwards at ${eventId}`);
  if (closing.test(eventType) && index < history.length - 1) faults.push(`${eventType} isn't the last event`);
  const members = Object.keys(event).filter((name) => name.endsWith("EventAttributes"));
  if (members.join() !== attributesMember(eventType)) faults.push(`${eventType} has ${members.join()}`);
  return [...faults, ...referenceFaults(history, event)];
}

function referenceFaults(history: readonly HistoryEvent[], event: HistoryEvent): string[] {
  const attributes = event[attributesMember(event.eventType)] as unknown as Record<string, unknown>;
  return Object.entries(targets).flatMap(([member, types]) => {
    const id = attributes[member];
    if (typeof id !== "number" || id === 0) return [];
    const target = history[id - 1];
    const isRight = id < event.eventId && target !== undefined && types.includes(target.eventType);
    return isRight ? [] : [`${member} of ${event.eventType} ${event.eventId} points to ${target?.eventType}`];
  });
}

/** One decision task runs at a time, and one waits at a time. */
function decisionFaults(history: readonly HistoryEvent[]): string[] {
  let waiting = 0;
  let running = 0;
  return history.flatMap(({ eventId, eventType, decisionTaskTimedOutEventAttributes: timedOut }) => {
    if (eventType === "DecisionTaskScheduled") waiting += 1;
    if (eventType === "DecisionTaskStarted") [waiting, running] = [waiting - 1, running + 1];
    if (eventType === "DecisionTaskCompleted") running -= 1;
    if (timedOut?.startedEventId === 0) waiting -= 1;
    else if (timedOut) running -= 1;
    const isRight = [0, 1].includes(waiting) && [0, 1].includes(running);
    return isRight ? [] : [`at event ${eventId} ${waiting} decision tasks wait and ${running} run`];
  });
}
