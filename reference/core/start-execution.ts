import { setDeadline } from "./deadlines.js";
import type { Domain } from "./domain.js";
import { milliseconds, timestamp } from "./durations.js";
import { type AttributesOf, makeEvent } from "./events/event.js";
import { startedState } from "./events/execution-state.js";
import type { Execution } from "./execution.js";
import type { Turn } from "./turn.js";
import { shelve } from "./visibility.js";
import { wake } from "./wake.js";

/** What an execution is started with; all defaults are filled in. */
export interface Start {
  readonly domain: Domain;
  readonly workflowId: string;
  readonly attributes: AttributesOf<"WorkflowExecutionStarted">;
  /** Set if the id had to be known before. */
  readonly runId?: string;
}

/** Gives the id of the next run. */
export function nextRunId({ world }: Turn): string {
  world.started += 1;
  return world.settings.runId(world.started);
}

/** Starts an execution with its first two events. No execution of the workflow id may be open in the domain. */
export function startExecution(turn: Turn, start: Start): Execution {
  const { domain, workflowId, attributes, runId = nextRunId(turn) } = start;
  const at = timestamp(turn.now);
  const execution: Execution = {
    domain,
    workflowId,
    runId,
    number: turn.world.started,
    history: [makeEvent("WorkflowExecutionStarted", attributes, { eventId: 1, timestamp: at })],
    state: startedState(attributes, at),
    deadlines: new Map(),
    queued: new Map(),
    heartbeats: new Map(),
  };
  turn.world.runs.set(runId, execution);
  domain.open.set(workflowId, runId);
  shelve(domain.visibility.openByStart, execution);
  limitExecution(turn, execution);
  wake({ turn, execution });
  return execution;
}

function limitExecution(turn: Turn, execution: Execution): void {
  const longest = turn.world.settings.quotas.workflowExecutionTime * 1000;
  const wanted = milliseconds(execution.state.started.executionStartToCloseTimeout) ?? longest;
  setDeadline(
    { turn, execution },
    {
      key: "execution START_TO_CLOSE",
      duration: Math.min(wanted, longest),
      due: { type: "execution-timeout", runId: execution.runId },
    },
  );
}
