import type { JsonObject } from "../model/json.js";
import type { Report } from "../model/report.js";
import {
  sampleExchange,
  sampleMismatch,
  sampleReport,
  sampleRequirement,
  sampleResult,
} from "./test-sample-report.js";

const domain = "swf-conformance-42";
const workflowType = { name: "order-7f3a", version: "1" };
const fault = (name: string, message: string): JsonObject => ({
  __type: `com.amazonaws.swf.base.model#${name}`,
  message,
});

const deprecated = [
  sampleExchange("RegisterWorkflowType", { domain, ...workflowType }),
  sampleExchange("DeprecateWorkflowType", { domain, workflowType }),
  sampleExchange(
    "StartWorkflowExecution",
    { domain, workflowId: "id-7f3a", workflowType },
    fault("DefaultUndefinedFault", "defaultChildPolicy"),
    400,
  ),
];

const startedTask = [
  sampleExchange(
    "StartWorkflowExecution",
    { domain, workflowId: "id-91c0", workflowType },
    { runId: "22mNp0Wq" },
  ),
  sampleExchange(
    "PollForDecisionTask",
    { domain, taskList: { name: "list-91c0" } },
    {
      taskToken: "AAAAKgAAAAEAAAAAAAAAAm9yZGVy",
      startedEventId: 3,
      workflowExecution: { workflowId: "id-91c0", runId: "22mNp0Wq" },
    },
  ),
  sampleExchange(
    "RespondDecisionTaskCompleted",
    { taskToken: "AAAAKgAAAAEAAAAAAAAAAm9yZGVy", decisions: [{ decisionType: "StartTimer" }] },
    undefined,
  ),
  sampleExchange(
    "GetWorkflowExecutionHistory",
    { domain, execution: { workflowId: "id-91c0", runId: "22mNp0Wq" } },
    {
      events: [
        { eventId: 1, eventType: "WorkflowExecutionStarted" },
        { eventId: 3, eventType: "TimerStarted" },
      ],
    },
  ),
];

const unknownOperation = sampleExchange(
  "CountPendingActivityTasks",
  { domain, taskList: { name: "list" } },
  fault("UnknownOperationException", "\u001b[31mnot implemented\u001b[0m"),
  400,
);

/** A run on an emulator with a few things wrong, as a person would read it. */
export const emulatorReport: Report = sampleReport(
  [
    sampleResult({
      id: "count-pending-activity-tasks/counts",
      title: "counts the tasks on the list",
      status: "blocked",
      requirements: ["CountPendingActivityTasks.counts-list"],
      blockedBy: {
        requirement: "CountPendingActivityTasks.operation",
        at: "steps/0",
        reason: "CountPendingActivityTasks does not answer as the steps before need it",
      },
      exchanges: [unknownOperation],
    }),
    ...["a", "b", "c", "d"].map((letter) =>
      sampleResult({
        id: `count-pending-activity-tasks/variant-${letter}`,
        status: "blocked",
        blockedBy: {
          requirement: "CountPendingActivityTasks.operation",
          at: "steps/0",
          reason: "CountPendingActivityTasks does not answer as the steps before need it",
        },
        exchanges: [unknownOperation, unknownOperation],
      }),
    ),
    sampleResult({
      id: "history/event-ids",
      title: "event ids count from 1 without gaps",
      status: "failed",
      requirements: ["HistoryEvent.id-sequence"],
      mismatches: [
        sampleMismatch({
          requirement: "HistoryEvent.id-sequence",
          kind: "wrong-value",
          pointer: "/events/1/eventId",
          expected: 2,
          actual: 3,
          at: "steps/3",
        }),
      ],
      exchanges: startedTask,
    }),
    sampleResult({ id: "list-domains/lists", requirements: ["ListDomains.operation"] }),
    sampleResult({
      id: "list-domains/lambda",
      status: "skipped",
      reason: "needs lambda, which the target does not declare",
    }),
    sampleResult({
      id: "list-domains/slow",
      status: "errored",
      reason: "no response within 90 s",
    }),
    ...["another-version", "deprecated-type", "twice", "with-tags", "without-input"].map((name) =>
      sampleResult({
        id: `start-workflow-execution/${name}`,
        title: "a deprecated type can't be started",
        status: "failed",
        requirements: ["StartWorkflowExecution.fault.TypeDeprecatedFault"],
        mismatches: [
          sampleMismatch({
            requirement: "StartWorkflowExecution.fault.TypeDeprecatedFault",
            kind: "wrong-fault",
            actual: { status: 400, fault: "DefaultUndefinedFault" },
            at: "steps/2",
          }),
        ],
        exchanges: name === "deprecated-type" ? deprecated : [...deprecated, ...deprecated],
      }),
    ),
    sampleResult({
      id: "start-workflow-execution/input-max-length",
      title: "input takes at most 32768 characters",
      status: "failed",
      requirements: ["StartWorkflowExecution.input.input.maxLength"],
      mismatches: [
        sampleMismatch({
          requirement: "StartWorkflowExecution.input.input.maxLength",
          expected: { fault: ["ValidationException"] },
          actual: { status: 200, body: '{"runId":"22k1"}' },
        }),
      ],
      exchanges: [
        sampleExchange(
          "StartWorkflowExecution",
          { domain, workflowId: "id-0a11", workflowType, input: "a".repeat(32_769) },
          { runId: "22k1" },
        ),
      ],
    }),
  ],
  [
    sampleRequirement({
      id: "CountPendingActivityTasks.counts-list",
      standing: "unverified",
      source: "API_CountPendingActivityTasks.html",
    }),
    sampleRequirement({
      id: "CountPendingActivityTasks.operation",
      standing: "unverified",
      text: "The operation exists and accepts its smallest input.",
      source: "API_CountPendingActivityTasks.html",
    }),
    sampleRequirement({
      id: "CountPendingActivityTasks.output.count",
      standing: "unverified",
      source: "API_CountPendingActivityTasks.html",
    }),
    sampleRequirement({
      id: "HistoryEvent.id-sequence",
      standing: "diverges",
      text: "Within an execution, event ids begin at 1 and rise by 1 from each event to the next.",
      source: "API_HistoryEvent.html",
    }),
    sampleRequirement({ id: "ListDomains.operation", source: "API_ListDomains.html" }),
    sampleRequirement({ id: "ListDomains.output.domainInfos", source: "API_ListDomains.html" }),
    sampleRequirement({
      id: "StartWorkflowExecution.fault.TypeDeprecatedFault",
      standing: "diverges",
      text: "A workflow type that is deprecated can't be started; the call is refused with TypeDeprecatedFault.",
    }),
    sampleRequirement({
      id: "StartWorkflowExecution.input.input.maxLength",
      standing: "diverges",
      tier: "modelled",
      text: "`input` has at most 32768 characters.",
      source: "service model",
    }),
    sampleRequirement({ id: "StartWorkflowExecution.operation" }),
    sampleRequirement({ id: "StartWorkflowExecution.output.runId" }),
    sampleRequirement({ id: "UnknownResourceFault.type", source: "API_ListDomains.html" }),
  ],
);
