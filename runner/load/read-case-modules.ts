import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HarnessError } from "../errors.js";
import type { Suite } from "../model/case.js";
import type { Json } from "../model/json.js";
import { listFiles } from "./list-files.js";
import type { Located } from "./located.js";
import { checkDocument } from "./read-json-file.js";

/**
 * Reads the suites that are code: each `suites/**\/*.case.ts` exports `cases`. Where this module runs compiled, it
 * reads what they were compiled to, below `dist/`. The suite is named for its file.
 *
 * @throws HarnessError `data` if a module exports no cases, or cases that the schema of suites refuses.
 */
export async function readCaseModules(root: string): Promise<readonly Located<Suite>[]> {
  const [folder, ending] = import.meta.url.endsWith(".ts")
    ? ["suites", ".case.ts"]
    : ["dist/suites", ".case.js"];
  const files = listFiles(join(root, folder)).filter((file) => file.endsWith(ending));
  return Promise.all(
    files.map((file) => readCaseModule(join(root, folder, file), file.slice(0, -ending.length))),
  );
}

async function readCaseModule(path: string, suite: string): Promise<Located<Suite>> {
  const where = `suites/${suite}.case.ts`;
  const module: unknown = await import(pathToFileURL(path).href);
  if (typeof module !== "object" || module === null || !("cases" in module)) throw withoutCases(where);
  const document = { $schema: "suite.schema.json", suite, title: suite, cases: module.cases as Json };
  return { where, value: checkDocument(document, "suite", where) };
}

function withoutCases(where: string): HarnessError {
  return new HarnessError("data", {
    where,
    what: "the module exports no cases",
    expected: "export const cases: Case[]",
  });
}
