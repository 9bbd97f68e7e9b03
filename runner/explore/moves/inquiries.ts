import fc from "fast-check";
import type { JsonObject } from "../../model/json.js";
import { readHistory } from "../read-history.js";
import {
  domain,
  latest,
  lean,
  type Move,
  type MoveArguments,
  pick,
  workflowId,
  workflows,
  workflowType,
} from "./move.js";

type Back = { readonly back: number };

const describe: Move<Back> = {
  name: "describe",
  weight: 2,
  of: fc.record({ back: lean(2) }),
  isPossible: (walk) => walk.runs.length > 0,
  perform: async (walk, { back }) => {
    const known = latest(walk.runs, back);
    if (known) await walk.call(describeExecution(known));
  },
};

/** The call that describes an execution. */
export function describeExecution({ workflow, run }: { readonly workflow: string; readonly run: string }) {
  const execution = { workflowId: workflowId(workflow), runId: { ref: run } };
  return { call: "DescribeWorkflowExecution", input: { domain, execution } };
}

const history: Move<Back & { readonly size: number; readonly reverse: boolean }> = {
  name: "history",
  weight: 3,
  of: fc.record({ back: lean(2), size: fc.nat(3), reverse: fc.boolean() }),
  isPossible: (walk) => walk.runs.length > 0,
  perform: async (walk, { back, size, reverse }) => {
    const known = latest(walk.runs, back);
    if (known)
      await readHistory(walk, known, {
        ...(size > 0 && { maximumPageSize: size }),
        ...(reverse && { reverseOrder: true }),
      });
  },
};

/** Executions by what keeps them apart from those of other runs. */
function filterBy(choice: number): JsonObject {
  if (choice < workflows.length)
    return { executionFilter: { workflowId: workflowId(pick(workflows, choice)) } };
  if (choice === workflows.length) return { tagFilter: { tag: { unique: "tag" } } };
  return { typeFilter: workflowType(1) };
}

/** Everything that has happened, whatever the clocks of the two say. */
export const startTimeFilter = { startTimeFilter: { oldestDate: { now: -86_400 } } };

const visibility = [
  "ListOpenWorkflowExecutions",
  "ListClosedWorkflowExecutions",
  "CountOpenWorkflowExecutions",
  "CountClosedWorkflowExecutions",
] as const;

const look: Move<{ readonly call: number; readonly filter: number }> = {
  name: "look",
  weight: 4,
  of: fc.record({ call: fc.nat(visibility.length - 1), filter: lean(workflows.length + 1) }),
  isPossible: (walk) => walk.workflows.size > 0,
  perform: (walk, { call, filter }) =>
    walk.call({ call: pick(visibility, call), input: { domain, ...startTimeFilter, ...filterBy(filter) } }),
};

/** What only looks. */
export const inquiryMoves = [describe, history, look] as readonly Move<MoveArguments>[];
