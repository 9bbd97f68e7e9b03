import { describe, expect, it } from "vitest";
import type { Case } from "../../runner/model/case.js";
import type { Mismatch } from "../../runner/model/mismatch.js";
import type { CaseResult, Verdict } from "../../runner/model/result.js";
import { judgeMutant } from "./judge-mutant.js";
import type { Mutant } from "./mutant.js";

const mutant: Mutant = {
  sort: "edge",
  id: "StartTimer.fires#late",
  requirement: "StartTimer.fires",
  kin: ["TimerFired.*"],
  fault: {},
};
const own: Case = {
  id: "timers/fires",
  title: "",
  requirements: ["StartTimer.fires", "Decision.order"],
  steps: [],
};

function result(id: string, status: Verdict, against: readonly string[] = []): CaseResult {
  const mismatches = against.map((requirement) => ({ requirement }) as Mismatch);
  const rest = {
    title: "",
    requirements: own.requirements,
    held: [],
    exchanges: [],
    calls: 1,
    durationMs: 1,
  };
  return { id, status, mismatches, ...rest };
}

function judge(...results: readonly CaseResult[]) {
  const { verdict, killedBy, strangers } = judgeMutant(mutant, { own: [own], results });
  return { verdict, killedBy, strangers };
}

describe("judgeMutant", () => {
  it("takes a mutant as killed if a case about its requirement fails", () => {
    expect(judge(result("timers/fires", "failed", ["StartTimer.fires"]))).toEqual({
      verdict: "killed",
      killedBy: ["timers/fires"],
      strangers: [],
    });
  });

  it("takes it as survived if only other cases fail, or its own are blocked", () => {
    const other = result("timers/other", "failed", ["StartTimer.fires"]);
    expect(judge(other, result("timers/fires", "passed")).verdict).toBe("survived");
    expect(judge(result("timers/fires", "blocked")).verdict).toBe("survived");
  });

  it("allows its kin to diverge: the same subject, what its cases are about, and what it names", () => {
    const kin = ["StartTimer.fires", "StartTimer.other", "Decision.order", "TimerFired.timer-id"];
    expect(judge(result("timers/fires", "failed", kin)).verdict).toBe("killed");
  });

  it("finds it too broad if a stranger diverges", () => {
    const shown = judge(
      result("timers/fires", "failed", ["StartTimer.fires"]),
      result("domains/listed", "failed", ["ListDomains.order"]),
    );
    expect(shown).toMatchObject({ verdict: "too-broad", strangers: ["ListDomains.order"] });
  });

  it("finds it unverifiable if all of its cases are skipped", () => {
    expect(judge(result("timers/fires", "skipped")).verdict).toBe("unverifiable");
  });
});
