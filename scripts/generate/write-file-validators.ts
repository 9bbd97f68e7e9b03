import { banner } from "./banner.js";
import { createAjv } from "./create-ajv.js";
import type { MetaSchema } from "./read-spec-files.js";
import { standaloneCode } from "./standalone-code.js";
import { validatorMap, validatorTypes } from "./write-validators.js";

/** Writes `generated/file-validators.js`: a validator for each kind of JSON file that `specs/meta/` describes. */
export function writeFileValidators(schemas: readonly MetaSchema[]): string {
  const ajv = createAjv();
  for (const schema of schemas) ajv.addSchema(schema);
  const kinds = fileKinds(schemas);
  const ids = schemas
    .map(({ $id }) => [fileKind($id), $id] as const)
    .filter(([kind]) => kinds.includes(kind));
  const code = standaloneCode(ajv, Object.fromEntries(ids));
  return `${banner}\n${code}\n${validatorMap(
    "fileValidators",
    kinds.map((kind) => [kind, kind]),
  )}`;
}

/** Writes `generated/file-validators.d.ts`. */
export function writeFileValidatorTypes(schemas: readonly MetaSchema[]): string {
  const kinds = fileKinds(schemas).map((kind) => JSON.stringify(kind));
  return `${banner}
${validatorTypes}
/** A kind of JSON file: the name of its schema in \`specs/meta/\`. */
export type FileKind = ${kinds.join(" | ")};

/** Validators of our own JSON files. */
export declare const fileValidators: Readonly<Record<FileKind, Validator>>;
`;
}

// The definitions that spec files share have a schema but no files.
function fileKinds(schemas: readonly MetaSchema[]): readonly string[] {
  return schemas.map(({ $id }) => fileKind($id)).filter((kind) => kind !== "requirement");
}

function fileKind($id: string): string {
  return $id.replace(/^.*\//u, "").replace(/\.schema\.json$/u, "");
}
