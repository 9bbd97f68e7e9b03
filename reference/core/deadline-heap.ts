/** Something that happens at a time, if it isn't called off before. */
export interface Deadline<W> {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Tells which of two deadlines of the same time comes first. */
  readonly order: number;
  readonly what: W;
  /** Its place in the heap; -1 once it is out of it. */
  index: number;
}

/** A binary heap of deadlines, the earliest on top. */
export type DeadlineHeap<W> = Deadline<W>[];

/** Adds a deadline. */
export function pushDeadline<W>(heap: DeadlineHeap<W>, deadline: Deadline<W>): void {
  deadline.index = heap.length;
  heap.push(deadline);
  rise(heap, deadline);
}

/** Takes a deadline out, wherever it stands; does nothing if it is out already. */
export function removeDeadline<W>(heap: DeadlineHeap<W>, deadline: Deadline<W>): void {
  const { index } = deadline;
  if (index < 0) return;
  deadline.index = -1;
  const last = heap.pop();
  if (last === undefined || last === deadline) return;
  place(heap, last, index);
  rise(heap, last);
  sink(heap, last);
}

function place<W>(heap: DeadlineHeap<W>, deadline: Deadline<W>, index: number): void {
  heap[index] = deadline;
  deadline.index = index;
}

function earlier<W>(a: Deadline<W>, b: Deadline<W>): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function rise<W>(heap: DeadlineHeap<W>, deadline: Deadline<W>): void {
  while (deadline.index > 0) {
    const { index } = deadline;
    const parent = heap[(index - 1) >> 1];
    if (parent === undefined || !earlier(deadline, parent)) return;
    const up = parent.index;
    place(heap, parent, index);
    place(heap, deadline, up);
  }
}

function sink<W>(heap: DeadlineHeap<W>, deadline: Deadline<W>): void {
  for (;;) {
    const { index } = deadline;
    const [left, right] = [heap[2 * index + 1], heap[2 * index + 2]];
    const child = left && right && earlier(right, left) ? right : left;
    if (child === undefined || !earlier(child, deadline)) return;
    const down = child.index;
    place(heap, child, index);
    place(heap, deadline, down);
  }
}
