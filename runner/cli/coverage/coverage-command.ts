import { coverCases } from "../derive/coverage.js";
import type { Report } from "../model/report.js";
import type { Requirement } from "../model/requirement.js";
import { loadContract } from "./contract.js";
import { readReport } from "./read-report.js";

/** The flags of `coverage`. */
export interface CoverageFlags {
  readonly report?: string;
  readonly missing?: boolean;
  readonly client?: string;
}

/** How a requirement stands with respect to checks. */
type Cover = "covered" | "unobservable" | "left over";

/** Prints, by area, how many requirements are covered: by a case, or with a report by a check that was executed. */
export async function coverageCommand(flags: CoverageFlags): Promise<void> {
  const report = flags.report === undefined ? undefined : await readReport(flags.report);
  const client = flags.client ?? report?.header.client;
  const { requirements, cases } = await loadContract(client === undefined ? [] : [client]);
  const covered =
    report === undefined
      ? new Set(
          coverCases(requirements, cases)
            .filter((row) => row.cases.length > 0)
            .map((row) => row.requirement.id),
        )
      : checkedIn(report);
  const cover = (one: Requirement): Cover =>
    covered.has(one.id) ? "covered" : one.unobservable !== undefined ? "unobservable" : "left over";
  process.stdout.write(table([...requirements.values()], cover));
  if (flags.missing)
    for (const one of requirements.values())
      if (cover(one) === "left over") process.stdout.write(`${one.id}\t${one.text}\n`);
}

function checkedIn({ requirements }: Report): ReadonlySet<string> {
  return new Set(requirements.filter(({ standing }) => standing !== "unverified").map(({ id }) => id));
}

function table(requirements: readonly Requirement[], cover: (one: Requirement) => Cover): string {
  const areas = groupByArea(requirements);
  const rows = [...areas]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([area, members]) => row(area, members, cover));
  const head = `${"area".padEnd(44)}${["covered", "unobservable", "left over"].map((name) => name.padStart(14)).join("")}\n`;
  return `${head}${rows.join("")}${row("all", requirements, cover)}`;
}

function groupByArea(requirements: readonly Requirement[]): Map<string, Requirement[]> {
  const areas = new Map<string, Requirement[]>();
  for (const one of requirements) areas.set(areaOf(one), [...(areas.get(areaOf(one)) ?? []), one]);
  return areas;
}

function areaOf({ id }: Requirement): string {
  return id.slice(0, id.indexOf("."));
}

function row(area: string, members: readonly Requirement[], cover: (one: Requirement) => Cover): string {
  const counts = (["covered", "unobservable", "left over"] as const).map(
    (kind) => members.filter((one) => cover(one) === kind).length,
  );
  return `${area.padEnd(44)}${counts.map((count) => String(count).padStart(14)).join("")}\n`;
}
