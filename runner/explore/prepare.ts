import { newScope, type Scope } from "../engine/scope.js";
import { isAccepted } from "../expect/outcome-mismatches.js";
import type { CallStep, Fixture, Given } from "../model/case.js";
import type { Exchange } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import { fillOn, type Side, sendOn } from "./side.js";

/** The fixtures that all runs share, and that the cases they become ask for. */
export const sharedFixtures = ["domain", "workflow-type", "activity-type"] as const;

/** A call that made a shared fixture on the target. */
export interface Preparation {
  readonly fixture: string;
  readonly exchange: Exchange;
}

/** What a side has been given to start with. */
export interface Prepared {
  readonly side: Side;
  readonly calls: readonly Preparation[];
  /** The first call that was not accepted: nothing can be explored then. */
  readonly refused?: Exchange;
}

/** Builds the shared fixtures on one side, each once, and binds what they provide. */
export async function prepare(side: Side, fixtures: ReadonlyMap<string, Fixture>): Promise<Prepared> {
  const scope = newScope();
  const calls: Preparation[] = [];
  const built = new Set<string>();
  const build = async (name: string): Promise<Exchange | undefined> => {
    const fixture = fixtures.get(name);
    if (!fixture || built.has(name)) return undefined;
    built.add(name);
    const refused = await firstOf(fixture.given ?? [], ({ fixture: inner }: Given) => build(inner));
    return refused ?? buildOne(fixture, { side, scope }, calls);
  };
  const refused = await firstOf(sharedFixtures, build);
  return { side: { ...side, scope }, calls, ...(refused && { refused }) };
}

interface Site {
  readonly side: Side;
  readonly scope: Scope;
}

async function buildOne(
  fixture: Fixture,
  { side, scope }: Site,
  calls: Preparation[],
): Promise<Exchange | undefined> {
  const own: Side = { ...side, scope: newScope(scope) };
  for (const [name, template] of Object.entries(fixture.parameters))
    own.scope.names.set(name, fillOn(own, template));
  for (const step of fixture.steps.filter(isCall)) {
    const exchange = await sendOn(own, step);
    calls.push({ fixture: fixture.fixture, exchange });
    if (!exchange.response || !isAccepted(exchange.response)) return exchange;
  }
  for (const [name, template] of Object.entries(fixture.provides))
    scope.names.set(name, fillOn(own, template) as Json);
  return undefined;
}

async function firstOf<T, R>(
  items: readonly T[],
  action: (item: T) => Promise<R | undefined>,
): Promise<R | undefined> {
  for (const item of items) {
    const found = await action(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isCall(step: Fixture["steps"][number]): step is CallStep {
  return "call" in step;
}
