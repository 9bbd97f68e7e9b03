import { capabilities } from "../../model/capabilities.js";
import { type Account, accounts, type Entry } from "./ledger.js";
import type { Things } from "./things.js";

/** Everything that `coverage` says. */
export interface Coverage {
  readonly entries: readonly Entry[];
  readonly things: readonly Things[];
  /** What is wrong with the ledger itself. */
  readonly faults: readonly string[];
}

/** The ledger as text: a table by area, one by things, then what needs a capability and what nothing accounts for. */
export function formatCoverage({ entries, things, faults }: Coverage): string {
  const open = [...entries, ...things.flatMap((one) => one.entries)];
  return [
    table("requirements by area", groupBy(entries, areaOf)),
    table(
      "appear in executed checks",
      new Map(things.map(({ name, entries: own }) => [name, own])),
      things.flatMap((one) => one.entries),
    ),
    capabilitySection(open),
    section("left over", open.filter(({ account }) => account === "left over").map(line)),
    section("wrong in the ledger", faults),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Whether everything is accounted for. */
export function isClosed({ entries, things, faults }: Coverage): boolean {
  const open = [...entries, ...things.flatMap((one) => one.entries)];
  return faults.length === 0 && open.every(({ account }) => account !== "left over");
}

function areaOf({ id }: Entry): string {
  return id.slice(0, id.indexOf("."));
}

function groupBy(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}

function table(
  title: string,
  groups: ReadonlyMap<string, readonly Entry[]>,
  all: readonly Entry[] = [...groups.values()].flat(),
): string {
  const width = Math.max(title.length, ...[...groups.keys()].map((name) => name.length)) + 2;
  const head = `${title.padEnd(width)}${accounts.map((name) => name.padStart(14)).join("")}\n`;
  const rows = [...groups].map(([name, own]) => row(name.padEnd(width), own));
  return `${head}${rows.join("")}${row("all".padEnd(width), all)}`;
}

function row(name: string, entries: readonly Entry[]): string {
  const count = (kind: Account) => entries.filter(({ account }) => account === kind).length;
  return `${name}${accounts.map((kind) => String(count(kind)).padStart(14)).join("")}\n`;
}

function capabilitySection(entries: readonly Entry[]): string {
  const needing = entries.filter(({ account }) => account === "capability");
  return [...groupBy(needing, ({ reason = "" }) => reason)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([names, own]) =>
      section(
        `needs ${names.split(", ").map(explained).join(", ")}`,
        own.map(({ id }) => id),
      ),
    )
    .join("\n");
}

function explained(name: string): string {
  return `${name} (${capabilities[name] ?? "declared by targets that have it"})`;
}

function line({ id, reason }: Entry): string {
  return reason === undefined ? id : `${id}: ${reason}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}\n${lines.map((one) => `  ${one}\n`).join("")}`;
}
