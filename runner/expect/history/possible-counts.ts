import type { HistoryEvent } from "./event.js";

/** The counts of `openCounts`, each with the requirement on it and how events change it. */
interface Count {
  readonly member: string;
  readonly requirement: string;
  /** The events that raise and lower it, in each way in which it may be understood. */
  readonly ways: readonly { readonly opens: RegExp; readonly closes: RegExp }[];
}

const childEnds = /^ChildWorkflowExecution(?:Completed|Failed|Canceled|TimedOut|Terminated)$/;

/** A child counts from its start, or already from the decision: the documentation leaves that open. */
const counts: readonly Count[] = [
  {
    member: "openActivityTasks",
    requirement: "WorkflowExecutionOpenCounts.activity-tasks",
    ways: [
      { opens: /^ActivityTaskScheduled$/, closes: /^ActivityTask(?:Completed|Failed|TimedOut|Canceled)$/ },
    ],
  },
  {
    member: "openDecisionTasks",
    requirement: "WorkflowExecutionOpenCounts.decision-tasks",
    ways: [{ opens: /^DecisionTaskScheduled$/, closes: /^DecisionTask(?:Completed|TimedOut)$/ }],
  },
  {
    member: "openTimers",
    requirement: "WorkflowExecutionOpenCounts.timers",
    ways: [{ opens: /^TimerStarted$/, closes: /^Timer(?:Fired|Canceled)$/ }],
  },
  {
    member: "openChildWorkflowExecutions",
    requirement: "WorkflowExecutionOpenCounts.children",
    ways: [
      { opens: /^ChildWorkflowExecutionStarted$/, closes: childEnds },
      {
        opens: /^StartChildWorkflowExecutionInitiated$/,
        closes: new RegExp(`${childEnds.source}|^StartChildWorkflowExecutionFailed$`),
      },
    ],
  },
  {
    member: "openLambdaFunctions",
    requirement: "WorkflowExecutionOpenCounts.lambda-functions",
    ways: [
      {
        opens: /^LambdaFunctionScheduled$/,
        closes: /^(?:LambdaFunction(?:Completed|Failed|TimedOut)|StartLambdaFunctionFailed)$/,
      },
    ],
  },
];

/** What a count can have been at any time of an execution. */
export interface PossibleCount {
  readonly member: string;
  readonly requirement: string;
  /** In ascending order. */
  readonly values: readonly number[];
}

/**
 * What each open count can have been in the life of an execution with this whole history. Visibility may lag behind, so
 * an answer proves nothing but that its counts were true at some time; after the close they may fall to zero unseen.
 */
export function possibleCounts(history: readonly HistoryEvent[]): PossibleCount[] {
  return counts.map(({ member, requirement, ways }) => {
    const values = new Set(ways.flatMap((way) => valuesOf(way, history)));
    return { member, requirement, values: [...values].sort((one, other) => one - other) };
  });
}

function valuesOf({ opens, closes }: Count["ways"][number], history: readonly HistoryEvent[]): number[] {
  const values = [0];
  let open = 0;
  for (const event of history) {
    if (opens.test(event.eventType)) open += 1;
    else if (closes.test(event.eventType) && wasOpen(event)) open -= 1;
    values.push(open);
  }
  return [...values, ...Array.from({ length: Math.max(open, 0) }, (_, left) => left)];
}

/** A decision to start a child that was refused at once never opened anything: its event points to none. */
function wasOpen({ eventType, attributes }: HistoryEvent): boolean {
  return (
    eventType !== "StartChildWorkflowExecutionFailed" ||
    attributes.startChildWorkflowExecutionFailedEventAttributes?.initiatedEventId !== 0
  );
}
