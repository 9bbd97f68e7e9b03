import { describe, expect, it } from "vitest";
import { listDivergences } from "../baseline/divergences.js";
import {
  blockedCase,
  failedCase,
  ofPart,
  sampleMismatch,
  sampleReport,
  sampleResult,
} from "../baseline/test-sample-report.js";
import type { Report } from "../model/report.js";
import type { ChangeClass } from "../model/report-diff.js";
import type { CaseResult } from "../model/result.js";
import { diffReports } from "./diff-reports.js";
import { judgedRun } from "./judged-run.js";

const passed = (id: string) => sampleResult(id, "passed");
const differently = (id: string): CaseResult =>
  sampleResult(id, "failed", { mismatches: [sampleMismatch({ kind: "missing", pointer: "/x" })] });
const strayIn = (id: string, pointer = "/x") =>
  sampleResult(id, "passed", {
    requirements: ["A.should"],
    mismatches: [sampleMismatch({ requirement: "B.must", kind: "missing", pointer })],
  });

function diff(...reports: readonly Report[]) {
  return diffReports(
    reports.map((report, index) => ({
      file: `${"abc"[index]}.json`,
      run: judgedRun(report, listDivergences(report)),
    })),
  );
}

/** The classes of all changes between two runs of whole suites, and the exit code. */
function outcome(before: readonly CaseResult[], after: readonly CaseResult[]) {
  const { comparisons, exitCode } = diff(sampleReport(before), sampleReport(after));
  const classes = Object.entries(comparisons[0]?.counts ?? {}).filter(([, amount]) => amount > 0);
  return { ...Object.fromEntries(classes), exitCode };
}

/** A case beside the one in question, so that something is there to be compared. */
const other = passed("other");

describe("a case is", () => {
  it.each<[ChangeClass, string, CaseResult, CaseResult, number]>([
    ["regression", "passed, then failed", passed("a"), failedCase("a"), 1],
    ["regression", "passed, then blocked", passed("a"), blockedCase("a"), 1],
    ["fixed", "failed, then passed", failedCase("a"), passed("a"), 0],
    ["fixed", "blocked, then passed", blockedCase("a"), passed("a"), 0],
    ["same", "failed twice in one way", failedCase("a"), failedCase("a"), 0],
    ["same", "blocked twice by one requirement", blockedCase("a"), blockedCase("a"), 0],
    ["same", "skipped twice", sampleResult("a", "skipped"), sampleResult("a", "skipped"), 0],
    ["changed", "failed in another way", failedCase("a"), differently("a"), 0],
    ["changed", "blocked by another requirement", blockedCase("a"), blockedCase("a", "A.must"), 0],
    ["inconclusive", "failed, then blocked", failedCase("a"), blockedCase("a"), 0],
    ["inconclusive", "blocked, then failed", blockedCase("a"), failedCase("a"), 0],
    ["inconclusive", "passed, then skipped", passed("a"), sampleResult("a", "skipped"), 0],
    ["inconclusive", "errored, then passed", sampleResult("a", "errored"), passed("a"), 0],
    ["inconclusive", "passed, then errored", passed("a"), sampleResult("a", "errored"), 3],
  ])("%s if it is %s", (name, _, before, after, exitCode) => {
    const others = name === "same" ? {} : { same: 1 };
    expect(outcome([before, other], [after, other])).toEqual({
      ...others,
      [name]: name === "same" ? 2 : 1,
      exitCode,
    });
  });

  it("same, and only counted, if it passed twice", () => {
    const { comparisons } = diff(sampleReport([other]), sampleReport([other]));
    expect(comparisons).toMatchObject([{ counts: { same: 1 }, changes: [] }]);
  });

  it("vanished if the later suite lacks it, which fails", () => {
    expect(outcome([passed("a"), other], [other])).toEqual({ same: 1, vanished: 1, exitCode: 1 });
  });

  it("new if the earlier suite lacks it, whatever it shows", () => {
    expect(outcome([other], [failedCase("a"), other])).toEqual({ same: 1, "new case": 1, exitCode: 0 });
  });

  it("inconclusive if a run took part of the suite without it", () => {
    const [all, part] = [sampleReport([passed("a"), other]), ofPart(sampleReport([other]))];
    for (const pair of [diff(all, part), diff(part, all)])
      expect(pair).toMatchObject({ exitCode: 0, comparisons: [{ counts: { inconclusive: 1, same: 1 } }] });
  });

  it("inconclusive if a run broke off before it, and the comparison incomplete", () => {
    const broken = sampleReport([other], { outcome: "interrupted" });
    expect(diff(sampleReport([passed("a"), other]), broken)).toMatchObject({
      exitCode: 3,
      reasons: ["b.json: the run did not come to its end: interrupted"],
      comparisons: [{ counts: { inconclusive: 1, same: 1 } }],
    });
  });
});

