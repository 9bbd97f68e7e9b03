import { join } from "node:path";
import type { Suite } from "../model/case.js";
import type { JsonFiles } from "./json-files.js";
import { listFiles } from "./list-files.js";
import { type Located, locateAll } from "./located.js";
import { readCaseModules } from "./read-case-modules.js";
import { readJsonFile } from "./read-json-file.js";
import type { SuiteFiles } from "./suite-files.js";

type Kind = "suite" | "fixture" | "exemplar" | "patterns" | "staging";

/** The folder of `suites/` that each kind of file has to itself; all other files are suites. */
const folders: Readonly<Record<Exclude<Kind, "suite" | "patterns">, string>> = {
  fixture: "fixtures/",
  exemplar: "exemplars/",
  staging: "stagings/",
};

const patternsFile = "patterns.json";

/**
 * Reads all files of `suites/` below the package root, without looking at what they refer to.
 *
 * @throws HarnessError `data` if a file can't be read, isn't JSON or isn't valid.
 */
export async function readSuiteFiles(root: string): Promise<SuiteFiles> {
  const files = listFiles(join(root, "suites")).filter((file) => file.endsWith(".json"));
  const read = <K extends Kind>(kind: K): readonly Located<JsonFiles[K]>[] =>
    files.filter((file) => kindOf(file) === kind).map((file) => readLocated(root, `suites/${file}`, kind));
  return {
    suites: [...read("suite"), ...(await readCaseModules(root))].sort(bySuite),
    fixtures: read("fixture"),
    exemplars: read("exemplar").flatMap(({ where, value }) =>
      locateAll(`${where} /exemplars`, value.exemplars),
    ),
    patterns: read("patterns").flatMap(({ value }) => value.patterns),
    stagings: read("staging").flatMap(({ where, value }) => locateAll(`${where} /stagings`, value.stagings)),
  };
}

function readLocated<K extends Kind>(root: string, where: string, kind: K): Located<JsonFiles[K]> {
  return { where, value: readJsonFile(join(root, where), kind, where) };
}

function kindOf(file: string): Kind {
  if (file === patternsFile) return "patterns";
  if (file.startsWith(folders.fixture)) return "fixture";
  if (file.startsWith(folders.exemplar)) return "exemplar";
  return file.startsWith(folders.staging) ? "staging" : "suite";
}

function bySuite(one: Located<Suite>, other: Located<Suite>): number {
  return one.value.suite < other.value.suite ? -1 : 1;
}
