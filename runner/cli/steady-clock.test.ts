import { describe, expect, it } from "vitest";
import { steadyClock } from "./steady-clock.js";

/** Keeps the process from doing anything else. */
function block(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe("steadyClock", () => {
  it("stands still while the process does", async () => {
    const clock = steadyClock();
    const before = clock.elapsed();
    block(200);
    expect(clock.elapsed() - before).toBeLessThan(50);
    clock.stop();
  });

  it("lets a sleep last at least as long as asked, in its own time", async () => {
    const clock = steadyClock();
    const before = clock.elapsed();
    const sleeping = clock.sleep(30, new AbortController().signal);
    block(60);
    await sleeping;
    expect(clock.elapsed() - before).toBeGreaterThanOrEqual(30);
    clock.stop();
  });

  it("ends a sleep that is called off", async () => {
    const clock = steadyClock();
    const control = new AbortController();
    const sleeping = clock.sleep(60_000, control.signal);
    control.abort();
    await expect(sleeping).resolves.toBeUndefined();
    clock.stop();
  });

  it("ends every sleep when it is stopped", async () => {
    const clock = steadyClock();
    const sleeping = clock.sleep(60_000, new AbortController().signal);
    clock.stop();
    await expect(sleeping).resolves.toBeUndefined();
  });
});
