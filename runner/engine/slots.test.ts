import { describe, expect, it } from "vitest";
import { slots } from "./slots.js";

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe("slots", () => {
  it("never runs more tasks than there are slots", async () => {
    let running = 0;
    let most = 0;
    const two = slots(2);
    const task = async () => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => two.hold(task)));
    expect(most).toBe(2);
  });

  it("lets another task run while one has given its slot away", async () => {
    const one = slots(1);
    const pause = gate();
    const order: string[] = [];
    const waiting = one.hold(async () => {
      await one.release(() => pause.opened);
      order.push("waited");
    });
    await one.hold(async () => void order.push("went ahead"));
    pause.open();
    await waiting;
    expect(order).toEqual(["went ahead", "waited"]);
  });

  it("lets those that have waited go on in the order of their return, before any that has yet to start", async () => {
    const one = slots(1);
    const [pause, work, waited] = [gate(), gate(), [gate(), gate()]];
    const order: string[] = [];
    const returning = ["first", "second"].map((name, index) =>
      one.hold(async () => {
        await one.release(async () => {
          waited[index]?.open();
          await pause.opened;
        });
        order.push(name);
      }),
    );
    await Promise.all(waited.map(({ opened }) => opened));
    const busy = one.hold(() => work.opened);
    const starting = one.hold(async () => void order.push("new"));
    pause.open();
    await pause.opened;
    work.open();
    await Promise.all([...returning, busy, starting]);
    expect(order).toEqual(["first", "second", "new"]);
  });

  it("lets a punctual task go on after its wait, and makes others wait the longer for it", async () => {
    const one = slots(1, true);
    const [pause, onward, work] = [gate(), gate(), gate()];
    const order: string[] = [];
    const waiting = one.hold(async () => {
      await one.release(() => pause.opened);
      order.push("waited");
      onward.open();
      await work.opened;
    });
    const busy = one.hold(async () => {
      pause.open();
      await work.opened;
    });
    const later = one.hold(async () => void order.push("later"));
    await onward.opened;
    expect(order).toEqual(["waited"]);
    work.open();
    await Promise.all([waiting, busy, later]);
    expect(order).toEqual(["waited", "later"]);
  });

  it("gives a slot back when a task fails", async () => {
    const one = slots(1);
    await expect(one.hold(() => Promise.reject(new Error("x")))).rejects.toThrow("x");
    expect(await one.hold(async () => "next")).toBe("next");
  });
});
