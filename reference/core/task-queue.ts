/** The two kinds of task lists; lists of one name but different kinds are separate. */
export type TaskKind = "decision" | "activity";

/** Which list a task waits on. */
export interface QueueKey {
  readonly kind: TaskKind;
  readonly domain: string;
  readonly list: string;
}

/** A task that waits for a poll. */
export interface QueuedTask {
  readonly runId: string;
  readonly scheduledEventId: number;
  readonly priority: number;
  readonly key: QueueKey;
  next: QueuedTask | undefined;
  previous: QueuedTask | undefined;
}

interface Lane {
  readonly priority: number;
  first: QueuedTask | undefined;
  last: QueuedTask | undefined;
}

/** The waiting tasks of one list: the highest priority first, within a priority in order of arrival. */
export interface TaskQueue {
  /** One lane a priority, the highest first. Only lanes with tasks are here. */
  readonly lanes: Lane[];
  count: number;
}

/** Makes an empty queue. */
export function createTaskQueue(): TaskQueue {
  return { lanes: [], count: 0 };
}

/** Adds a task behind those of its priority. */
export function enqueue(queue: TaskQueue, task: QueuedTask): void {
  const lane = laneOf(queue, task.priority);
  task.previous = lane.last;
  if (lane.last) lane.last.next = task;
  else lane.first = task;
  lane.last = task;
  queue.count += 1;
}

/** The task that the next poll gets, still in the queue. */
export function peek(queue: TaskQueue): QueuedTask | undefined {
  return queue.lanes[0]?.first;
}

/** Takes a task out, wherever it stands. It must be in the queue. */
export function dequeue(queue: TaskQueue, task: QueuedTask): void {
  const lane = laneOf(queue, task.priority);
  if (task.previous) task.previous.next = task.next;
  else lane.first = task.next;
  if (task.next) task.next.previous = task.previous;
  else lane.last = task.previous;
  task.next = undefined;
  task.previous = undefined;
  queue.count -= 1;
  if (lane.first === undefined) queue.lanes.splice(queue.lanes.indexOf(lane), 1);
}

function laneOf(queue: TaskQueue, priority: number): Lane {
  const at = queue.lanes.findIndex((lane) => lane.priority <= priority);
  const found = queue.lanes[at];
  if (found?.priority === priority) return found;
  const lane: Lane = { priority, first: undefined, last: undefined };
  queue.lanes.splice(at < 0 ? queue.lanes.length : at, 0, lane);
  return lane;
}
