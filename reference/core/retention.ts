import type { Execution } from "./execution.js";
import { unshelve } from "./visibility.js";
import type { World } from "./world.js";

/** Deletes the record and the history of a closed execution. Source: API_RegisterDomain.html. */
export function forget(world: World, execution: Execution): void {
  const { visibility } = execution.domain;
  unshelve(visibility.closedByStart, execution);
  unshelve(visibility.closedByClose, execution);
  world.runs.delete(execution.runId);
}
