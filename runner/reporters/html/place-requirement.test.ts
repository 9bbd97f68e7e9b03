import { expect, it } from "vitest";
import { sampleRequirement } from "../test-sample-report.js";
import { placeRequirements } from "./place-requirement.js";

const ids = [
  ["StartWorkflowExecution.operation"],
  ["StartWorkflowExecution.input.workflowId.maxLength"],
  ["StartWorkflowExecution.defaults-apply"],
  ["RespondDecisionTaskCompleted.operation"],
  ["RespondDecisionTaskCompleted.input.decisions[].startTimerDecisionAttributes.timerId.maxLength"],
  ["StartTimer.decision", "API_Decision.html"],
  ["StartTimer.records-started", "API_StartTimerDecisionAttributes.html"],
  ["HistoryEvent.timerStartedEventAttributes.timerId", "API_TimerStartedEventAttributes.html"],
  ["HistoryEvent.append-only", "API_HistoryEvent.html"],
  ["TimerStarted.recorded", "API_TimerStartedEventAttributes.html"],
  ["TaskList.name", "API_TaskList.html"],
  ["UnknownResourceFault.type", "API_ListDomains.html"],
  ["protocol.post", "CommonParameters.html"],
];

it("lays requirements out as the documentation is", () => {
  const requirements = ids.map(([id = "", source = "API_StartWorkflowExecution.html"]) =>
    sampleRequirement({ id, source }),
  );
  const places = [...placeRequirements(requirements)].map(
    ([id, { chapter, subject, kind }]) => `${id}: ${chapter} > ${subject}, ${kind}`,
  );
  expect(places).toMatchInlineSnapshot(`
    [
      "StartWorkflowExecution.operation: Operations > StartWorkflowExecution, call",
      "StartWorkflowExecution.input.workflowId.maxLength: Operations > StartWorkflowExecution, input",
      "StartWorkflowExecution.defaults-apply: Operations > StartWorkflowExecution, behaviour",
      "RespondDecisionTaskCompleted.operation: Operations > RespondDecisionTaskCompleted, call",
      "RespondDecisionTaskCompleted.input.decisions[].startTimerDecisionAttributes.timerId.maxLength: Decisions > StartTimer, input",
      "StartTimer.decision: Decisions > StartTimer, call",
      "StartTimer.records-started: Decisions > StartTimer, behaviour",
      "HistoryEvent.timerStartedEventAttributes.timerId: Events > TimerStarted, output",
      "HistoryEvent.append-only: Events > HistoryEvent, behaviour",
      "TimerStarted.recorded: Events > TimerStarted, behaviour",
      "TaskList.name: Data types > TaskList, behaviour",
      "UnknownResourceFault.type: Protocol > UnknownResourceFault, behaviour",
      "protocol.post: Protocol > protocol, behaviour",
    ]
  `);
});
