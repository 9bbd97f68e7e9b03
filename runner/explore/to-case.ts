import type { Scope } from "../engine/scope.js";
import { isList, isObject } from "../expect/difference.js";
import type { CallStep, Case } from "../model/case.js";
import type { Departure } from "../model/discovery.js";
import type { Expectation } from "../model/expectation.js";
import type { Json } from "../model/json.js";
import type { Sighting } from "./make-run.js";
import { sharedFixtures } from "./prepare.js";

/** What a case is written from. */
export interface Draft {
  readonly sighting: Sighting;
  readonly id: string;
  readonly requirement: string;
  /** What the reference's answers have bound, by whose names values are known again. */
  readonly scope: Scope;
}

/** Writes what a run showed as a case: its calls, and of the last of them what the reference answers. */
export function toCase({ sighting, id, requirement, scope }: Draft): Case {
  const { departure, taken } = sighting;
  const last = taken.length - 1;
  const expect = expectationOf(departure, scope);
  const steps = taken.map(({ step }, index) => (index === last && expect ? { ...step, expect } : step));
  const used = steps.map((step, index) => withoutUnused(step, steps.slice(index + 1), expect));
  return {
    id,
    title: titleOf(departure, taken.at(-1)?.step.call ?? ""),
    requirements: [requirement],
    given: fixturesOf(used).map((fixture) => ({ fixture })),
    steps: used,
  };
}

/** The fixtures that the steps take something from. A fixture brings those that it stands on. */
export function fixturesOf(steps: readonly CallStep[]): readonly string[] {
  const text = JSON.stringify(steps);
  const [domain, ...types] = sharedFixtures;
  const asked = types.filter((fixture) => text.includes(`{"ref":"${bindingOf(fixture)}"}`));
  return asked.length > 0 ? asked : [domain];
}

function bindingOf(fixture: string): string {
  return fixture.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function expectationOf({ kind, query, reference }: Departure, scope: Scope): Expectation | undefined {
  if (kind === "accepted" || kind === "wrong-fault") return { fault: String(reference) };
  if (kind === "rejected" || query === undefined) return undefined;
  const name = query.replace(/^.*[.\]]/, "");
  return {
    where: [{ query, matches: reference === null ? { is: "absent" } : member(name, reference, scope) }],
  };
}

/** A value as a case can say it: names and ids that belong to one run stand for themselves by where they came from. */
function symbolic(value: Json, scope: Scope): Json {
  if (isList(value)) return value.map((element) => symbolic(element, scope));
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, member(name, inner, scope)]),
    );
  if (typeof value !== "string") return value;
  return sourceOf(value, scope) ?? value;
}

function sourceOf(value: string, scope: Scope): Json | undefined {
  const unique = [...scope.uniques].find(([, name]) => name === value)?.[0].trim();
  if (unique !== undefined) return { unique };
  const ref = [...scope.names].map(([name, bound]) => pathTo(value, name, bound)).find(Boolean);
  if (ref !== undefined) return { ref };
  return scope.outer && sourceOf(value, scope.outer);
}

function pathTo(value: string, name: string, bound: Json): string | undefined {
  if (bound === value) return name;
  const inner = isObject(bound) ? Object.entries(bound).find(([, held]) => held === value) : undefined;
  return inner && `${name}.${inner[0]}`;
}

function member(name: string, value: Json | undefined, scope: Scope): Json {
  if (/(?:Timestamp|Date)$/.test(name)) return { is: "number" };
  const known = symbolic(value ?? null, scope);
  return /(?:^r|R)unId$|Token$/.test(name) && typeof known === "string" ? { is: "nonempty" } : known;
}

function withoutUnused(
  step: CallStep,
  later: readonly CallStep[],
  expect: Expectation | undefined,
): CallStep {
  const { capture, ...rest } = step;
  const text = JSON.stringify([later, expect ?? null]);
  const used = Object.entries(capture ?? {}).filter(([name]) => text.includes(`{"ref":"${name}"}`));
  return used.length > 0 ? { ...rest, capture: Object.fromEntries(used) } : rest;
}

function titleOf({ kind, about }: Departure, operation: string): string {
  if (kind === "accepted" || kind === "wrong-fault")
    return `${operation} refuses with ${about.replace(/, .*$/, "")}`;
  if (kind === "rejected" || kind === "no-answer") return `${operation} is accepted`;
  return `${operation} tells ${about.replace(/^events\./, "")} as it is`;
}
