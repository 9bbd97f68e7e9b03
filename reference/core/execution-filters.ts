import type {
  CountClosedWorkflowExecutionsInput,
  CountOpenWorkflowExecutionsInput,
} from "../../generated/types.js";
import type { Domain } from "./domain.js";
import { invalid } from "./fault.js";
import { type ExecutionSelector, type Selection, selectExecutions } from "./visibility.js";

type Filters = Omit<CountClosedWorkflowExecutionsInput, "domain">;

/** The open executions that the filters of a call let through; an error if it has more than one filter. */
export function selectOpen({ visibility }: Domain, input: CountOpenWorkflowExecutionsInput): Selection {
  return selectExecutions(visibility.openByStart, selectorOf(input), input.startTimeFilter);
}

/**
 * The closed executions that the filters of a call let through, in the order of the time that it asks for. An error if
 * it has more than one filter, or not exactly one of the time filters.
 */
export function selectClosed({ visibility }: Domain, input: CountClosedWorkflowExecutionsInput): Selection {
  const { startTimeFilter, closeTimeFilter } = input;
  if (startTimeFilter && closeTimeFilter) {
    throw invalid("startTimeFilter and closeTimeFilter exclude each other");
  }
  const selector = selectorOf(input);
  if (startTimeFilter) return selectExecutions(visibility.closedByStart, selector, startTimeFilter);
  if (closeTimeFilter) return selectExecutions(visibility.closedByClose, selector, closeTimeFilter);
  throw invalid("One of startTimeFilter and closeTimeFilter must be specified");
}

function selectorOf({
  executionFilter,
  typeFilter,
  tagFilter,
  closeStatusFilter,
}: Filters): ExecutionSelector {
  const given = [executionFilter, typeFilter, tagFilter, closeStatusFilter].filter(Boolean);
  if (given.length > 1) throw invalid("At most one filter can be specified beside that of time");
  if (executionFilter) return { workflowId: executionFilter.workflowId };
  if (typeFilter) return { typeName: typeFilter.name, typeVersion: typeFilter.version || undefined };
  if (tagFilter) return { tag: tagFilter.tag };
  if (closeStatusFilter) return { closeStatus: closeStatusFilter.status };
  return undefined;
}
