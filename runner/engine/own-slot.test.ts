import { describe, expect, it } from "vitest";
import { ownSlot } from "./own-slot.js";
import { slots } from "./slots.js";

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Starts tasks that count how many of them run at once, until a gate opens. */
function crowd(all: ReturnType<typeof slots>, end: Promise<void>) {
  const seen = { running: 0, most: 0 };
  const task = async () => {
    seen.most = Math.max(seen.most, ++seen.running);
    await end;
    seen.running -= 1;
  };
  return { seen, done: Promise.all(Array.from({ length: 5 }, () => all.hold(task))) };
}

describe("ownSlot", () => {
  it("gives one slot away, however many calls of a case wait", async () => {
    const all = slots(1);
    const [polls, others] = [gate(), gate()];
    const subject = all.hold(async () => {
      const own = ownSlot(all);
      await Promise.all(Array.from({ length: 10 }, () => own.release(() => polls.opened)));
    });
    const { seen, done } = crowd(all, others.opened);
    polls.open();
    others.open();
    await Promise.all([subject, done]);
    expect(seen.most).toBe(1);
  });

  it("takes the slot back before the last of them goes on, each time", async () => {
    const all = slots(1);
    const order: string[] = [];
    await all.hold(async () => {
      const own = ownSlot(all);
      for (const turn of ["first", "second"]) {
        const pause = gate();
        const other = all.hold(async () => void order.push(`between ${turn}`)).then(pause.open);
        await own.release(() => pause.opened);
        await other;
        order.push(turn);
      }
    });
    expect(order).toEqual(["between first", "first", "between second", "second"]);
  });
});
