import type { Change, ChangeClass, Sight } from "../model/report-diff.js";
import type { JudgedRun } from "./judged-run.js";
import { weigh } from "./weigh.js";

interface Stray {
  readonly case: string;
  readonly signature: string;
}

/**
 * What became of divergences that only passed cases came by, one change a requirement: which case such a one is
 * booked to depends on the cases that ran. Where the other run has a case that fails for it, or did not check it, there is
 * nothing to compare it with.
 */
export function strayChanges(before: JudgedRun, after: JudgedRun): Change[] {
  const [left, right] = [strayRequirements(before), strayRequirements(after)];
  return [...new Set([...left.keys(), ...right.keys()])].map((requirement) => {
    const [was, is] = [left.get(requirement), right.get(requirement)];
    const id = is?.case ?? was?.case ?? "";
    return {
      class: classifyStray({ was, is }, { before, after }, requirement),
      case: id,
      title: (after.results.get(id) ?? before.results.get(id))?.title ?? id,
      ...weigh([requirement], [after, before]),
      before: toSight(was),
      after: toSight(is),
    };
  });
}

function toSight(stray: Stray | undefined): Sight {
  return { status: "passed", signature: stray?.signature ?? "" };
}

function classifyStray(
  { was, is }: { readonly was: Stray | undefined; readonly is: Stray | undefined },
  { before, after }: { readonly before: JudgedRun; readonly after: JudgedRun },
  requirement: string,
): ChangeClass {
  if (was && is) return was.signature === is.signature ? "same" : "changed";
  const other = (was ? after : before).requirements.get(requirement)?.standing;
  if (other !== "conforms") return other === "diverges" ? "same" : "inconclusive";
  return was ? "fixed" : "regression";
}

function strayRequirements({ strays }: JudgedRun): Map<string, Stray> {
  const found = new Map<string, Stray>();
  for (const { case: id, signature, contradicted } of strays)
    for (const part of signature.split("; ")) {
      const requirement = contradicted.find((one) => part.split(" ").includes(one)) ?? part;
      const earlier = found.get(requirement);
      found.set(requirement, earlier ? joined(earlier, part) : { case: id, signature: part });
    }
  return found;
}

function joined(stray: Stray, part: string): Stray {
  const parts = new Set([...stray.signature.split("; "), part]);
  return { ...stray, signature: [...parts].sort().join("; ") };
}
