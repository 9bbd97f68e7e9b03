import type { OperationName } from "../../../generated/types.js";
import { inputValidators, type SchemaError } from "../../../generated/validators.js";
import { type Constraint, inputConstraints } from "../../../runner/derive/constraints.js";
import { outputMembers } from "../../../runner/derive/members.js";
import type { InputKeyword } from "../../../runner/derive/requirement-id.js";
import type { Case } from "../../../runner/model/case.js";
import type { Json, JsonObject } from "../../../runner/model/json.js";
import type { Schema, Specs } from "../../../runner/model/spec.js";
import type { EdgeMutant } from "../mutant.js";
import { firstOfEach } from "./first-of-each.js";
import { valuesAt } from "./places.js";
import { validationError } from "./refusal.js";

/**
 * Mutants of the constraints on inputs: for each operation or decision type and each keyword one that accepts what
 * breaks it, and, where the keyword sets a bound, one that refuses what stands at the bound.
 */
export function inputMutants(
  specs: Specs,
  casesAbout: (requirement: string) => readonly Case[],
): EdgeMutant[] {
  const constraints = [...specs.operations.values()].flatMap((spec) => inputConstraints(specs, spec));
  const tried = (suffix: RegExp) => (constraint: Constraint) =>
    casesAbout(constraint.requirement).some(({ id }) => suffix.test(id));
  const refusing = constraints.filter(tried(/\/(?:rejects[^/]*|absent|null)$/));
  const accepting = constraints.filter(tried(/\/accepts[^/]*$/)).filter((one) => one.keyword in atBound);
  return [
    ...firstOfEach(refusing, groupOf).map(tolerating(specs)),
    ...firstOfEach(accepting, groupOf).map(refusingBound),
  ];
}

function groupOf({ operation, member, keyword }: Constraint): string {
  const decision = /^decisions\[\]\.(\w+DecisionAttributes)/.exec(member.path)?.[1];
  return `${operation} ${decision ?? ""} ${keyword}`;
}

function tolerating(specs: Specs): (constraint: Constraint) => EdgeMutant {
  return ({ requirement, operation, member, keyword }) => {
    const body = emptyOutput(specs, operation);
    const breaks = (input: JsonObject) =>
      inputValidators[operation as OperationName](input).some(
        (error) => error.keyword === keyword && pathOf(error) === member.path,
      );
    return mutant(requirement, "accepted", {
      instead: (call) => {
        if (call.operation !== operation || !breaks(call.input)) return undefined;
        return call.lastSuccess ?? { status: 200, body };
      },
    });
  };
}

/** An output in which every list is empty and nothing else is told. */
function emptyOutput(specs: Specs, operation: string): JsonObject | undefined {
  const spec = specs.operations.get(operation);
  if (!spec?.output) return undefined;
  const lists = outputMembers(specs, spec).filter(
    ({ path, schema }) => /^\w+$/.test(path) && schema.type === "array",
  );
  return Object.fromEntries(lists.map(({ path }) => [path, []]));
}

/** The place of an error as requirement ids write it. */
function pathOf({ instancePath, keyword, params }: SchemaError): string {
  const lacking = keyword === "required" ? [String(params.missingProperty)] : [];
  return [...instancePath.split("/").slice(1), ...lacking].reduce(
    (path, step) => (/^\d+$/.test(step) ? `${path}[]` : path === "" ? step : `${path}.${step}`),
    "",
  );
}

function refusingBound({ requirement, operation, member, keyword }: Constraint): EdgeMutant {
  const stands = atBound[keyword] ?? (() => false);
  return mutant(requirement, "refused", {
    instead: (call) => {
      const isHit =
        call.operation === operation &&
        valuesAt(call.input, member.path).some((value) => stands(value, member.schema));
      return isHit ? validationError : undefined;
    },
  });
}

/** Whether a value stands at the bound that a keyword sets. */
const atBound: Readonly<Partial<Record<InputKeyword, (value: Json, schema: Schema) => boolean>>> = {
  minLength: (value, { minLength }) => typeof value === "string" && [...value].length === minLength,
  maxLength: (value, { maxLength }) => typeof value === "string" && [...value].length === maxLength,
  minimum: (value, { minimum }) => value === minimum,
  maximum: (value, { maximum }) => value === maximum,
  minItems: (value, { minItems }) => Array.isArray(value) && value.length === minItems,
  maxItems: (value, { maxItems }) => Array.isArray(value) && value.length === maxItems,
  enum: (value, schema) => value === schema.enum?.at(-1),
};

function mutant(requirement: string, kind: string, fault: EdgeMutant["fault"]): EdgeMutant {
  return { sort: "edge", id: `${requirement}#${kind}`, requirement, kin: [], fault };
}