describe("a suite has changed", () => {
  const digest = (result: CaseResult, letter: string) => ({ ...result, digest: letter.repeat(16) });

  it("for a case whose digest is another one, whatever it shows", () => {
    expect(outcome([digest(passed("a"), "1"), other], [digest(failedCase("a"), "2"), other])).toEqual({
      same: 1,
      "suite changed": 1,
      exitCode: 0,
    });
  });

  it("for no case whose digest is the same", () => {
    expect(outcome([digest(passed("a"), "1")], [digest(failedCase("a"), "1")])).toEqual({
      regression: 1,
      exitCode: 1,
    });
  });

  it("for a case without a digest if the suite's is another one and title or requirements are", () => {
    const before = sampleReport([passed("a"), other]);
    const header = { ...before.header, suiteDigest: "1".repeat(64) };
    const renamed = { ...failedCase("a"), title: "holds better" };
    expect(diff(before, sampleReport([renamed, other], { header })).comparisons).toMatchObject([
      { counts: { "suite changed": 1, same: 1 } },
    ]);
    expect(diff(before, sampleReport([failedCase("a"), other], { header })).comparisons).toMatchObject([
      { counts: { regression: 1, same: 1 } },
    ]);
  });
});

describe("a divergence that only passed cases come by", () => {
  it("is a regression where its requirement conformed", () => {
    const { exitCode, comparisons } = diff(sampleReport([other]), sampleReport([{ ...strayIn("other") }]));
    expect(exitCode).toBe(1);
    expect(comparisons[0]?.changes).toMatchObject([
      {
        class: "regression",
        case: "other",
        requirement: "B.must",
        before: { status: "passed", signature: "" },
        after: { status: "passed", signature: "missing /x B.must" },
      },
    ]);
  });

  it("is fixed, the same or changed, whichever case came by it", () => {
    const shows = (after: readonly CaseResult[]) => outcome([strayIn("a"), passed("b")], after);
    expect(shows([passed("a"), passed("b")])).toEqual({ fixed: 1, same: 2, exitCode: 0 });
    expect(shows([passed("a"), strayIn("b")])).toEqual({ same: 3, exitCode: 0 });
    expect(shows([strayIn("a", "/y"), passed("b")])).toEqual({ changed: 1, same: 2, exitCode: 0 });
  });
});

