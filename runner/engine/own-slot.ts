import type { Slots } from "./slots.js";

/**
 * The one slot that a case holds, however many of its calls go on at once: it is given away when the first of them only
 * waits, and taken back when none of them does any more.
 */
export function ownSlot(all: Slots): Slots {
  let away = 0;
  let end = () => {};
  let back: Promise<unknown> = Promise.resolve();
  const leave = () => {
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    back = back.then(() => all.release(() => over));
  };
  return {
    hold: all.hold,
    async release(task) {
      away += 1;
      if (away === 1) leave();
      try {
        return await task();
      } finally {
        away -= 1;
        if (away === 0) {
          end();
          await back;
        }
      }
    },
  };
}
