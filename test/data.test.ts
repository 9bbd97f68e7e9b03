import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../runner/load/list-files.js";
import { packageRoot } from "../runner/load/package-root.js";
import { createAjv } from "../scripts/generate/create-ajv.js";
import { readSpecFiles } from "../scripts/generate/read-spec-files.js";

const root = packageRoot();
const metaFolder = "specs/meta/";
const files = ["specs", "suites", "targets"].flatMap((folder) =>
  listFiles(join(root, folder))
    .filter((file) => file.endsWith(".json"))
    .map((file) => `${folder}/${file}`),
);
const documents = new Map(
  files.map((file): [string, Record<string, unknown>] => [
    file,
    JSON.parse(readFileSync(join(root, file), "utf8")),
  ]),
);
const data = [...documents].filter(([file]) => !file.startsWith(metaFolder));
const ajv = createAjv();
for (const schema of readSpecFiles(root).metaSchemas) ajv.addSchema(schema);

describe("each JSON file", () => {
  it("names its schema first", () => {
    expect(
      [...documents].filter(([, document]) => Object.keys(document)[0] !== "$schema").map(([file]) => file),
    ).toEqual([]);
  });

  it("names a schema of specs/meta/ by a path that leads there", () => {
    expect(
      data.filter(([file, document]) => !documents.has(schemaFile(file, document))).map(([file]) => file),
    ).toEqual([]);
  });

  it("is valid by its schema", () => {
    expect(data.flatMap(([file, document]) => complaints(file, document))).toEqual([]);
  });
});

describe("each schema of specs/meta/", () => {
  const schemas = [...documents].filter(([file]) => file.startsWith(metaFolder));

  it("is a valid schema of draft 2020-12", () => {
    expect(schemas.filter(([, schema]) => ajv.validateSchema(schema) !== true).map(([file]) => file)).toEqual(
      [],
    );
  });

  it("is published under the name of its file", () => {
    expect(schemas.map(([, { $id }]) => $id)).toEqual(
      schemas.map(([file]) => file.replace(metaFolder, "https://swf-conformance.dev/schemas/")),
    );
  });

  it("allows no member that it does not name", () => {
    const open = schemas.filter(([, schema]) => !closed(schema) && schema.title !== "Requirement");
    expect(open.map(([file]) => file)).toEqual([]);
  });
});

it("gives each written requirement and conflict an id of its own", () => {
  const ids = data.flatMap(([, document]) =>
    ["requirements", "conflicts"].flatMap((list) => idsIn(document[list])),
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.length).toBeGreaterThan(500);
});

function schemaFile(file: string, { $schema }: Record<string, unknown>): string {
  return normalize(join(dirname(file), String($schema)));
}

function complaints(file: string, document: Record<string, unknown>): string[] {
  const validate = ajv.getSchema(
    schemaFile(file, document).replace(metaFolder, "https://swf-conformance.dev/schemas/"),
  );
  if (validate === undefined) return [`${file}: no schema`];
  if (validate(document) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${file} ${instancePath} ${message}`);
}

function closed(schema: Record<string, unknown>): boolean {
  return schema.additionalProperties === false || schema.unevaluatedProperties === false;
}

function idsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.map(({ id }) => id).filter((id) => typeof id === "string") : [];
}