describe("runs through two clients", () => {
  const through = (client: string, results: readonly CaseResult[]) => {
    const report = sampleReport(results);
    return { ...report, header: { ...report.header, client } };
  };
  const own = (status: "passed" | "failed") =>
    sampleResult("x/client/boto3/call", status, { requirements: ["X.client.boto3.method"] });

  it("have the client's name in their labels", () => {
    const { runs } = diff(through("wire", [other]), through("boto3", [other]));
    expect(runs.map(({ label }) => label)).toEqual(["moto", "moto through boto3"]);
  });

  it("can't be compared by what is about one of them, which neither vanishes nor fails", () => {
    for (const pair of [
      [through("boto3", [own("passed"), other]), through("wire", [other])],
      [through("wire", [other]), through("boto3", [own("passed"), other])],
    ])
      expect(diff(...pair)).toMatchObject({
        exitCode: 0,
        comparisons: [{ counts: { inconclusive: 1, same: 1, vanished: 0, "new case": 0 }, changes: [] }],
      });
  });

  it("show what is about one of them if it does not pass there, and why the other has it not", () => {
    const { comparisons } = diff(through("wire", [other]), through("boto3", [own("failed"), other]));
    expect(comparisons[0]?.changes).toMatchObject([
      { before: { status: "not run", reason: "it is about boto3; this run's client is wire" } },
    ]);
  });

  it("tell in the client's words why it skips a case, and nothing more of it", () => {
    const skipped = sampleResult("a", "skipped", { reason: "boto3 1.2 does not send this call: no" });
    const [change] = diff(through("wire", [passed("a")]), through("boto3", [skipped])).comparisons[0]
      ?.changes ?? [undefined];
    expect(change?.after).toEqual({
      status: "skipped",
      signature: "",
      reason: "boto3 1.2 does not send this call: no",
    });
    expect(change).not.toHaveProperty("clients");
  });

  it("tell what the clients did differently where a verdict is another one, and only then", () => {
    const clientsOf = (...[before, after]: [Report, Report]) =>
      diff(before, after).comparisons[0]?.changes.map(({ clients }) => clients);
    expect(clientsOf(through("wire", [passed("a")]), through("boto3", [failedCase("a")]))).toEqual([
      ["wire: passed, so its exchanges are not in the report"],
    ]);
    expect(clientsOf(through("wire", [passed("a")]), through("wire", [failedCase("a")]))).toEqual([
      undefined,
    ]);
  });
});

describe("the exit code", () => {
  it("is not 1 for what was only observed, nor for a should", () => {
    expect(outcome([passed("a")], [failedCase("a", "C.observed")])).toEqual({ regression: 1, exitCode: 0 });
    expect(outcome([passed("a")], [failedCase("a", "A.should")])).toEqual({ regression: 1, exitCode: 0 });
  });

  it("is 3 if the runs have nothing in common", () => {
    expect(
      outcome([sampleResult("a", "skipped"), passed("b")], [sampleResult("a", "skipped"), passed("c")]),
    ).toEqual({ same: 1, "new case": 1, vanished: 1, exitCode: 1 });
    const [one, two] = [ofPart(sampleReport([passed("a")])), ofPart(sampleReport([passed("b")]))];
    expect(diff(one, two)).toMatchObject({
      exitCode: 3,
      reasons: ["the runs have no case in common that both could judge"],
    });
  });
});

describe("several reports", () => {
  const version = (number: string, results: readonly CaseResult[]) => {
    const report = sampleReport(results);
    return { ...report, header: { ...report.header, target: { ...report.header.target, version: number } } };
  };

  it("are each held against the first, the worst change first", () => {
    const { runs, comparisons, reasons } = diff(
      version("1", [passed("a"), failedCase("b"), passed("c")]),
      version("2", [failedCase("a"), passed("b"), passed("c")]),
      version("3", [passed("a"), differently("b"), passed("d")]),
    );
    expect(runs.map(({ label }) => label)).toEqual(["moto 1", "moto 2", "moto 3"]);
    expect(
      comparisons.map(({ before, after, changes }) => [
        before,
        after,
        changes.map((one) => [one.class, one.case]),
      ]),
    ).toEqual([
      [
        0,
        1,
        [
          ["regression", "a"],
          ["fixed", "b"],
        ],
      ],
      [
        0,
        2,
        [
          ["vanished", "c"],
          ["changed", "b"],
          ["new case", "d"],
        ],
      ],
    ]);
    expect(reasons).toEqual(["moto 2: a: regression (failed: accepted A.must)", "moto 3: c: vanished"]);
  });

  it("make a matrix of each requirement's standings", () => {
    const report = sampleReport([]);
    const mended = report.requirements.slice(1).map((one) => ({ ...one, standing: "diverges" as const }));
    expect(
      diff(report, { ...report, requirements: mended }).matrix.map(({ requirement, standings }) => [
        requirement,
        ...standings,
      ]),
    ).toEqual([
      ["A.must", "conforms", "absent"],
      ["A.should", "conforms", "diverges"],
      ["B.must", "conforms", "diverges"],
      ["C.observed", "conforms", "diverges"],
    ]);
  });

  it("of one target have their files' names in their labels", () => {
    const report = sampleReport([other]);
    expect(diff(report, report).runs.map(({ label }) => label)).toEqual(["moto (a.json)", "moto (b.json)"]);
  });
});
