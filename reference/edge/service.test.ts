import { expect, test } from "vitest";
import type { HistoryEvent } from "../../generated/types.js";
import type { Call } from "../core/apply.js";
import { createWorld } from "../core/world.js";
import { steppedClock } from "./clock.js";
import type { LambdaFunctions } from "./lambda-functions.js";
import { Service } from "./service.js";

const domain = "d";
const never = new AbortController().signal;

/** A service with a domain, its types registered with all defaults, and a clock that stands still. */
function createStage({ pollers = 1000, lambda = {} }: { pollers?: number; lambda?: LambdaFunctions } = {}) {
  const clock = steppedClock(1_767_225_600_000);
  const world = createWorld({ quotas: { pollersPerTaskList: pollers } });
  const service = new Service({ world, clock, lambda });
  const call = (operation: string, input: object, signal = never) =>
    service.perform({ operation, input } as unknown as Call, signal);
  call("RegisterDomain", { name: domain, workflowExecutionRetentionPeriodInDays: "1" });
  call("RegisterWorkflowType", {
    domain,
    name: "w",
    version: "1",
    defaultTaskList: { name: "L" },
    defaultChildPolicy: "TERMINATE",
    defaultTaskStartToCloseTimeout: "60",
    defaultExecutionStartToCloseTimeout: "3600",
    defaultLambdaRole: "arn:role",
  });
  const start = (workflowId: string) =>
    call("StartWorkflowExecution", { domain, workflowId, workflowType: { name: "w", version: "1" } });
  const poll = (signal = never) =>
    Promise.resolve(call("PollForDecisionTask", { domain, taskList: { name: "L" } }, signal)).then(
      (answer) =>
        "output" in answer
          ? (answer.output as { taskToken?: string; workflowExecution?: { workflowId: string } })
          : answer.fault.name,
    );
  return { clock, world, service, call, start, poll };
}

test("a poll without a task is held for 60 seconds, then answered empty", async () => {
  const { clock, poll } = createStage();
  let answer: unknown;
  const held = poll().then((given) => {
    answer = given;
  });
  clock.step(59_999);
  await Promise.resolve();
  expect(answer).toBeUndefined();
  clock.step(1);
  await held;
  expect(answer).toEqual({ startedEventId: 0, previousStartedEventId: 0 });
});

test("a task goes to the poll that has waited for longest, and to that one only", async () => {
  const { clock, poll, start } = createStage();
  const polls = [poll(), poll()];
  start("x");
  clock.step(60_000);
  const answers = await Promise.all(polls);
  expect(answers.map((answer) => typeof answer === "object" && answer.workflowExecution?.workflowId)).toEqual(
    ["x", undefined],
  );
});

test("a poll whose caller is gone gets no task", async () => {
  const { poll, start } = createStage();
  const gone = new AbortController();
  const left = poll(gone.signal);
  gone.abort();
  start("x");
  expect(await left).not.toHaveProperty("taskToken");
  expect(await poll()).toHaveProperty("taskToken");
});

test("one poll more than the quota is refused", async () => {
  const { clock, poll } = createStage({ pollers: 2 });
  const held = [poll(), poll()];
  expect(await poll()).toBe("LimitExceededFault");
  clock.step(60_000);
  await Promise.all(held);
});

test("what is due happens by the clock, and reaches a poll that is held", async () => {
  const { clock, call, poll, start } = createStage();
  start("x");
  const first = await poll();
  const taskToken = typeof first === "object" ? first.taskToken : "";
  const startTimerDecisionAttributes = { timerId: "t", startToFireTimeout: "30" };
  call("RespondDecisionTaskCompleted", {
    taskToken,
    decisions: [{ decisionType: "StartTimer", startTimerDecisionAttributes }],
  });
  const held = poll();
  clock.step(31_000);
  expect(await held).toHaveProperty("taskToken");
});

test("Lambda functions are called, and their results and errors wake the decider", async () => {
  const { call, poll, start } = createStage({
    lambda: {
      double: async (input) => input + input,
      break: () => {
        throw new TypeError("no");
      },
    },
  });
  start("x");
  const first = await poll();
  const decisions = ["double", "arn:aws:lambda:::function:break", "missing"].map((name, id) => ({
    decisionType: "ScheduleLambdaFunction",
    scheduleLambdaFunctionDecisionAttributes: { id: `${id}`, name, input: "ab" },
  }));
  call("RespondDecisionTaskCompleted", {
    taskToken: typeof first === "object" ? first.taskToken : "",
    decisions,
  });
  await new Promise(setImmediate);
  const next = (await poll()) as unknown as { events: HistoryEvent[] };
  const ended = next.events.flatMap((event) => [
    event.lambdaFunctionCompletedEventAttributes ?? event.lambdaFunctionFailedEventAttributes ?? [],
  ]);
  expect(ended.flat()).toMatchInlineSnapshot(`
    [
      {
        "details": "{"errorMessage":"no","errorType":"TypeError"}",
        "reason": "UnhandledError",
        "scheduledEventId": 6,
        "startedEventId": 9,
      },
      {
        "details": "Function not found: missing",
        "reason": "ResourceNotFoundException",
        "scheduledEventId": 7,
        "startedEventId": 10,
      },
      {
        "result": "abab",
        "scheduledEventId": 5,
        "startedEventId": 8,
      },
    ]
  `);
});

test("closing lets go of every poll", async () => {
  const { service, poll } = createStage();
  const held = poll();
  service.close();
  expect(await held).not.toHaveProperty("taskToken");
});
