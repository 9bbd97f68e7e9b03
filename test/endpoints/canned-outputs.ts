import { loadSpecs } from "../../runner/load/load-specs.js";
import { packageRoot } from "../../runner/load/package-root.js";
import type { JsonObject } from "../../runner/model/json.js";
import type { OperationSpec } from "../../runner/model/spec.js";

/** Outputs that are valid and always the same: those that AWS prints, or what little may be said. `null` is no body. */
export function cannedOutputs(): ReadonlyMap<string, JsonObject | null> {
  const { operations } = loadSpecs(packageRoot());
  return new Map([...operations].map(([name, spec]) => [name, outputOf(spec)] as const));
}

function outputOf({ operation, output, samples }: OperationSpec): JsonObject | null {
  if (output === null) return null;
  const printed = samples.find(({ response }) => response.status === 200)?.response.body;
  return (printed as JsonObject | undefined) ?? unprinted[operation] ?? {};
}

/** Of operations without a printed answer. */
const unprinted: Readonly<Record<string, JsonObject>> = {
  ListTagsForResource: { tags: [] },
};
