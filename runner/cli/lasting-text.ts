import type { Case } from "../model/case.js";

const dateHeaders: ReadonlySet<string> = new Set(["date", "x-amz-date"]);

/**
 * Writes a case as text that is the same in every process. A case about the formats of dates holds the time at which it
 * was loaded; only the format counts.
 */
export function lastingText(subject: Case): string {
  return JSON.stringify(subject, (name, value: unknown) =>
    dateHeaders.has(name) && typeof value === "string" ? formatOf(value) : value,
  );
}

function formatOf(date: string): string {
  return date
    .replace(/\d+/g, "0")
    .replace(/[A-Z][a-z]+/g, "Aa")
    .replace(/ +/g, " ");
}
