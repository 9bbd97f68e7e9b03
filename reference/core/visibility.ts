import type { CloseStatus } from "../../generated/types.js";
import type { ExecutionState } from "./events/execution-state.js";
import { countWhile, createSortedList, insertSorted, removeSorted, type SortedList } from "./sorted-list.js";

/** What visibility knows of an execution. */
export interface VisibleExecution {
  readonly workflowId: string;
  readonly runId: string;
  /** Orders executions of one time. */
  readonly number: number;
  readonly state: ExecutionState;
}

/** Executions in the order of a time, kept apart by everything that they can be filtered by. */
export interface Shelves {
  readonly timeOf: (execution: VisibleExecution) => number;
  readonly byLabel: Map<string, SortedList<VisibleExecution>>;
}

/** The executions of a domain as the visibility operations look at them. */
export interface Visibility {
  readonly openByStart: Shelves;
  readonly closedByStart: Shelves;
  readonly closedByClose: Shelves;
}

/** At most one of these selects executions; none selects all. */
export type ExecutionSelector =
  | { readonly workflowId: string }
  | { readonly typeName: string; readonly typeVersion: string | undefined }
  | { readonly tag: string }
  | { readonly closeStatus: CloseStatus }
  | undefined;

/** Makes an index of no executions. */
export function createVisibility(): Visibility {
  const startOf = ({ state }: VisibleExecution) => state.startTimestamp;
  const closeOf = ({ state }: VisibleExecution) => state.closeTimestamp ?? 0;
  return {
    openByStart: { timeOf: startOf, byLabel: new Map() },
    closedByStart: { timeOf: startOf, byLabel: new Map() },
    closedByClose: { timeOf: closeOf, byLabel: new Map() },
  };
}

/** Adds an execution. */
export function shelve(shelves: Shelves, execution: VisibleExecution): void {
  for (const label of labelsOf(execution)) {
    const list = shelves.byLabel.get(label) ?? createSortedList(inOrderOf(shelves.timeOf));
    shelves.byLabel.set(label, list);
    insertSorted(list, execution);
  }
}

/** Takes an execution out. Its tags and close status must be those that it was added with. */
export function unshelve(shelves: Shelves, execution: VisibleExecution): void {
  for (const label of labelsOf(execution)) {
    const list = shelves.byLabel.get(label);
    if (!list) continue;
    removeSorted(list, execution);
    if (list.items.length === 0) shelves.byLabel.delete(label);
  }
}

/** Executions that a call selects: those of `executions` from `from` up to `to`, exclusive. */
export interface Selection {
  /** In ascending order of time. */
  readonly executions: readonly VisibleExecution[];
  readonly from: number;
  readonly to: number;
  readonly timeOf: (execution: VisibleExecution) => number;
}

/** The executions of a label whose time is in a range of epoch seconds, both ends included. */
export function selectExecutions(
  { byLabel, timeOf }: Shelves,
  selector: ExecutionSelector,
  range: { readonly oldestDate: number; readonly latestDate?: number },
): Selection {
  const executions = byLabel.get(selectorLabel(selector))?.items ?? [];
  const { oldestDate, latestDate = Number.POSITIVE_INFINITY } = range;
  const from = countWhile(executions, (execution) => timeOf(execution) < oldestDate);
  const to = countWhile(executions, (execution) => timeOf(execution) <= latestDate);
  return { executions, from, to: Math.max(from, to), timeOf };
}

function inOrderOf(timeOf: (execution: VisibleExecution) => number) {
  return (a: VisibleExecution, b: VisibleExecution) => timeOf(a) - timeOf(b) || a.number - b.number;
}

function labelsOf({ workflowId, state }: VisibleExecution): Set<string> {
  const { name, version } = state.started.workflowType;
  const labels = new Set<string>([
    selectorLabel(undefined),
    selectorLabel({ workflowId }),
    selectorLabel({ typeName: name, typeVersion: undefined }),
    selectorLabel({ typeName: name, typeVersion: version }),
  ]);
  for (const tag of state.started.tagList ?? []) labels.add(selectorLabel({ tag }));
  if (state.closeStatus) labels.add(selectorLabel({ closeStatus: state.closeStatus }));
  return labels;
}

function selectorLabel(selector: ExecutionSelector): string {
  return selector === undefined ? "all" : JSON.stringify(selector);
}
