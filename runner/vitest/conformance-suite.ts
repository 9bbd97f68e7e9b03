import { afterAll, beforeAll, describe, type RunnerTestSuite, test } from "vitest";
import { compareWithBaseline } from "../baseline/compare.js";
import { type PreparedRun, prepareRun } from "../cli/prepare-run.js";
import type { Config } from "../load/config.js";
import type { Case } from "../model/case.js";
import type { Report } from "../model/report.js";
import { divergenceError } from "./divergence-error.js";
import { type ResultBoard, resultBoard } from "./result-board.js";

/**
 * What a suite of tests is to check, and where: the settings of `swf-conformance run`, which mean the same here. What
 * is left out comes from the environment, the config file, the target's file or a default.
 */
export interface ConformanceOptions extends Omit<Config, "reporters" | "maxFailures" | "globalTimeout"> {
  /** The config file; else `swf-conformance.config.json` in the working directory, if there is one. */
  readonly config?: string;
  /** Takes any TLS certificate. */
  readonly insecure?: boolean;
  /** Allows an endpoint of AWS itself, where domains can never be deleted. */
  readonly allowAws?: boolean;
  /** The name of the suite; `Amazon SWF` by default. */
  readonly title?: string;
}

/**
 * Registers each case as a test, in a suite for each operation or behaviour. The cases that vitest's filters leave are
 * run side by side; their tests fail as the documentation is contradicted, are skipped where the target lacks a
 * capability, and are `test.fails` where the baseline knows them to diverge: those fail once they pass. One more test
 * then tells of divergences that are no longer as the baseline says. To be awaited at the top of a test file.
 * @throws {HarnessError} for settings and files that can't be used
 */
export async function conformanceSuite({
  title = "Amazon SWF",
  ...settings
}: ConformanceOptions = {}): Promise<void> {
  const prepared = await prepareRun(settings);
  const board = resultBoard();
  const running = new AbortController();
  let report: Promise<Report | undefined> = Promise.resolve(undefined);
  describe(title, () => {
    // vitest takes nothing but a destructured first argument.
    // biome-ignore lint/correctness/noEmptyPattern: none of the fixtures is needed
    beforeAll(({}, suite) => {
      report = run(prepared, board, { cases: chosenIn(suite, prepared.cases), stop: running.signal });
    });
    afterAll(async () => {
      running.abort("the tests are over");
      await report;
    });
    registerCases(prepared, board);
    if (prepared.baseline) registerBaseline(prepared, () => report);
  });
}

/** No limit of vitest's own: the run has its limits, and says which case was too slow. */
const unlimited = { timeout: 0 };

function registerCases({ cases, baseline, requirements }: PreparedRun, board: ResultBoard): void {
  const known = new Set(baseline?.entries.map((entry) => entry.case));
  for (const [area, members] of byArea(cases))
    describe(area, () => {
      for (const { id, title } of members)
        test(`${id}: ${title}`, { ...unlimited, fails: known.has(id) }, async ({ skip }) => {
          const result = await board.get(id);
          if (result.status === "skipped") skip(result.reason);
          if (result.status !== "passed") throw divergenceError(result, requirements);
        });
    });
}

function registerBaseline({ baseline }: PreparedRun, report: () => Promise<Report | undefined>): void {
  test("diverges only as the baseline says", unlimited, async () => {
    const found = await report();
    if (!found || !baseline) return;
    const today = new Date().toISOString().slice(0, 10);
    const { fresh, expired } = compareWithBaseline(found, baseline, { today });
    const listed = new Set(baseline.entries.map((entry) => entry.case));
    const changed = fresh.filter((divergence) => listed.has(divergence.case));
    const lines = [
      ...changed.map((one) => `${one.case}: diverges in another way (${one.status}: ${one.signature})`),
      ...expired.map((entry) => `${entry.case}: its entry expired on ${entry.expires}`),
    ];
    if (lines.length > 0) throw new Error(lines.join("\n"));
  });
}

interface Chosen {
  readonly cases: readonly Case[];
  readonly stop: AbortSignal;
}

/** Runs cases and puts their results on the board. Never rejects: what is wrong is told by the tests that wait. */
async function run(
  prepared: PreparedRun,
  board: ResultBoard,
  { cases, stop }: Chosen,
): Promise<Report | undefined> {
  if (cases.length === 0) return undefined;
  try {
    const report = await prepared.start(cases, stop, (event) => {
      if (event.type === "case-finished") board.put(event.result);
    });
    board.close(report.outcome);
    return report;
  } catch (error) {
    board.close(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** The cases whose tests vitest is going to run. */
function chosenIn(suite: Readonly<RunnerTestSuite>, cases: readonly Case[]): Case[] {
  const names = new Set(namesIn(suite));
  return cases.filter(({ id, title }) => names.has(`${id}: ${title}`));
}

function namesIn({ tasks }: Readonly<RunnerTestSuite>): string[] {
  return tasks.flatMap((task) =>
    task.type === "suite" ? namesIn(task) : task.mode === "skip" || task.mode === "todo" ? [] : [task.name],
  );
}

function byArea(cases: readonly Case[]): Map<string, Case[]> {
  const areas = new Map<string, Case[]>();
  for (const one of cases) {
    const [area = one.id] = one.id.split("/");
    areas.set(area, [...(areas.get(area) ?? []), one]);
  }
  return areas;
}
