import { bundleSchema } from "./bundle-schema.js";
import { readSpecFiles } from "./read-spec-files.js";
import { writeFileValidators, writeFileValidatorTypes } from "./write-file-validators.js";
import { writeTypes } from "./write-types.js";
import { writeValidators, writeValidatorTypes } from "./write-validators.js";

/**
 * Makes the text of every generated file, by path below the package root. The same specs give the same bytes.
 *
 * @throws Error if the specs contradict themselves; see {@link bundleSchema}.
 */
export async function generateFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const specs = readSpecFiles(root);
  const bundle = bundleSchema(specs);
  return new Map([
    ["generated/types.ts", await writeTypes(bundle, specs)],
    ["generated/validators.js", writeValidators(bundle, specs.operations)],
    ["generated/validators.d.ts", writeValidatorTypes()],
    ["generated/file-validators.js", writeFileValidators(specs.metaSchemas)],
    ["generated/file-validators.d.ts", writeFileValidatorTypes(specs.metaSchemas)],
  ]);
}
