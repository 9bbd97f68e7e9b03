import type { Case, Exemplar, Suites } from "../model/case.js";
import type { Conflict } from "../model/requirement.js";
import type { OperationSpec, Sample, Specs } from "../model/spec.js";
import { operationArea } from "./case-id.js";
import { valueAt } from "./input-path.js";
import { sampleRequirement } from "./requirement-id.js";

/** Headers of a printed request that say how its body is written; the others belong to its sender. */
const bodyHeaders = ["content-type", "content-encoding"];

/** A case for each printed sample that sends it as it is printed. */
export function sampleCases({ operations }: Specs, suites: Suites): Case[] {
  return [...operations.values()].flatMap((spec) =>
    spec.samples.map((sample, index) => asPrinted(spec, { sample, number: index + 1 }, suites)),
  );
}

interface NumberedSample {
  readonly sample: Sample;
  readonly number: number;
}

function asPrinted(spec: OperationSpec, { sample, number }: NumberedSample, { exemplars }: Suites): Case {
  const { operation, conflicts } = spec;
  const requirement = sampleRequirement(operation, number);
  const isInDoubt = isSubject(requirement, conflicts) || hasForeignToken(sample, operation, exemplars);
  const fault = [...spec.faults, ...(isInDoubt ? ["ValidationError"] : [])];
  const headers = headersOf(sample);
  return {
    id: `${operationArea(operation)}/sample-${number}/as-printed`,
    title: `${operation} understands its printed request ${number}`,
    requirements: [requirement],
    given: [{ fixture: "domain" }],
    steps: [
      {
        call: operation,
        input: { literal: sample.request.body },
        ...(Object.keys(headers).length > 0 && { http: { headers } }),
        expect: { fault, orSuccess: true },
      },
    ],
    note: "What the request names does not exist on most targets, so a declared fault is as good as success.",
  };
}

function headersOf({ request }: Sample): Record<string, string> {
  const entries = Object.entries(request.headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  return Object.fromEntries(entries.filter(([name]) => bodyHeaders.includes(name)));
}

function isSubject(requirement: string, conflicts: readonly Conflict[]): boolean {
  return conflicts.some(({ subject }) => subject === requirement);
}

/** A printed token is none that the target has made; whether that is malformed or unknown, no page says. */
function hasForeignToken({ request }: Sample, operation: string, exemplars: readonly Exemplar[]): boolean {
  const origins = exemplars
    .filter((exemplar) => exemplar.operation === operation)
    .flatMap((exemplar) => Object.entries(exemplar.origins));
  return origins.some(([path, origin]) => "opaque" in origin && valueAt(request.body, path) !== undefined);
}
