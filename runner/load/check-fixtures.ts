import { HarnessError } from "../errors.js";
import type { Fixture, Given } from "../model/case.js";
import { type Located, locateAll } from "./located.js";
import { unknownName } from "./unknown-name.js";

/** By fixture, every parameter that can be given to it: its own, and those of the fixtures that it stands on. */
export type Reach = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Finds what parameters each fixture takes, and checks that fixtures stand on one another without a circle.
 *
 * @throws HarnessError `data` at a fixture that isn't there, or that stands on itself.
 */
export function reachOfFixtures(fixtures: readonly Located<Fixture>[]): Reach {
  const byName = new Map(fixtures.map((located) => [located.value.fixture, located]));
  const reach = new Map<string, ReadonlySet<string>>();
  for (const { fixture } of [...byName.values()].map(({ value }) => value)) visit(fixture, []);
  return reach;

  function visit(name: string, path: readonly string[]): ReadonlySet<string> {
    const known = reach.get(name);
    if (known) return known;
    const located = byName.get(name);
    if (path.includes(name)) throw circle(located?.where ?? name, [...path.slice(path.indexOf(name)), name]);
    const parameters = new Set(Object.keys(located?.value.parameters ?? {}));
    for (const { where, value } of locateAll(`${located?.where} /given`, located?.value.given ?? [])) {
      if (!byName.has(value.fixture))
        throw unknownName(`${where}/fixture`, { kind: "fixture", name: value.fixture }, byName.keys());
      for (const parameter of visit(value.fixture, [...path, name])) parameters.add(parameter);
    }
    reach.set(name, parameters);
    return parameters;
  }
}

/**
 * Checks that fixtures that are asked for are there, and take what they are given.
 *
 * @throws HarnessError `data` at an unknown fixture or parameter.
 */
export function checkGiven(where: string, given: readonly Given[] | undefined, reach: Reach): void {
  for (const { where: place, value } of locateAll(`${where}/given`, given ?? [])) {
    const parameters = reach.get(value.fixture);
    if (!parameters)
      throw unknownName(`${place}/fixture`, { kind: "fixture", name: value.fixture }, reach.keys());
    for (const parameter of Object.keys(value.with ?? {})) {
      if (!parameters.has(parameter))
        throw unknownName(`${place}/with`, { kind: "parameter", name: parameter }, parameters);
    }
  }
}

function circle(where: string, names: readonly string[]): HarnessError {
  return new HarnessError("data", {
    where,
    what: `fixtures stand on one another in a circle: ${names.join(" -> ")}`,
    hint: "Take the given that closes the circle out of one of them.",
  });
}
