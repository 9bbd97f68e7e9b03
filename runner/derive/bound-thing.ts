import { HarnessError } from "../errors.js";
import type { Exemplar, Fixture, Given } from "../model/case.js";
import type { Json, JsonObject } from "../model/json.js";
import type { Template } from "../model/template.js";
import { isObject } from "./input-path.js";

type Fixtures = ReadonlyMap<string, Fixture>;

/** An exemplar's input on a second thing, beside the fixtures that the exemplar itself needs. */
export interface BoundThing {
  readonly given: readonly Given[];
  readonly input: JsonObject;
}

/**
 * Builds, beside what the exemplar needs, the same things once more with some parameters set, and turns the
 * exemplar's input to these. So the exemplar as it is can show whether its call is accepted at all.
 * @throws {HarnessError} `data` if no fixture of the exemplar has the parameters
 */
export function boundThing(
  exemplar: Exemplar,
  values: Readonly<Record<string, Template>>,
  fixtures: Fixtures,
): BoundThing {
  const parameters = Object.keys(values);
  const affected = exemplar.given.filter(({ fixture }) =>
    parameters.some((name) => presetsBelow(fixture, fixtures).has(name)),
  );
  if (affected.length === 0) throw noSuchParameter(exemplar, parameters.join());
  const again = affected.map((given, index) => ({
    ...given,
    with: { ...given.with, ...values },
    as: aliasOf(index),
  }));
  const aliases = affected.flatMap(({ fixture }, index) =>
    [...namesBelow(fixture, fixtures)].map((name): [string, string] => [name, aliasOf(index)]),
  );
  return { given: [...exemplar.given, ...again], input: redirectedMembers(exemplar.input, new Map(aliases)) };
}

/** The parameters of a fixture and of those it stands on, with what they are if no one sets them. */
export function presetsBelow(name: string, fixtures: Fixtures): ReadonlyMap<string, Template> {
  const { parameters = {}, given = [] } = fixtures.get(name) ?? {};
  return new Map([
    ...given.flatMap(({ fixture }) => [...presetsBelow(fixture, fixtures)]),
    ...Object.entries(parameters),
  ]);
}

function namesBelow(name: string, fixtures: Fixtures): ReadonlySet<string> {
  const { provides = {}, given = [] } = fixtures.get(name) ?? {};
  const inner = given.flatMap(({ fixture, as }) =>
    as === undefined ? [...namesBelow(fixture, fixtures)] : [as],
  );
  return new Set([...inner, ...Object.keys(provides)]);
}

function aliasOf(index: number): string {
  return `bound${index === 0 ? "" : index + 1}`;
}

type Aliases = ReadonlyMap<string, string>;

function redirected(template: Json, aliases: Aliases): Json {
  if (Array.isArray(template)) return template.map((element) => redirected(element, aliases));
  if (!isObject(template)) return template;
  const { ref } = template;
  if (typeof ref !== "string") return redirectedMembers(template, aliases);
  const alias = aliases.get(ref.replace(/\..*$/, ""));
  return { ref: alias === undefined ? ref : `${alias}.${ref}` };
}

function redirectedMembers(members: JsonObject, aliases: Aliases): JsonObject {
  const entries = Object.entries(members).map(([name, value]) => [name, redirected(value ?? null, aliases)]);
  return Object.fromEntries(entries);
}

function noSuchParameter({ operation, variant }: Exemplar, parameter: string): HarnessError {
  return new HarnessError("data", {
    where: `suites/exemplars ${operation} ${variant} /origins`,
    what: "none of its fixtures has that parameter",
    got: parameter,
    hint: "Name a parameter of a fixture in `given`, or of one that it stands on.",
  });
}
