import { HarnessError } from "../errors.js";
import type { Fixture, Given } from "../model/case.js";
import type { Json } from "../model/json.js";
import type { Template } from "../model/template.js";
import { fillTemplate } from "./fill-template.js";
import { fillingsOf } from "./fillings-of.js";
import type { Frame } from "./frame.js";
import { runSteps } from "./run-steps.js";
import { newScope, type Scope } from "./scope.js";
import type { Built } from "./shared-fixtures.js";
import { addTrace, type Ending, newTrace } from "./trace.js";

/** A parameter's value, with the scope in which it was written. */
interface Argument {
  readonly template: Template;
  readonly scope: Scope;
}

type Arguments = ReadonlyMap<string, Argument>;

const none: Arguments = new Map();

/** Builds fixtures one after the other and binds what they provide in the frame's scope. */
export async function buildFixtures(given: readonly Given[], frame: Frame): Promise<Ending | undefined> {
  const built = await buildAll(given, frame, none);
  for (const [name, value] of built.provided) frame.scope.names.set(name, value);
  return built.ending;
}

async function buildAll(given: readonly Given[], frame: Frame, outer: Arguments): Promise<Built> {
  const provided = new Map<string, Json>();
  for (const [index, wanted] of given.entries()) {
    const at = `${frame.at.replace(/steps$/, "")}given/${index}/${wanted.fixture}`;
    const built = await buildOne(wanted, { ...frame, at }, argumentsOf(wanted, frame.scope, outer));
    if (built.ending) return { provided, trace: frame.trace, ending: built.ending };
    for (const [name, value] of providedAs(wanted.as, built.provided)) {
      provided.set(name, value);
      frame.scope.names.set(name, value);
    }
  }
  return { provided, trace: frame.trace };
}

/** Nearer arguments outrank those from further out: what a case asks for beats a fixture's own wishes. */
function argumentsOf(wanted: Given, scope: Scope, outer: Arguments): Arguments {
  const own = Object.entries(wanted.with ?? {}).map(([name, template]): [string, Argument] => [
    name,
    { template, scope },
  ]);
  return new Map([...own, ...outer]);
}

function providedAs(as: string | undefined, provided: ReadonlyMap<string, Json>): ReadonlyMap<string, Json> {
  return as === undefined ? provided : new Map([[as, Object.fromEntries(provided)]]);
}

async function buildOne(wanted: Given, frame: Frame, args: Arguments): Promise<Built> {
  const fixture = findFixture(wanted.fixture, frame);
  if (fixture.scope === "case") return buildHere(fixture, frame, args);
  const built = await buildShared(fixture, frame, argumentsFor(fixture, args, frame));
  addTrace(frame.trace, built.trace);
  return built;
}

/** Who waits for another case to build it gives the slot away: the builder may need it. */
async function buildShared(fixture: Fixture, frame: Frame, args: Arguments): Promise<Built> {
  const { shared, slots, signal } = frame.context;
  const key = sharedKey(fixture, args, frame.credentials);
  const found = shared.find(key);
  if (found) return found instanceof Promise ? slots.release(() => found) : found;
  const scope = newScope();
  const own = new Map([...args].map(([name, { template }]) => [name, { template, scope }]));
  return shared.begin(key, buildHere(fixture, { ...frame, scope, trace: newTrace(), signal }, own));
}

async function buildHere(fixture: Fixture, frame: Frame, args: Arguments): Promise<Built> {
  const { subject: _, ...rest } = frame;
  const inner: Frame = { ...rest, at: `${frame.at}/steps`, scope: newScope() };
  bindParameters(fixture, inner, args);
  const nested = await buildAll(fixture.given ?? [], inner, args);
  const ending = nested.ending ?? (await runSteps(fixture.steps, inner));
  if (ending) return { provided: new Map(), trace: frame.trace, ending };
  const provided = new Map(nested.provided);
  for (const [name, template] of Object.entries(fixture.provides)) provided.set(name, fill(template, inner));
  return { provided, trace: frame.trace };
}

function bindParameters(fixture: Fixture, frame: Frame, args: Arguments): void {
  for (const [name, preset] of Object.entries(fixture.parameters)) {
    const { template, scope } = args.get(name) ?? { template: preset, scope: frame.scope };
    frame.scope.names.set(name, fill(template, { ...frame, scope }));
  }
}

function fill(template: Template, frame: Frame): Json {
  return fillTemplate(template, frame.scope, fillingsOf(frame));
}

/** The arguments that a fixture, or one that it stands on, has a parameter for. */
function argumentsFor(fixture: Fixture, args: Arguments, frame: Frame): Arguments {
  const known = parametersBelow(fixture, frame);
  return new Map([...args].filter(([name]) => known.has(name)));
}

function parametersBelow(fixture: Fixture, frame: Frame): Set<string> {
  const below = (fixture.given ?? []).flatMap((given) => [
    ...parametersBelow(findFixture(given.fixture, frame), frame),
  ]);
  return new Set([...Object.keys(fixture.parameters), ...below]);
}

function sharedKey(fixture: Fixture, args: Arguments, credentials = "default"): string {
  const templates = [...args].map(([name, { template }]) => [name, template]).sort();
  return JSON.stringify([fixture.fixture, templates, credentials]);
}

function findFixture(name: string, { context }: Frame): Fixture {
  const fixture = context.suites.fixtures.get(name);
  if (fixture) return fixture;
  throw new HarnessError("data", {
    where: `given ${name}`,
    what: "no such fixture",
    hint: "See suites/fixtures.",
  });
}
