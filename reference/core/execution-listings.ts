import type { WorkflowExecutionInfos } from "../../generated/types.js";
import { executionInfo } from "./execution-details.js";
import { selectClosed, selectOpen } from "./execution-filters.js";
import { findDomain } from "./find.js";
import type { Handlers } from "./handler.js";
import { type PagedCall, pageCursor, pageSize, pageToken } from "./pagination.js";
import { countWhile } from "./sorted-list.js";
import type { Turn } from "./turn.js";
import type { Selection, VisibleExecution } from "./visibility.js";

/** The most executions of a page. Source: API_ListOpenWorkflowExecutions.html. */
const limit = 100;

/** The operations that list and count executions. */
export const listingHandlers: Pick<
  Handlers,
  | "ListOpenWorkflowExecutions"
  | "ListClosedWorkflowExecutions"
  | "CountOpenWorkflowExecutions"
  | "CountClosedWorkflowExecutions"
> = {
  ListOpenWorkflowExecutions: (turn, input) => {
    const selection = selectOpen(findDomain(turn.world, input.domain), input);
    return page(turn, selection, { operation: "ListOpenWorkflowExecutions", input, limit });
  },

  ListClosedWorkflowExecutions: (turn, input) => {
    const selection = selectClosed(findDomain(turn.world, input.domain), input);
    return page(turn, selection, { operation: "ListClosedWorkflowExecutions", input, limit });
  },

  CountOpenWorkflowExecutions: ({ world }, input) =>
    count(selectOpen(findDomain(world, input.domain), input)),

  CountClosedWorkflowExecutions: ({ world }, input) =>
    count(selectClosed(findDomain(world, input.domain), input)),
};

/** Stands after an execution in the order of a listing. */
type Cursor = readonly [time: number, number: number];

interface ListingCall extends PagedCall {
  readonly input: PagedCall["input"] & { readonly reverseOrder?: boolean };
}

function count({ from, to }: Selection) {
  return { count: to - from, truncated: false };
}

/** The newest come first, unless reversed. */
function page(turn: Turn, selection: Selection, call: ListingCall): WorkflowExecutionInfos {
  const cursor = pageCursor<Cursor>(turn, call);
  const { from, to } = cursor ? beyond(selection, cursor, call.input.reverseOrder ?? false) : selection;
  const size = Math.min(pageSize(call), to - from);
  const shown = call.input.reverseOrder
    ? selection.executions.slice(from, from + size)
    : selection.executions.slice(to - size, to).reverse();
  const executionInfos = shown.map(executionInfo);
  const last = shown.at(-1);
  if (!last || to - from === size) return { executionInfos };
  return { executionInfos, nextPageToken: pageToken(turn, call, [selection.timeOf(last), last.number]) };
}

function beyond(selection: Selection, [time, number]: Cursor, ascending: boolean) {
  const { executions, timeOf, from, to } = selection;
  const difference = (execution: VisibleExecution) => timeOf(execution) - time || execution.number - number;
  if (ascending)
    return {
      from: Math.max(
        from,
        countWhile(executions, (one) => difference(one) <= 0),
      ),
      to,
    };
  return {
    from,
    to: Math.min(
      to,
      countWhile(executions, (one) => difference(one) < 0),
    ),
  };
}
