import type { PollForActivityTaskInput, PollForDecisionTaskInput } from "../../generated/types.js";
import type { QueueKey, TaskKind } from "../core/task-queue.js";
import type { Answer, EmptyPoll } from "./answer.js";

/** A poll as a call. */
export type PollCall =
  | { readonly operation: "PollForActivityTask"; readonly input: PollForActivityTaskInput }
  | { readonly operation: "PollForDecisionTask"; readonly input: PollForDecisionTaskInput };

/** A poll that is held. */
export interface Poller {
  readonly call: PollCall;
  /** Ends the poll. It must be off its list by then. */
  readonly answer: (answer: Answer) => void;
}

/** The held polls by task list, those that came first at the front. */
export type Pollers = Map<string, Set<Poller>>;

/** The list that a poll is about. */
export function pollKey({ operation, input }: PollCall): QueueKey {
  const kind: TaskKind = operation === "PollForActivityTask" ? "activity" : "decision";
  return { kind, domain: input.domain, list: input.taskList.name };
}

/** Holds a poll, unless as many as may be are held on its list. */
export function addPoller(pollers: Pollers, poller: Poller, limit: number): boolean {
  const name = nameOf(pollKey(poller.call));
  const waiting = pollers.get(name) ?? new Set();
  if (waiting.size >= limit) return false;
  pollers.set(name, waiting.add(poller));
  return true;
}

/** Takes a poll off its list; says whether it was on it. */
export function removePoller(pollers: Pollers, poller: Poller): boolean {
  const name = nameOf(pollKey(poller.call));
  const waiting = pollers.get(name);
  if (!waiting?.delete(poller)) return false;
  if (waiting.size === 0) pollers.delete(name);
  return true;
}

/** The poll that has been held on a list for longest, if there is one. */
export function firstPoller(pollers: Pollers, key: QueueKey): Poller | undefined {
  return pollers.get(nameOf(key))?.values().next().value;
}

/** What a poll gets that found no task in time. */
export function emptyPoll({ operation }: PollCall): EmptyPoll {
  const empty = { startedEventId: 0 } as const;
  return operation === "PollForDecisionTask" ? { ...empty, previousStartedEventId: 0 } : empty;
}

function nameOf({ kind, domain, list }: QueueKey): string {
  return JSON.stringify([kind, domain, list]);
}
