import { describe, expect, it } from "vitest";
import { loadContract } from "../runner/cli/contract.js";
import { prepareRun } from "../runner/cli/prepare-run.js";
import { waitOf } from "../runner/engine/wait-of.js";
import type { Case } from "../runner/model/case.js";
import type { Report } from "../runner/model/report.js";
import type { CaseResult } from "../runner/model/result.js";
import { fools, recordedScale } from "./endpoints/fools.js";

const contract = await loadContract();
const { operations } = contract.specs;

/** Why an endpoint without a state may pass a case about a requirement: its request alone says what to answer. */
const rules: Readonly<Record<string, (requirement: string, result: CaseResult) => boolean>> = {
  /** A bound on a value, and which members go together. */
  validates: (requirement) => /\.input\.|-one-year$/.test(requirement),
  /** Valid input is accepted, and nothing is asked of what came of it. */
  accepts: (requirement) => /\.(?:operation|decision)$/.test(requirement),
  /** The answer has the documented members; those of printed requests are any documented answer, or none. */
  "answers in form": (requirement, { id }) =>
    /\.output(?:\.|$)/.test(requirement) ||
    (/\.sample\.\d+$/.test(requirement) && (id.endsWith("/as-printed") || saysNothing(requirement))),
  "speaks the protocol": (requirement) => requirement.startsWith("protocol."),
  /** Policies are written before a run: the names in them can't be made up in it. */
  "knows the names in policies": (requirement) =>
    /^access-control\.|\.condition-keys$|\.lambda-role-permission$/.test(requirement),
};

/** Whether an operation answers with nothing, or with an id that the service makes up. */
function saysNothing(requirement: string): boolean {
  const output = operations.get(requirement.replace(/\..*/, ""))?.output;
  return !output || Object.keys(output.properties ?? {}).join() === "runId";
}

/** What there is to learn from a run that does not take long. */
const quick = contract.cases.filter(
  (one) => waitOf(one) === 0 && !/^(?:lambda|quotas|stories)\//.test(one.id),
);

interface Settings {
  readonly seed: number;
  readonly timeScale: number;
}

async function runOn(url: string, cases: readonly Case[], settings: Settings): Promise<Report> {
  const run = await prepareRun({ endpoint: url, target: "reference", requestTimeout: 5, ...settings });
  return run.start(cases, new AbortController().signal, () => {});
}

/** Cases that passed, each with its requirements that no rule explains. */
function unexplained({ results }: Report, does: readonly string[]): string[] {
  return results
    .filter(({ status }) => status === "passed")
    .flatMap((result) => {
      const rest = result.requirements.filter((one) => !does.some((rule) => rules[rule]?.(one, result)));
      return rest.length > 0 ? [`${result.id}: ${rest.join(", ")}`] : [];
    });
}

describe.each(fools)("an endpoint that $name", ({ start, about, does }) => {
  it("passes only what it truly does", { timeout: 240_000 }, async () => {
    const cases = quick.filter(about);
    const watch = async (url: string) => {
      await runOn(url, cases, { seed: 1, timeScale: recordedScale });
    };
    const fool = await start(contract, watch);
    const report = await runOn(fool.url, cases, { seed: 2, timeScale: 1000 });
    await fool.close();
    expect(report.outcome).toBe("completed");
    expect(unexplained(report, does)).toEqual([]);
    expect(report.counts.failed + report.counts.blocked).toBeGreaterThan(cases.length / 2);
  });
});
