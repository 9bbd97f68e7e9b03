import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileKind } from "../../generated/file-validators.js";
import { HarnessError } from "../errors.js";
import type { Json } from "../model/json.js";
import type { JsonFiles } from "./json-files.js";
import { checkDocument, readJsonFile } from "./read-json-file.js";

const suite = (...steps: Json[]): Json => ({
  $schema: "../specs/meta/suite.schema.json",
  suite: "orders",
  title: "orders",
  cases: [{ id: "orders/ships", title: "ships", requirements: ["a.b"], steps }],
});

describe("readJsonFile", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "swf-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (text: string): string => {
    const file = join(folder, "file.json");
    writeFileSync(file, text);
    return file;
  };

  it("gives what a valid file holds", () => {
    const file = write('\uFEFF{ "seed": 7, "run": ["domains/**"] }');
    expect(readJsonFile(file, "config")).toEqual({ seed: 7, run: ["domains/**"] });
  });

  it("says that a file isn't there", () => {
    const error = errorOf(() => readJsonFile(join(folder, "none.json"), "baseline", "none.json"));
    expect(error?.code).toBe("data");
    expect(error?.message.replace(folder, "")).toMatchInlineSnapshot(
      `"none.json: the file can't be read; got ENOENT: no such file or directory, open '/none.json'"`,
    );
  });

  it("says where a file stops to be JSON", () => {
    const file = write('{\n  "seed": 7,\n  "run": [,]\n}');
    const error = errorOf(() => readJsonFile(file, "config", "file.json"));
    expect(error?.code).toBe("config");
    expect(error?.message.split("; got")[0]).toMatchInlineSnapshot(`"file.json:3:11: the file is not JSON"`);
  });
});

describe("checkDocument", () => {
  it("suggests the nearest name for an unknown member of a step", () => {
    expect(
      complaint("suite", suite({ call: "DescribeDomain", input: {}, exspect: {} })),
    ).toMatchInlineSnapshot(`
      "file.json /cases/0/steps/0: unknown member "exspect"
      Did you mean "expect"?"
    `);
  });

  it("lists the members if none is near", () => {
    expect(complaint("suite", suite({ wait: 3, until: "noon" }))).toMatchInlineSnapshot(
      `"file.json /cases/0/steps/0: unknown member "until"; expected one of together, inTurn, wait, call, input, credentials, http, expect, capture, twin, times, eventually, pages"`,
    );
  });

  it("looks into steps that run at once", () => {
    const wait = { wait: 1 };
    expect(
      complaint(
        "suite",
        suite({ together: [wait, { call: "ListDomains", input: {}, twin: { inputs: 1 } }] }),
      ),
    ).toMatchInlineSnapshot(`
      "file.json /cases/0/steps/0/together/1/twin: unknown member "inputs"
      Did you mean "input"?"
    `);
  });

  it("names a member that is missing, and counts the other errors", () => {
    expect(complaint("baseline", { target: "moto", entries: [{ case: "a/b" }] })).toMatchInlineSnapshot(`
      "file.json: member "suiteVersion" is missing
      The file has 4 more errors."
    `);
  });

  it("says which values are allowed", () => {
    expect(complaint("config", { client: "boto" })).toMatchInlineSnapshot(`
      "file.json /client: wrong value; expected one of "wire", "sdk-js", "aws-cli", "boto3", got "boto"
      Did you mean "boto3"?"
    `);
    expect(complaint("config", { concurrency: "8" })).toMatchInlineSnapshot(
      `"file.json /concurrency: wrong type; expected integer, got string"`,
    );
    expect(complaint("config", { concurrency: 0 })).toMatchInlineSnapshot(
      `"file.json /concurrency: must be >= 1; got 0"`,
    );
    expect(complaint("config", { endpoint: "localhost:4566" })).toMatchInlineSnapshot(
      `"file.json /endpoint: wrong form; expected text that matches ^https?://, got "localhost:4566""`,
    );
  });

  it("refuses `__proto__` like any unknown member", () => {
    expect(complaint("config", JSON.parse('{ "__proto__": {} }'))?.split(";")[0]).toMatchInlineSnapshot(
      `"file.json: unknown member "__proto__""`,
    );
    const shape = {
      $schema: "../meta/shape.schema.json",
      title: "Name",
      description: "A name.",
      type: "string",
    };
    const hostile = JSON.parse(JSON.stringify(shape).replace("{", '{ "__proto__": {},'));
    expect(complaint("shape", hostile)?.split(";")[0]).toMatchInlineSnapshot(
      `"file.json: unknown member "__proto__""`,
    );
  });

  it("takes a word of a test in a matcher for what it is", () => {
    const output = { runId: { is: "presnt" } };
    expect(
      complaint("suite", suite({ call: "ListDomains", input: {}, expect: { output } })),
    ).toMatchInlineSnapshot(`
      "file.json /cases/0/steps/0/expect/output/runId/is: wrong value; expected one of "present", "absent", "string", "integer", "number", "boolean", "object", "list", "nonempty", got "presnt"
      Did you mean "present"?"
    `);
  });
});

function errorOf(act: () => unknown): HarnessError | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof HarnessError) return error;
  }
  return undefined;
}

function complaint(kind: FileKind & keyof JsonFiles, document: Json): string | undefined {
  const error = errorOf(() => checkDocument(document, kind, "file.json"));
  return error && [error.message, error.complaint.hint].filter(Boolean).join("\n");
}
