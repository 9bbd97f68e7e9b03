import { expect, test } from "vitest";
import { beginStory, type Story, storyStart } from "./test-story.js";

const domain = "d";
const start = storyStart / 1000;
const everything = { oldestDate: 0 };

/** Executions a to d, started one second apart; b and then a are closed. */
function populated(): Story {
  const story = beginStory();
  for (const [workflowId, tagList] of [
    ["a", ["x"]],
    ["b", ["x", "y"]],
    ["c", ["X"]],
    ["d", []],
  ] as const) {
    story.start(workflowId, { tagList });
    story.pass(1);
  }
  story.call("TerminateWorkflowExecution", { domain, workflowId: "b" });
  story.pass(1);
  story.decide({ decisionType: "FailWorkflowExecution" });
  return story;
}

const open = (story: Story, more: object = {}) =>
  story
    .call("ListOpenWorkflowExecutions", { domain, startTimeFilter: everything, ...more })
    .executionInfos.map(({ execution }) => execution.workflowId)
    .join("");

const closed = (story: Story, more: object) =>
  story
    .call("ListClosedWorkflowExecutions", { domain, ...more })
    .executionInfos.map(({ execution }) => execution.workflowId)
    .join("");

test("open executions come newest first, by every filter, both ways", () => {
  const story = populated();
  expect([
    open(story),
    open(story, { reverseOrder: true }),
    open(story, { startTimeFilter: { oldestDate: start + 3 } }),
    open(story, { startTimeFilter: { oldestDate: start + 1, latestDate: start + 2 } }),
    open(story, { tagFilter: { tag: "X" } }),
    open(story, { tagFilter: { tag: "x" } }),
    open(story, { executionFilter: { workflowId: "d" } }),
    open(story, { typeFilter: { name: "w" } }),
    open(story, { typeFilter: { name: "w", version: "2" } }),
  ]).toEqual(["dc", "cd", "d", "c", "c", "", "d", "dc", ""]);
});

test("closed executions come by start or close time, by every filter", () => {
  const story = populated();
  const byStart = { startTimeFilter: everything };
  expect([
    closed(story, byStart),
    closed(story, { closeTimeFilter: everything }),
    closed(story, { closeTimeFilter: everything, reverseOrder: true }),
    closed(story, { closeTimeFilter: { oldestDate: start + 5 } }),
    closed(story, { ...byStart, closeStatusFilter: { status: "TERMINATED" } }),
    closed(story, { ...byStart, tagFilter: { tag: "x" } }),
    closed(story, { ...byStart, tagFilter: { tag: "y" } }),
    closed(story, { ...byStart, executionFilter: { workflowId: "a" } }),
    closed(story, { ...byStart, typeFilter: { name: "w", version: "1" } }),
  ]).toEqual(["ba", "ab", "ba", "a", "b", "ba", "b", "a", "ba"]);
});

test("counts agree with listings", () => {
  const story = populated();
  expect([
    story.call("CountOpenWorkflowExecutions", { domain, startTimeFilter: everything }),
    story.call("CountClosedWorkflowExecutions", {
      domain,
      closeTimeFilter: everything,
      tagFilter: { tag: "y" },
    }),
  ]).toEqual([
    { count: 2, truncated: false },
    { count: 1, truncated: false },
  ]);
});

test("a call has one filter, and one time filter", () => {
  const story = populated();
  const [startTimeFilter, closeTimeFilter] = [everything, everything];
  const two = { tagFilter: { tag: "x" }, executionFilter: { workflowId: "a" } };
  expect([
    story.refuse("ListClosedWorkflowExecutions", { domain }),
    story.refuse("ListClosedWorkflowExecutions", { domain, startTimeFilter, closeTimeFilter }),
    story.refuse("CountOpenWorkflowExecutions", { domain, startTimeFilter, ...two }),
    story.refuse("ListOpenWorkflowExecutions", { domain: "no", startTimeFilter }),
  ]).toMatchInlineSnapshot(`
    [
      "ValidationException: One of startTimeFilter and closeTimeFilter must be specified",
      "ValidationException: startTimeFilter and closeTimeFilter exclude each other",
      "ValidationException: At most one filter can be specified beside that of time",
      "UnknownResourceFault: Unknown domain: no",
    ]
  `);
});

test("pages go on where the one before ended, though executions come and go", () => {
  const story = populated();
  const input = { domain, startTimeFilter: everything, maximumPageSize: 1 };
  const first = story.call("ListOpenWorkflowExecutions", input);
  story.start("e");
  const second = story.call("ListOpenWorkflowExecutions", {
    ...input,
    nextPageToken: first.nextPageToken ?? "",
  });
  expect([first, second].map(({ executionInfos }) => executionInfos[0]?.execution.workflowId)).toEqual([
    "d",
    "c",
  ]);
  expect(second.nextPageToken).toBeUndefined();
});

test("a closed execution is forgotten after the retention period, with one of none at once", () => {
  const story = populated();
  const early = { oldestDate: 0, latestDate: start + 10 };
  story.pass(86_399.5);
  expect(closed(story, { closeTimeFilter: early })).toBe("a");
  story.pass(2);
  expect(closed(story, { closeTimeFilter: early })).toBe("");
  expect(
    story.refuse("GetWorkflowExecutionHistory", { domain, execution: { workflowId: "a", runId: "run-1" } }),
  ).toMatchInlineSnapshot(
    `"UnknownResourceFault: Unknown execution: WorkflowExecution=[workflowId=a, runId=run-1]"`,
  );
  story.call("RegisterDomain", { name: "brief", workflowExecutionRetentionPeriodInDays: "NONE" });
  story.call("RegisterWorkflowType", { domain: "brief", name: "w", version: "1" });
  const { runId } = story.call("StartWorkflowExecution", {
    domain: "brief",
    workflowId: "z",
    workflowType: { name: "w", version: "1" },
    taskList: { name: "L" },
    childPolicy: "ABANDON",
    taskStartToCloseTimeout: "1",
    executionStartToCloseTimeout: "1",
  });
  story.call("TerminateWorkflowExecution", { domain: "brief", workflowId: "z" });
  expect(story.world.runs.has(runId ?? "")).toBe(false);
});

test("histories come in pages, both ways, and add up", () => {
  const story = populated();
  const read = (reverseOrder: boolean) => {
    const ids: number[] = [];
    let token: string | undefined;
    do {
      const page = story.call("GetWorkflowExecutionHistory", {
        domain,
        execution: { workflowId: "a", runId: "run-1" },
        maximumPageSize: 2,
        reverseOrder,
        ...(token ? { nextPageToken: token } : {}),
      });
      ids.push(...page.events.map(({ eventId }) => eventId));
      token = page.nextPageToken;
    } while (token);
    return ids;
  };
  expect(read(false)).toEqual([1, 2, 3, 4, 5]);
  expect(read(true)).toEqual([5, 4, 3, 2, 1]);
});
