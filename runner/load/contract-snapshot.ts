import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Case, Fixture, Suite, Suites } from "../model/case.js";
import type { Contract } from "../model/contract.js";
import type { Requirement } from "../model/requirement.js";
import type { FaultSpec, OperationSpec, ServiceSpec, ShapeSpec } from "../model/spec.js";
import { listFiles } from "./list-files.js";
import { readCaseModules } from "./read-case-modules.js";

/** Beside the compiled program; the sources have none. */
const snapshotFile = fileURLToPath(new URL("../../contract.json", import.meta.url));

/**
 * A contract as plain JSON: maps as lists of their values, and each case once. Suites that are code are left out: what
 * they say may depend on the day.
 */
interface Snapshot {
  /** How many files it was read from. */
  readonly files: number;
  readonly operations: readonly OperationSpec[];
  readonly shapes: readonly ShapeSpec[];
  readonly faults: readonly FaultSpec[];
  readonly service: ServiceSpec;
  readonly suites: readonly (Omit<Suite, "cases"> & { readonly cases: readonly string[] })[];
  readonly fixtures: readonly Fixture[];
  readonly samples: Pick<Suites, "exemplars" | "patterns" | "stagings">;
  readonly requirements: readonly Requirement[];
  readonly cases: readonly Case[];
}

/**
 * The contract as the build left it, so that nobody waits while it is read from some hundred files, checked and
 * derived anew; only the suites that are code are loaded. In a checkout, it stands for the files only as long as none
 * of them is younger.
 * @returns `undefined` if there is none, or none that holds
 */
export async function readSnapshot(root: string): Promise<Contract | undefined> {
  if (!existsSync(snapshotFile)) return undefined;
  const snapshot: Snapshot = JSON.parse(readFileSync(snapshotFile, "utf8"));
  return isCheckout(root) && isOutdated(root, snapshot)
    ? undefined
    : fromSnapshot(snapshot, await codeSuites(root));
}

/** Writes the snapshot of a contract that was read below the package root. */
export async function writeSnapshot(root: string, contract: Contract): Promise<void> {
  const snapshot = toSnapshot(contract, await codeSuites(root));
  writeFileSync(snapshotFile, JSON.stringify({ files: contractFiles(root).length, ...snapshot }));
}

async function codeSuites(root: string): Promise<Suite[]> {
  return (await readCaseModules(root)).map(({ value }) => value);
}

function toSnapshot(
  { specs, suites, requirements, cases }: Contract,
  code: readonly Suite[],
): Omit<Snapshot, "files"> {
  const { operations, shapes, faults, service } = specs;
  const { suites: all, fixtures, ...samples } = suites;
  const ofCode = new Set(code.flatMap((suite) => [suite.suite, ...suite.cases.map(({ id }) => id)]));
  return {
    operations: [...operations.values()],
    shapes: [...shapes.values()],
    faults: [...faults.values()],
    service,
    suites: all
      .filter(({ suite }) => !ofCode.has(suite))
      .map((suite) => ({ ...suite, cases: suite.cases.map(({ id }) => id) })),
    fixtures: [...fixtures.values()],
    samples,
    requirements: [...requirements.values()],
    cases: cases.filter(({ id }) => !ofCode.has(id)),
  };
}

function fromSnapshot({ service, samples, ...lists }: Snapshot, code: readonly Suite[]): Contract {
  const byId = byName(lists.cases, ({ id }) => id);
  const casesOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    specs: {
      operations: byName(lists.operations, ({ operation }) => operation),
      shapes: byName(lists.shapes, ({ title }) => title),
      faults: byName(lists.faults, ({ fault }) => fault),
      service,
    },
    suites: {
      ...samples,
      suites: [...lists.suites.map((suite) => ({ ...suite, cases: casesOf(suite.cases) })), ...code],
      fixtures: byName(lists.fixtures, ({ fixture }) => fixture),
    },
    requirements: byName(lists.requirements, ({ id }) => id),
    cases: [...lists.cases, ...code.flatMap(({ cases }) => cases)],
  };
}

function byName<T>(values: readonly T[], nameOf: (value: T) => string): Map<string, T> {
  return new Map(values.map((value) => [nameOf(value), value]));
}

/** Where files may change; those of an installed package don't. */
function isCheckout(root: string): boolean {
  return existsSync(join(root, "tsconfig.json"));
}

function isOutdated(root: string, snapshot: Snapshot): boolean {
  const madeAt = statSync(snapshotFile).mtimeMs;
  const files = contractFiles(root);
  return files.length !== snapshot.files || files.some((file) => statSync(file).mtimeMs > madeAt);
}

function contractFiles(root: string): string[] {
  return ["specs", "suites"].flatMap((folder) =>
    listFiles(join(root, folder)).map((file) => join(root, folder, file)),
  );
}
