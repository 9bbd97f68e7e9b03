import { applyChildPolicy } from "./child-policy.js";
import { closeExecution } from "./close-execution.js";
import { isOpen } from "./execution.js";
import { openChildren } from "./family.js";
import { tellParent } from "./tell-parent.js";
import type { Turn } from "./turn.js";

/** Ends a turn: does what was put off, tells parents and children of what closed, and ends histories that grew too long. */
export function settle(turn: Turn): void {
  do {
    for (const work of turn.deferred.splice(0)) work(turn);
    for (const closed of turn.closed.splice(0)) {
      const { execution, childPolicy } = closed;
      for (const child of openChildren(turn.world, execution)) {
        applyChildPolicy(turn, { parent: execution, child }, childPolicy);
      }
      tellParent(turn, execution);
    }
    endOverlong(turn);
  } while (turn.deferred.length > 0 || turn.closed.length > 0);
}

function endOverlong(turn: Turn): void {
  for (const execution of turn.overlong) {
    if (!isOpen(execution)) continue;
    const { childPolicy } = execution.state.started;
    closeExecution(
      { turn, execution },
      {
        type: "WorkflowExecutionTerminated",
        attributes: { cause: "EVENT_LIMIT_EXCEEDED", childPolicy },
      },
    );
  }
  turn.overlong.clear();
}
