import { describe, expect, it } from "vitest";
import type { Case } from "../../model/case.js";
import type { Contract } from "../../model/contract.js";
import type { Report } from "../../model/report.js";
import type { Requirement } from "../../model/requirement.js";
import type { CaseResult } from "../../model/result.js";
import type { ShapeSpec, Specs } from "../../model/spec.js";
import { formatCoverage, isClosed } from "./coverage-text.js";
import { gatherEvidence } from "./evidence.js";
import { ledgerFaults } from "./faults.js";
import { keepLedger } from "./ledger.js";
import { accountForThings } from "./things.js";

const shapes: ShapeSpec[] = [
  { title: "EventType", type: "string", enum: ["TimerFired", "StartTimerFailed"] },
  { title: "StartTimerFailedCause", type: "string", enum: ["IN_USE", "TOO_MANY", "TOO_FAST", "FORGOTTEN"] },
  {
    title: "StartTimerFailedEventAttributes",
    type: "object",
    properties: { cause: { $ref: "StartTimerFailedCause.json" } },
  },
  { title: "DecisionType", type: "string", enum: ["StartTimer"] },
];

const conflict = { id: "A.two-ways", subject: null, text: "Both.", readings: [] };

const specs: Specs = {
  operations: new Map(),
  shapes: new Map(shapes.map((shape) => [shape.title, shape])),
  faults: new Map(),
  service: {
    service: "s",
    apiVersion: "1",
    commonErrors: [],
    quotas: {},
    longPoll: { holdSeconds: 60, clientTimeoutSeconds: 70 },
    requirements: [],
    conflicts: [conflict],
  },
};

function requirement(id: string, parts: Partial<Requirement> = {}): Requirement {
  return { id, level: "must", tier: "documented", text: id, source: "a.html", ...parts };
}

const requirements = [
  requirement("A.seen"),
  requirement("A.wrong"),
  requirement("A.quota"),
  requirement("A.hidden", { unobservable: "Nobody sees it." }),
  requirement("StartTimerFailed.fast", {
    text: "TOO_FAST comes at a rate.",
    unobservable: "No rate is given.",
  }),
  requirement("A.forgotten"),
  requirement("TimerFired.own-attributes"),
  requirement("StartTimer.decision"),
];

const expecting = (cause: string) => ({
  call: "GetWorkflowExecutionHistory",
  input: {},
  expect: { where: [{ query: "events[].startTimerFailedEventAttributes.cause", matches: cause }] },
});

const cases: Case[] = [
  { id: "a/seen", title: "t", requirements: ["A.seen"], steps: [expecting("IN_USE")] },
  {
    id: "a/quota",
    title: "t",
    requirements: ["A.quota"],
    capabilities: ["quotas"],
    steps: [expecting("TOO_MANY")],
  },
];

function contractOf(all: readonly Requirement[] = requirements): Contract {
  const suites = { suites: [], fixtures: new Map(), exemplars: [], patterns: [], stagings: [] };
  return { specs, suites, requirements: new Map(all.map((one) => [one.id, one])), cases };
}

function result(id: string, parts: Partial<CaseResult>): CaseResult {
  const own = cases.find((one) => one.id === id)?.requirements ?? [];
  const none = { mismatches: [], held: [], exchanges: [], calls: 1, durationMs: 1 };
  return { id, title: "t", status: "passed", requirements: own, ...none, ...parts };
}

const wrong = {
  requirement: "A.wrong",
  kind: "missing",
  pointer: "",
  expected: 1,
  actual: 2,
  at: "steps/0",
} as const;
const seen = result("a/seen", {
  held: ["A.seen", "TimerFired.own-attributes", "StartTimer.decision"],
  mismatches: [wrong],
});
const skipped = result("a/quota", { status: "skipped" });

function coverage(contract: Contract, ...runs: readonly (readonly CaseResult[])[]) {
  const reports = runs.map((results) => ({ results }) as Report);
  const evidence = gatherEvidence(reports);
  return {
    entries: keepLedger(contract, evidence),
    things: accountForThings(contract, evidence),
    faults: ledgerFaults(contract, reports, evidence),
  };
}

describe("the ledger", () => {
  it("says what accounts for each requirement and each thing, and what nothing accounts for", () => {
    const found = coverage(contractOf(), [seen, skipped]);
    expect(isClosed(found)).toBe(false);
    expect(formatCoverage(found)).toMatchInlineSnapshot(`
      "requirements by area        verified  unobservable      conflict    capability     left over
      A                                  2             1             1             1             1
      StartTimer                         1             0             0             0             0
      StartTimerFailed                   0             1             0             0             0
      TimerFired                         1             0             0             0             0
      all                                4             2             1             1             1

      appear in executed checks        verified  unobservable      conflict    capability     left over
      event types                             1             0             0             0             1
      decision types                          1             0             0             0             0
      causes                                  1             1             0             1             1
      timeout types                           0             0             0             0             0
      all                                     3             1             0             1             2

      needs quotas (a quota is used up, which takes many calls, or one that is lowered)
        A.quota
        StartTimerFailed TOO_MANY

      left over
        A.forgotten: no case is about it
        StartTimerFailed: no case expects it
        StartTimerFailed FORGOTTEN: no case expects it
      "
    `);
  });

  it("takes the reports of several runs together", () => {
    const ran = result("a/quota", { held: ["A.quota"] });
    const found = coverage(contractOf(), [seen, skipped], [ran]);
    expect(found.entries.find(({ id }) => id === "A.quota")).toEqual({ id: "A.quota", account: "verified" });
    expect(found.things[2]?.entries.map(({ id, account }) => `${id}: ${account}`)).toEqual([
      "StartTimerFailed IN_USE: verified",
      "StartTimerFailed TOO_MANY: verified",
      "StartTimerFailed TOO_FAST: unobservable",
      "StartTimerFailed FORGOTTEN: left over",
    ]);
  });

  it("says what became of the cases of what is left over", () => {
    const blocked = result("a/quota", { status: "blocked" });
    const found = coverage(contractOf(), [seen, blocked]);
    expect(found.entries.find(({ id }) => id === "A.quota")?.reason).toBe("a/quota blocked");
  });

  it("takes a case that passed without checking what it is about, and an unknown id, for faults", () => {
    const idle = result("a/quota", { held: ["A.seen"] });
    const found = coverage(contractOf(requirements.filter(({ id }) => id !== "A.wrong")), [seen, idle]);
    expect(found.faults).toEqual([
      "A.wrong: a report names it, but there is no such requirement",
      "case a/quota: it passed, but checked none of its requirements",
    ]);
    expect(isClosed(found)).toBe(false);
  });

  it("is closed if everything is accounted for", () => {
    const known = requirements.filter(({ id }) => id !== "A.forgotten");
    const { entries } = coverage(contractOf(known), [seen, skipped]);
    expect(isClosed({ entries, things: [], faults: [] })).toBe(true);
  });
});
