/** Room for so many at once; who finds none waits. */
export interface Room {
  enter(): Promise<void>;
  /** To be called once for each that entered. */
  leave(): void;
}

/** Makes room for a count of at least 1. */
export function createRoom(count: number): Room {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    enter: () =>
      new Promise((resolve) => {
        if (free === 0) return void waiting.push(resolve);
        free -= 1;
        return resolve();
      }),
    leave: () => {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
