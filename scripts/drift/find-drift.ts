import { keyOfUrl } from "./read-pages.js";
import type { SourcePage } from "./source-index.js";

/** A page that is no longer as it was read. */
export interface Drift {
  readonly page: string;
  readonly change: "changed" | "new" | "vanished";
  /** Ids of the requirements to look at again. */
  readonly requirements: readonly string[];
}

/** Holds the pages that are there now against those that were read, sorted by page. */
export function findDrift(read: readonly SourcePage[], present: ReadonlyMap<string, string>): Drift[] {
  const keys = new Set(read.map(({ url }) => keyOfUrl(url)));
  const known = read.flatMap(({ page, url, sha256, requirements }): Drift[] => {
    const now = present.get(keyOfUrl(url));
    if (now === sha256) return [];
    // The model lies beside the pages or doesn't: only another one is news.
    if (now === undefined && !url.endsWith(".html")) return [];
    return [{ page, change: now === undefined ? "vanished" : "changed", requirements }];
  });
  const fresh = [...present.keys()]
    .filter((key) => !keys.has(key))
    .map((page): Drift => ({ page, change: "new", requirements: [] }));
  return [...known, ...fresh].sort((one, other) => (one.page < other.page ? -1 : 1));
}

/** Drift as text: a line a page, with the requirements that rest on it below. */
export function formatDrift(drift: readonly Drift[]): string {
  if (drift.length === 0) return "No page has changed.\n";
  return drift
    .map(({ page, change, requirements }) =>
      [`${change.padEnd(8)} ${page}`, ...requirements.map((id) => `           ${id}`)].join("\n"),
    )
    .concat("")
    .join("\n");
}
