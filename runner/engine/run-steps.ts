import type { CallStep, Step } from "../model/case.js";
import type { Frame } from "./frame.js";
import { quotaOf } from "./quota-of.js";
import { runAsk } from "./run-ask.js";
import { runCall } from "./run-call.js";
import { newScope } from "./scope.js";
import type { Ending } from "./trace.js";

/** Runs steps in order, up to the first that ends them. Nothing returned means that all went as expected. */
export async function runSteps(steps: readonly Step[], frame: Frame): Promise<Ending | undefined> {
  for (const [index, step] of steps.entries()) {
    const ending = await runStep(step, { ...frame, at: `${frame.at}/${index}` });
    if (ending) return ending;
  }
  return undefined;
}

async function runStep(step: Step, frame: Frame): Promise<Ending | undefined> {
  if (frame.signal.aborted) return { status: "errored", reason: String(frame.signal.reason) };
  if ("wait" in step) return wait(step.wait, frame);
  if ("together" in step) return runTogether(step.together, frame);
  if ("inTurn" in step) return runSteps(step.inTurn, { ...frame, at: `${frame.at}/inTurn` });
  if ("ask" in step) return runAsk(step, frame);
  for (const turn of turnsOf(step, frame)) {
    const ending = await runCall(step, turn);
    if (ending) return ending;
  }
  return undefined;
}

/** A call made several times has a frame for each, in which `index` counts from 1. */
function turnsOf({ times = 1, credentials }: CallStep, frame: Frame): Frame[] {
  const own = credentials === undefined ? frame : { ...frame, credentials };
  const count = typeof times === "number" ? times : quotaOf(times.quota, own);
  if (count === 1) return [frame];
  return Array.from({ length: count }, (_, index) => {
    const scope = newScope(frame.scope);
    scope.names.set("index", index + 1);
    return { ...frame, scope };
  });
}

async function wait(seconds: number, { context, signal, trace }: Frame): Promise<undefined> {
  trace.pauseMs += context.targetClock.realMs(seconds);
  await context.slots.release(() => context.targetClock.wait(seconds, signal));
}

/** Calls at once from which on no other case may make as many beside them: connections are not without limit. */
const crowd = 256;

async function runTogether(steps: readonly Step[], frame: Frame): Promise<Ending | undefined> {
  const { crowds, slots } = frame.context;
  const tasks = steps.flatMap((step, index) => {
    const here = { ...frame, at: `${frame.at}/together/${index}` };
    return "call" in step
      ? turnsOf(step, here).map((turn) => () => runCall(step, turn))
      : [() => runStep(step, here)];
  });
  const start = () => Promise.all(tasks.map((task) => task()));
  const endings = await (tasks.length < crowd ? start() : slots.release(() => crowds.hold(start)));
  return endings.find((ending) => ending !== undefined);
}
