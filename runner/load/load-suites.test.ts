import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { HarnessError } from "../errors.js";
import { loadSpecs } from "./load-specs.js";
import { loadSuites } from "./load-suites.js";
import { packageRoot } from "./package-root.js";

const specs = loadSpecs(packageRoot());
const one = { id: "orders/ships", title: "ships", requirements: ["a.b"], steps: [{ wait: 1 }] };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "swf-"));
});
afterEach(() => rmSync(root, { recursive: true }));

it("loads what suites/ holds now", async () => {
  const suites = await loadSuites(packageRoot(), specs);
  expect(suites.fixtures.size).toBeGreaterThan(0);
});

it("takes each file for what its folder says", async () => {
  const named = { title: "t", steps: [] };
  write("suites/fixtures/a.json", "fixture", {
    fixture: "a",
    scope: "run",
    parameters: {},
    provides: {},
    ...named,
  });
  const exemplar = {
    operation: "ListDomains",
    variant: "smallest",
    given: [{ fixture: "a" }],
    input: {},
    origins: {},
  };
  write("suites/exemplars/deep/ListDomains.json", "exemplar", { exemplars: [exemplar] });
  write("suites/patterns.json", "patterns", {
    patterns: [{ pattern: "^a$", title: "a", accepted: ["a"], rejected: [{ value: "b", why: "b" }] }],
  });
  write("suites/deep/er/orders.json", "suite", { suite: "orders", title: "t", cases: [one] });
  const suites = await loadSuites(root, specs);
  expect({
    suites: suites.suites.map(({ suite }) => suite),
    fixtures: [...suites.fixtures.keys()],
    exemplars: suites.exemplars.map(({ operation }) => operation),
    patterns: suites.patterns.map(({ pattern }) => pattern),
  }).toEqual({ suites: ["orders"], fixtures: ["a"], exemplars: ["ListDomains"], patterns: ["^a$"] });
});

it("loads cases that are code, under the name of their file", async () => {
  code("suites/timers/fires.case.ts", `export const cases = [${JSON.stringify(one)}];`);
  const { suites } = await loadSuites(root, specs);
  expect(suites).toMatchObject([{ suite: "timers/fires", cases: [one] }]);
});

it("refuses a module without cases, and cases that are no cases", async () => {
  code("suites/none.case.ts", "export const suite = [];");
  await expect(messageOf(loadSuites(root, specs))).resolves.toMatchInlineSnapshot(
    `"suites/none.case.ts: the module exports no cases; expected export const cases: Case[]"`,
  );
  rmSync(join(root, "suites/none.case.ts"));
  code("suites/wrong.case.ts", `export const cases = [{ ...${JSON.stringify(one)}, titel: "t" }];`);
  await expect(messageOf(loadSuites(root, specs))).resolves.toMatchInlineSnapshot(
    `
    "suites/wrong.case.ts /cases/0: unknown member "titel"
    Did you mean "title"?"
  `,
  );
});

it("names the file of a case that is there twice", async () => {
  write("suites/a.json", "suite", { suite: "a", title: "t", cases: [one] });
  write("suites/b.json", "suite", { suite: "b", title: "t", cases: [one] });
  await expect(messageOf(loadSuites(root, specs))).resolves.toMatchInlineSnapshot(`
    "suites/b.json /cases/0: there is another case "orders/ships"; got the first at suites/a.json /cases/0
    Names are permanent: rename the newer one."
  `);
});

function write(file: string, kind: string, content: object): void {
  code(file, JSON.stringify({ $schema: `../specs/meta/${kind}.schema.json`, ...content }));
}

function code(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

async function messageOf(loading: Promise<unknown>): Promise<string | undefined> {
  try {
    await loading;
  } catch (error) {
    if (error instanceof HarnessError)
      return [error.message, error.complaint.hint].filter(Boolean).join("\n");
    throw error;
  }
  return undefined;
}
