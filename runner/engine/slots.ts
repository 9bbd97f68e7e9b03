/**
 * Limits how many cases run at once; a case that only waits gives its slot away meanwhile. Those that have waited go on
 * in the order of their return, before any that has yet to start.
 */
export interface Slots {
  /** Runs the task once a slot is free. */
  hold<T>(task: () => Promise<T>): Promise<T>;
  /** Runs the task with the caller's slot given away, and takes the next one that is free before it returns. */
  release<T>(task: () => Promise<T>): Promise<T>;
}

/**
 * @param count how many slots there are, at least 1
 * @param isPunctual whether a case that has waited goes on at once, though no slot be free: on a target whose clock is
 *   fast, it would else miss what it waited for
 */
export function slots(count: number, isPunctual = false): Slots {
  let free = count;
  const starting: (() => void)[] = [];
  const returning: (() => void)[] = [];
  const take = (queue: (() => void)[]) => {
    if (free <= 0) return new Promise<void>((resolve) => queue.push(resolve));
    free -= 1;
    return Promise.resolve();
  };
  const give = () => {
    free += 1;
    const next = free > 0 ? (returning.shift() ?? starting.shift()) : undefined;
    if (!next) return;
    free -= 1;
    next();
  };
  const takeBack = () => {
    if (!isPunctual) return take(returning);
    free -= 1;
    return Promise.resolve();
  };
  return {
    hold: (task) => take(starting).then(task).finally(give),
    release: (task) => {
      give();
      return task().finally(takeBack);
    },
  };
}
