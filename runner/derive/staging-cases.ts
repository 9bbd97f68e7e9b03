import { HarnessError } from "../errors.js";
import type { CallStep, Case, Staging, Suites } from "../model/case.js";
import type { Expectation } from "../model/expectation.js";
import type { Json } from "../model/json.js";
import type { OperationSpec, Pagination, Sample, Specs } from "../model/spec.js";
import { operationArea } from "./case-id.js";
import { isObject, withValue } from "./input-path.js";

/**
 * A case for each staging: builds the state that a printed sample assumes, and holds the answer against the
 * printed one.
 * @throws {HarnessError} `data` if a staging names no sample of the specs
 */
export function stagingCases(specs: Specs, { stagings }: Suites): Case[] {
  return stagings.map((staging) => stagingCase(staging, findSample(staging, specs)));
}

interface FoundSample {
  readonly spec: OperationSpec;
  readonly sample: Sample;
  readonly number: number;
}

function stagingCase(staging: Staging, found: FoundSample): Case {
  const { sample, title, given, steps = [], note } = staging;
  return {
    id: `${operationArea(found.spec.operation)}/sample-${found.number}/staged`,
    title,
    requirements: [sample],
    ...(given.length > 0 && { given }),
    steps: [...steps, stagedCall(staging, found)],
    ...(note !== undefined && { note }),
  };
}

/** How many results a page has is the target's choice: pages are read to the end, and the printed ones come first. */
function stagedCall(
  { sample: requirement, replace, loosen }: Staging,
  { spec, sample }: FoundSample,
): CallStep {
  const output = changed(sample.response.body, loosen);
  return {
    call: spec.operation,
    input: changed(sample.request.body, replace),
    ...(spec.pagination && { pages: "all" }),
    expect: {
      ...(output !== null && (spec.pagination ? firstOfAll(output, spec.pagination) : { output })),
      requirement,
    },
  };
}

/** What a printed page with others after it says of all results. */
function firstOfAll(output: Json, { items, token }: Pagination): Pick<Expectation, "output" | "where"> {
  if (!isObject(output) || output[token] === undefined) return { output };
  const { [token]: _, [items]: printed = [], ...others } = output;
  const count = Array.isArray(printed) ? printed.length : 0;
  return { output: others, where: [{ query: `${items}[:${count}]`, matches: printed }] };
}

function changed(body: Json, changes: Readonly<Record<string, Json>>): Json {
  return Object.entries(changes).reduce(
    (before, [path, value]) => (isObject(before) ? withValue(before, path, value) : before),
    body,
  );
}

function findSample({ sample: id, title }: Staging, { operations }: Specs): FoundSample {
  const { operation = "", number = "" } =
    /^(?<operation>\w+)\.sample\.(?<number>\d+)$/.exec(id)?.groups ?? {};
  const spec = operations.get(operation);
  const sample = spec?.samples[Number(number) - 1];
  if (spec && sample) return { spec, sample, number: Number(number) };
  throw new HarnessError("data", {
    where: `suites/stagings "${title}" /sample`,
    what: "names no printed sample",
    expected: "an id such as StartWorkflowExecution.sample.1",
    got: id,
  });
}
