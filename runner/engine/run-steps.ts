import { HarnessError } from "../errors.js";
import type { Step } from "../model/case.js";
import type { Specs } from "../model/spec.js";
import type { Frame } from "./frame.js";
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
  const times = countOf(step.times ?? 1, frame);
  for (let index = 1; index <= times; index++) {
    const scope = times === 1 ? frame.scope : newScope(frame.scope);
    if (times > 1) scope.names.set("index", index);
    const ending = await runCall(step, { ...frame, scope });
    if (ending) return ending;
  }
  return undefined;
}

async function wait(seconds: number, { context, signal }: Frame): Promise<undefined> {
  await context.slots.release(() => context.targetClock.wait(seconds, signal));
}

async function runTogether(steps: readonly Step[], frame: Frame): Promise<Ending | undefined> {
  const endings = await Promise.all(
    steps.map((step, index) => runStep(step, { ...frame, at: `${frame.at}/together/${index}` })),
  );
  return endings.find((ending) => ending !== undefined);
}

function countOf(times: number | { readonly quota: string }, { context }: Frame): number {
  if (typeof times === "number") return times;
  return context.options.target.quotas?.[times.quota] ?? documentedQuota(times.quota, context.specs);
}

function documentedQuota(name: string, { service }: Specs): number {
  const value = service.quotas[name]?.value;
  if (value !== undefined) return value;
  throw new HarnessError("data", {
    where: `{ "quota": "${name}" }`,
    what: "no such quota",
    expected: Object.keys(service.quotas).join(", "),
  });
}
