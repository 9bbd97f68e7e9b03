import type { Domain } from "./domain.js";
import type { Execution } from "./execution.js";
import type { Scene } from "./scene.js";
import { createTaskQueue, dequeue, enqueue, peek, type QueuedTask, type TaskKind } from "./task-queue.js";

/** What is put on a task list. */
export interface Offer {
  readonly kind: TaskKind;
  readonly list: string;
  readonly scheduledEventId: number;
  /** As on the wire: an integer as text; 0 if absent. */
  readonly priority: string | undefined;
}

/** Puts a task on its list, which comes into being by that. Source: swf-dev-task-lists.html. */
export function offerTask({ turn, execution }: Scene, offer: Offer): void {
  const { domain } = execution;
  const key = { kind: offer.kind, domain: domain.name, list: offer.list };
  const queues = domain.queues[offer.kind];
  const queue = queues.get(offer.list) ?? createTaskQueue();
  queues.set(offer.list, queue);
  const { scheduledEventId } = offer;
  const task: QueuedTask = {
    runId: execution.runId,
    scheduledEventId,
    priority: Number(offer.priority ?? 0),
    key,
    next: undefined,
    previous: undefined,
  };
  enqueue(queue, task);
  execution.queued.set(scheduledEventId, task);
  turn.effects.push({ type: "task-ready", key });
}

/** Takes a task off its list, if it is on one. */
export function withdrawTask(execution: Execution, scheduledEventId: number): void {
  const task = execution.queued.get(scheduledEventId);
  if (!task) return;
  execution.queued.delete(scheduledEventId);
  const queues = execution.domain.queues[task.key.kind];
  const queue = queues.get(task.key.list);
  if (!queue) return;
  dequeue(queue, task);
  if (queue.count === 0) queues.delete(task.key.list);
}

/** Takes all tasks of an execution off their lists. */
export function withdrawAllTasks(execution: Execution): void {
  for (const scheduledEventId of [...execution.queued.keys()]) withdrawTask(execution, scheduledEventId);
}

/** The task that the next poll of a list gets, if any waits. */
export function nextTask(domain: Domain, kind: TaskKind, list: string): QueuedTask | undefined {
  const queue = domain.queues[kind].get(list);
  return queue && peek(queue);
}

/** How many tasks wait on a list. */
export function pendingTasks(domain: Domain, kind: TaskKind, list: string): number {
  return domain.queues[kind].get(list)?.count ?? 0;
}
