import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../runner/model/json.js";
import type { FaultSpec, OperationSpec, ShapeSpec } from "../../runner/model/spec.js";

/** The files of `specs/` that code is generated from, each list sorted by file name. */
export interface SpecFiles {
  readonly operations: readonly OperationSpec[];
  readonly shapes: readonly ShapeSpec[];
  readonly faults: readonly FaultSpec[];
  /** The schemas of `specs/meta/`. */
  readonly metaSchemas: readonly MetaSchema[];
}

/** A JSON Schema for one kind of JSON file. */
export interface MetaSchema extends JsonObject {
  readonly $id: string;
}

/**
 * Reads the specs below the package root without validating them, because the validators come from here.
 *
 * @throws Error of `node:fs` or of `JSON.parse`.
 */
export function readSpecFiles(root: string): SpecFiles {
  return {
    operations: readFolder(join(root, "specs/operations")),
    shapes: readFolder(join(root, "specs/shapes")),
    faults: readFolder(join(root, "specs/faults")),
    metaSchemas: readFolder(join(root, "specs/meta")),
  };
}

function readFolder<T>(folder: string): readonly T[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
}
