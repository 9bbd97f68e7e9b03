import { expect, it } from "vitest";
import type { CallStep } from "../model/case.js";
import { shrinkCalls } from "./shrink-calls.js";
import type { Taken } from "./walk.js";

const departure = { kind: "missing", about: "x", reference: 1, target: null, parts: false } as const;
const poll = (token: string): CallStep => ({
  call: "PollForDecisionTask",
  input: {},
  capture: { [token]: "taskToken" },
});
const respond = (token: string, ...markers: readonly string[]): CallStep => ({
  call: "RespondDecisionTaskCompleted",
  input: { taskToken: { ref: token }, decisions: markers },
});

it("drops calls with those that take something from them, and hands decisions in together", async () => {
  const steps: CallStep[] = [
    { call: "StartWorkflowExecution", input: {} },
    poll("one"),
    respond("one", "first", "idle"),
    poll("two"),
    respond("two", "second"),
    { call: "GetWorkflowExecutionHistory", input: {} },
  ];
  const fewest = await shrinkCalls(steps, async (some) => {
    const text = JSON.stringify(some);
    const shows = ["Start", "first", "second", "History"].every((word) => text.includes(word));
    return shows ? { operation: "x", departure, taken: some.map((step) => ({ step }) as Taken) } : undefined;
  });
  expect(fewest.map(({ call, input }) => [call, input])).toEqual([
    ["StartWorkflowExecution", {}],
    ["PollForDecisionTask", {}],
    ["RespondDecisionTaskCompleted", { taskToken: { ref: "one" }, decisions: ["first", "second"] }],
    ["GetWorkflowExecutionHistory", {}],
  ]);
});
