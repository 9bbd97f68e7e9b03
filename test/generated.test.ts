import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fileValidators } from "../generated/file-validators.js";
import { inputValidators, outputValidators } from "../generated/validators.js";
import { packageRoot } from "../runner/load/package-root.js";
import { generateFiles } from "../scripts/generate/generate-files.js";

const root = packageRoot();
const committed = (path: string) => readFileSync(join(root, path), "utf8");
const ofFile = (errors: readonly { instancePath: string; keyword: string }[]) =>
  errors.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

describe("generated/", () => {
  let files: ReadonlyMap<string, string>;

  beforeAll(async () => {
    files = await generateFiles(root);
  }, 60_000);

  it("is what `npm run generate` makes of the specs", () => {
    expect([...files].filter(([path, text]) => committed(path) !== text).map(([path]) => path)).toEqual([]);
  });

  it("comes out the same a second time", async () => {
    expect(await generateFiles(root)).toEqual(files);
  });

  it("holds nothing else but the test of its types", () => {
    const names = readdirSync(join(root, "generated")).map((name) => `generated/${name}`);
    expect(names.filter((name) => !files.has(name))).toEqual(["generated/types.test-d.ts"]);
  });

  it("needs no other module at run time", () => {
    const scripts = [...files].filter(([path]) => path.endsWith(".js"));
    expect(scripts.filter(([, text]) => /\brequire\(|\bimport\b/u.test(text)).map(([path]) => path)).toEqual(
      [],
    );
  });

  it("names each type once", () => {
    const names = [
      ...(files.get("generated/types.ts") ?? "").matchAll(/^export (?:type|interface) (\w+)/gmu),
    ];
    expect(names.map((match) => match[1])).toHaveLength(new Set(names.map((match) => match[1])).size);
  });

  it("says in each file that it is generated", () => {
    expect([...files.values()].filter((text) => !text.startsWith("// Generated from specs/."))).toEqual([]);
  });
});

describe("a generated validator", () => {
  it("exists for each of the 39 inputs, and for each output that isn't empty", () => {
    expect([Object.keys(inputValidators).length, Object.keys(outputValidators).length]).toEqual([39, 19]);
  });

  it("accepts a valid input", () => {
    expect(inputValidators.DescribeDomain({ name: "orders" })).toEqual([]);
  });

  it("reports every error, each with its place", () => {
    const input = { domain: "", execution: { workflowId: 1 }, extra: true };
    expect(ofFile(inputValidators.DescribeWorkflowExecution(input)).sort()).toMatchInlineSnapshot(`
      [
        " additionalProperties",
        "/domain minLength",
        "/execution required",
        "/execution/workflowId type",
      ]
    `);
  });

  it("counts Unicode code points, not UTF-16 code units", () => {
    expect(inputValidators.DescribeDomain({ name: "😀".repeat(256) })).toEqual([]);
    expect(ofFile(inputValidators.DescribeDomain({ name: "😀".repeat(257) }))).toEqual(["/name maxLength"]);
    expect(ofFile(inputValidators.DescribeDomain({ name: "\ud800".repeat(257) }))).toEqual([
      "/name maxLength",
    ]);
  });

  it("lets an output have further members", () => {
    expect(outputValidators.StartWorkflowExecution({ runId: "r", since: "now" })).toEqual([]);
  });

  it("takes `__proto__` for a member like any other", () => {
    const input = JSON.parse('{ "name": "orders", "__proto__": { "name": "x" } }');
    expect(ofFile(inputValidators.DescribeDomain(input))).toEqual([" additionalProperties"]);
  });

  it("takes no inherited member for one of the value's own", () => {
    expect(ofFile(inputValidators.DescribeDomain(Object.create({ name: "orders" })))).toEqual([" required"]);
  });

  it("is not found by the name of an inherited member", () => {
    expect(
      [inputValidators, outputValidators, fileValidators].map((map) => Reflect.get(map, "constructor")),
    ).toEqual([undefined, undefined, undefined]);
  });

  it("reports a value that nests too deeply, and does not throw", () => {
    const step = { together: [] as unknown[] };
    let inner = step;
    for (let depth = 0; depth < 50_000; depth++) {
      const next = { together: [] as unknown[] };
      inner.together.push(next);
      inner = next;
    }
    const suite = { $schema: "suite.schema.json", suite: "s", title: "t", cases: [{ steps: [step] }] };
    expect(ofFile(fileValidators.suite(suite))).toEqual([" depth"]);
  });

  it("takes time in proportion to a long list of errors", () => {
    const events = Array.from({ length: 100_000 }, () => ({}));
    const errors = outputValidators.GetWorkflowExecutionHistory({ events });
    expect(errors).toHaveLength(300_000);
  }, 10_000);
});
