import fc from "fast-check";
import { expect, test } from "vitest";
import type { Decision } from "../../generated/types.js";
import { outputValidators } from "../../generated/validators.js";
import { replay } from "./events/fold.js";
import { type Execution, isOpen } from "./execution.js";
import { historyFaults } from "./test-history-invariants.js";
import { beginStory, type Story } from "./test-story.js";

const domain = "d";
const workflowId = fc.constantFrom("x", "y", "z");
const id = fc.constantFrom("1", "2", "3");
const seconds = fc.constantFrom("0", "3", "30");
const type = (name: string) => ({ name, version: "1" });

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ activityId: id, heartbeatTimeout: seconds }).map((attributes) => ({
    decisionType: "ScheduleActivityTask" as const,
    scheduleActivityTaskDecisionAttributes: { ...attributes, activityType: type("a") },
  })),
  id.map((activityId) => ({
    decisionType: "RequestCancelActivityTask" as const,
    requestCancelActivityTaskDecisionAttributes: { activityId },
  })),
  fc.record({ timerId: id, startToFireTimeout: seconds }).map((attributes) => ({
    decisionType: "StartTimer" as const,
    startTimerDecisionAttributes: attributes,
  })),
  id.map((timerId) => ({ decisionType: "CancelTimer" as const, cancelTimerDecisionAttributes: { timerId } })),
  fc
    .record({
      workflowId,
      childPolicy: fc.constantFrom("TERMINATE" as const, "REQUEST_CANCEL" as const, "ABANDON" as const),
    })
    .map((attributes) => ({
      decisionType: "StartChildWorkflowExecution" as const,
      startChildWorkflowExecutionDecisionAttributes: { ...attributes, workflowType: type("w") },
    })),
  workflowId.map((target) => ({
    decisionType: "SignalExternalWorkflowExecution" as const,
    signalExternalWorkflowExecutionDecisionAttributes: { workflowId: target, signalName: "s" },
  })),
  workflowId.map((target) => ({
    decisionType: "RequestCancelExternalWorkflowExecution" as const,
    requestCancelExternalWorkflowExecutionDecisionAttributes: { workflowId: target },
  })),
  id.map((lambdaId) => ({
    decisionType: "ScheduleLambdaFunction" as const,
    scheduleLambdaFunctionDecisionAttributes: { id: lambdaId, name: "f" },
  })),
);

const close: fc.Arbitrary<Decision[]> = fc.constantFrom<Decision[]>(
  [],
  [],
  [{ decisionType: "CompleteWorkflowExecution" }],
  [{ decisionType: "FailWorkflowExecution" }],
  [{ decisionType: "ContinueAsNewWorkflowExecution" }],
);

/** What happens next. Calls that are refused change nothing, which is checked too. */
type Step = (story: Story, tokens: Tokens) => void;

interface Tokens {
  readonly decision: string[];
  readonly activity: string[];
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.array(decision, { maxLength: 5, size: "max" }), close).map(
    ([batch, end]): Step =>
      (story) => {
        const { taskToken } = story.call("PollForDecisionTask", { domain, taskList: { name: "L" } });
        if (taskToken)
          story.call("RespondDecisionTaskCompleted", { taskToken, decisions: [...batch, ...end] });
      },
  ),
  workflowId.map(
    (chosen): Step =>
      (story) =>
        story.refuse("StartWorkflowExecution", {
          domain,
          workflowId: chosen,
          workflowType: type("w"),
          lambdaRole: "arn:role",
        }),
  ),
  fc.constant<Step>((story, tokens) => {
    const task = story.call("PollForDecisionTask", { domain, taskList: { name: "L" } });
    if (task.taskToken) tokens.decision.push(task.taskToken);
  }),
  fc.tuple(fc.nat(), fc.array(decision, { maxLength: 4 }), close).map(
    ([at, batch, end]): Step =>
      (story, { decision: held }) => {
        const taskToken = held[at % Math.max(1, held.length)];
        if (taskToken)
          story.refuse("RespondDecisionTaskCompleted", { taskToken, decisions: [...batch, ...end] });
      },
  ),
  fc.constant<Step>((story, tokens) => {
    const task = story.call("PollForActivityTask", { domain, taskList: { name: "A" } });
    if (task.taskToken) tokens.activity.push(task.taskToken);
  }),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom(
        "RespondActivityTaskCompleted" as const,
        "RespondActivityTaskFailed" as const,
        "RespondActivityTaskCanceled" as const,
        "RecordActivityTaskHeartbeat" as const,
      ),
    )
    .map(
      ([at, operation]): Step =>
        (story, { activity: held }) => {
          const taskToken = held[at % Math.max(1, held.length)];
          if (taskToken) story.refuse(operation, { taskToken });
        },
    ),
  workflowId.map(
    (chosen): Step =>
      (story) =>
        story.refuse("SignalWorkflowExecution", { domain, workflowId: chosen, signalName: "s" }),
  ),
  workflowId.map(
    (chosen): Step =>
      (story) =>
        story.refuse("RequestCancelWorkflowExecution", { domain, workflowId: chosen }),
  ),
  workflowId.map(
    (chosen): Step =>
      (story) =>
        story.refuse("TerminateWorkflowExecution", { domain, workflowId: chosen }),
  ),
  fc.constantFrom(0, 1, 10, 100, 4000).map(
    (some): Step =>
      (story) =>
        story.pass(some),
  ),
);

