import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { workFolder } from "../../../test/command-line/work-folder.js";
import type { RunEvent } from "../../model/run-event.js";
import type { PartPlan } from "../run-part.js";
import { runInThread } from "./run-in-thread.js";

const file = workFolder();

/** Runs a program in place of that of a thread; `say` in it tells news, `order` is what it was asked. */
async function run(body: string, stop: AbortSignal = new AbortController().signal) {
  const part = file("part.mjs");
  const head = 'import { parentPort, workerData as order } from "node:worker_threads";\n';
  writeFileSync(part, `${head}const say = (news) => parentPort.postMessage(news);\n${body}`);
  const events: RunEvent[] = [];
  const chosen = { selected: [{ id: "a" }, { id: "b" }], cases: [] };
  const plan = { settings: { seed: 7 }, chosen, stop } as unknown as PartPlan;
  const cases = [{ id: "b", title: "b", requirements: [], steps: [] }];
  const outcome = await runInThread(part, { plan, cases }, (event) => events.push(event));
  return { outcome, events };
}

describe("runInThread", () => {
  it("hands over settings and ids, and passes on what the thread tells", async () => {
    const text = 'say({ type: "event", event: { type: "notice", text: JSON.stringify(order) } });';
    expect(await run(`${text} say({ type: "outcome", outcome: "completed" });`)).toEqual({
      outcome: "completed",
      events: [
        {
          type: "notice",
          text: '{"settings":{"seed":7},"selected":["a","b"],"cases":["b"],"keepExchanges":false}',
        },
      ],
    });
  });

  it("tells the thread to stop when the run is to stop", async () => {
    const body = 'parentPort.once("message", () => { say({ type: "outcome", outcome: "interrupted" }); });';
    expect(await run(body, AbortSignal.abort())).toMatchObject({ outcome: "interrupted" });
  });

  it("rejects with the error that the thread met", async () => {
    const body = 'say({ type: "trouble", code: "data", complaint: { where: "specs", what: "is broken" } });';
    await expect(run(body)).rejects.toThrow("specs: is broken");
  });

  it("rejects if the thread ends without an outcome, or with an error of its own", async () => {
    await expect(run("")).rejects.toThrow("a thread of the run ended with 0, and no outcome");
    await expect(run('throw new Error("lost")')).rejects.toThrow("lost");
  });
});
