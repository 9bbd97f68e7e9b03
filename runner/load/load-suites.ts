import type { Suites } from "../model/case.js";
import type { Specs } from "../model/spec.js";
import { checkSuites } from "./check-suites.js";
import { readSuiteFiles } from "./read-suite-files.js";

/**
 * Loads everything that is checked from `suites/` below the package root: data, and the few suites that are code.
 *
 * @throws HarnessError `data` if a file is malformed, a name is there twice, or one names nothing: an operation, a fault,
 * a fixture, a parameter, a sample.
 */
export async function loadSuites(root: string, specs: Specs): Promise<Suites> {
  const files = await readSuiteFiles(root);
  checkSuites(files, specs);
  return {
    suites: files.suites.map(({ value }) => value),
    fixtures: new Map(files.fixtures.map(({ value }) => [value.fixture, value])),
    exemplars: files.exemplars.map(({ value }) => value),
    patterns: files.patterns,
    stagings: files.stagings.map(({ value }) => value),
  };
}