/** The tasks of an execution that must be on a list: open ones that nobody has. */
function waitingTasks({ state }: Execution): number[] {
  const activities = [...state.activities.values()].filter(({ startedEventId }) => startedEventId === 0);
  const decision = state.runningDecision ? undefined : state.waitingDecision;
  return [...activities, ...(decision ? [decision] : [])].map(({ scheduledEventId }) => scheduledEventId);
}

/** The time limits of an execution that must run. */
function runningLimits({ state }: Execution): number {
  const limits = [...state.activities.values()].map(({ startedEventId, scheduled }) =>
    startedEventId === 0 ? 2 : scheduled.heartbeatTimeout === "NONE" ? 2 : 3,
  );
  const lambdas = [...state.lambdas.values()].filter(({ startedEventId }) => startedEventId > 0);
  const decision = state.runningDecision ? 1 : 0;
  return limits.reduce((sum, count) => sum + count, 1 + decision + state.timers.size + lambdas.length);
}

/** Everything that must hold at any time. */
function check({ world, call }: Story): void {
  for (const execution of world.runs.values()) {
    expect(historyFaults(execution.history)).toEqual([]);
    expect(outputValidators.GetWorkflowExecutionHistory({ events: execution.history })).toEqual([]);
    expect(replay(execution.history)).toEqual(execution.state);
    expect(execution.domain.open.get(execution.workflowId) === execution.runId).toBe(isOpen(execution));
    if (isOpen(execution)) {
      expect([...execution.queued.keys()].sort()).toEqual(waitingTasks(execution).sort());
      expect(execution.deadlines.size).toBe(runningLimits(execution));
    } else expect([execution.queued.size, [...execution.deadlines.keys()].join()]).toEqual([0, "retention"]);
  }
  const closed = [...world.runs.values()].filter((execution) => !isOpen(execution)).length;
  const everything = { oldestDate: 0 };
  expect(call("CountOpenWorkflowExecutions", { domain, startTimeFilter: everything }).count).toBe(
    world.runs.size - closed,
  );
  expect(call("CountClosedWorkflowExecutions", { domain, closeTimeFilter: everything }).count).toBe(closed);
  for (const [index, deadline] of world.deadlines.entries()) expect(deadline.index).toBe(index);
}

test("no sequence of calls breaks a history, and every state is the fold of its history", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 80, size: "max" }), (steps) => {
      const story = beginStory();
      const tokens: Tokens = { decision: [], activity: [] };
      for (const next of steps) next(story, tokens);
      check(story);
    }),
    { numRuns: 300 },
  );
});

test("once all is closed and retention is over nothing is left", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60, size: "max" }), (steps) => {
      const story = beginStory();
      const tokens: Tokens = { decision: [], activity: [] };
      for (const next of steps) next(story, tokens);
      for (const target of ["x", "y", "z"])
        story.refuse("TerminateWorkflowExecution", { domain, workflowId: target });
      story.pass(86_500);
      const [left] = story.world.domains.byKey.values();
      expect([story.world.runs.size, story.world.deadlines.length]).toEqual([0, 0]);
      expect([left?.open.size, left?.queues.decision.size, left?.queues.activity.size]).toEqual([0, 0, 0]);
      expect(left?.visibility.closedByClose.byLabel.size).toBe(0);
    }),
    { numRuns: 100 },
  );
});
