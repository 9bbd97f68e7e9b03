import type { Change, ChangeClass, Comparison, Sight } from "../model/report-diff.js";
import { classify } from "./classify.js";
import { clientDifferences } from "./client-differences.js";
import { type JudgedRun, sightOf } from "./judged-run.js";
import { isSameCase } from "./same-case.js";
import { strayChanges } from "./stray-changes.js";
import { type Weight, weigh } from "./weigh.js";

/** The classes of change, the worst first. */
export const changeClasses = [
  "regression",
  "vanished",
  "changed",
  "inconclusive",
  "suite changed",
  "new case",
  "fixed",
  "same",
] as const satisfies readonly ChangeClass[];

/** Holds one run against an earlier one, case by case. */
export function compareRuns(before: JudgedRun, after: JudgedRun): Pick<Comparison, "counts" | "changes"> {
  const ids = [...new Set([...before.results.keys(), ...after.results.keys()])];
  const all = [...ids.map((id) => compareCase(before, after, id)), ...strayChanges(before, after)];
  const amount = (wanted: ChangeClass) => all.filter((change) => change.class === wanted).length;
  const counts = Object.fromEntries(changeClasses.map((name) => [name, amount(name)]));
  return {
    counts: counts as Record<ChangeClass, number>,
    changes: all.filter((change) => !isUneventful(change)).sort(byGravity),
  };
}

function compareCase(before: JudgedRun, after: JudgedRun, id: string): Change {
  const known = after.results.get(id) ?? before.results.get(id);
  const about = known?.requirements ?? [];
  const [left, right] = [sightOf(before, id, about), sightOf(after, id, about)];
  const name = classify(left, right, isSameCase(before, after, id));
  const clients = clientsOf(before, after, { id, name });
  return {
    class: name,
    case: id,
    title: known?.title ?? id,
    ...weightOf(before, after, id),
    before: left,
    after: right,
    ...(clients.length > 0 && { clients }),
  };
}

const told: ReadonlySet<ChangeClass> = new Set(["regression", "changed", "fixed", "inconclusive"]);

/** Why a case went another way through another client; a case that has no verdict on the target says so itself. */
function clientsOf(
  before: JudgedRun,
  after: JudgedRun,
  { id, name }: { readonly id: string; readonly name: ChangeClass },
): string[] {
  const sides = [before, after].flatMap(({ report, results }) => {
    const result = results.get(id);
    const isJudged = result && result.status !== "skipped" && result.status !== "errored";
    return isJudged ? [{ client: report.header.client, result }] : [];
  });
  const [left, right] = sides;
  if (!left || !right || left.client === right.client || !told.has(name)) return [];
  return clientDifferences(left, right);
}

/** What diverges now says most of a change; then what diverged before; then what the case is about. */
function weightOf(before: JudgedRun, after: JudgedRun, id: string): Weight {
  const shown = after.shown.get(id) ?? before.shown.get(id);
  const about = (after.results.get(id) ?? before.results.get(id))?.requirements ?? [];
  const own = shown ? [shown.requirement, ...shown.contradicted] : about;
  return weigh(own, [after, before]);
}

function isUneventful(change: Change): boolean {
  return (
    (change.class === "same" && change.after.signature === "") ||
    isPassedByOneClient(change.before, change.after) ||
    isPassedByOneClient(change.after, change.before)
  );
}

function isPassedByOneClient(one: Sight, other: Sight): boolean {
  return one.status === "not run" && one.reason !== undefined && other.status === "passed";
}

function byGravity(left: Change, right: Change): number {
  return (
    changeClasses.indexOf(left.class) - changeClasses.indexOf(right.class) ||
    Number(left.after.signature === "") - Number(right.after.signature === "") ||
    compareText(left.requirement, right.requirement) ||
    compareText(left.case, right.case)
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
