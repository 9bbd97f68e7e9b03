import { basename, join } from "node:path";
import { HarnessError } from "../errors.js";
import type { Specs } from "../model/spec.js";
import { checkSpecs } from "./check-specs.js";
import type { JsonFiles } from "./json-files.js";
import { listFiles } from "./list-files.js";
import { readJsonFile } from "./read-json-file.js";

/**
 * Loads everything that SWF promises from `specs/` below the package root.
 *
 * @throws HarnessError `data` if a file is malformed, misnamed, or refers to a shape or fault that isn't there.
 */
export function loadSpecs(root: string): Specs {
  const specs: Specs = {
    operations: readFolder(root, "operation", (spec) => spec.operation),
    shapes: readFolder(root, "shape", (spec) => spec.title),
    faults: readFolder(root, "fault", (spec) => spec.fault),
    service: readJsonFile(join(root, "specs/service.json"), "service", "specs/service.json"),
  };
  checkSpecs(specs);
  return specs;
}

function readFolder<Kind extends "operation" | "shape" | "fault">(
  root: string,
  kind: Kind,
  nameOf: (spec: JsonFiles[Kind]) => string,
): ReadonlyMap<string, JsonFiles[Kind]> {
  const folder = `specs/${kind}s`;
  const files = listFiles(join(root, folder)).filter((file) => file.endsWith(".json"));
  return new Map(
    files.map((file) => {
      const spec = readJsonFile(join(root, folder, file), kind, `${folder}/${file}`);
      const name = nameOf(spec);
      if (name !== basename(file, ".json")) throw misnamed(`${folder}/${file}`, name);
      return [name, spec];
    }),
  );
}

function misnamed(where: string, name: string): HarnessError {
  return new HarnessError("data", {
    where,
    what: "the file is not named for what it holds",
    expected: `${name}.json`,
  });
}
