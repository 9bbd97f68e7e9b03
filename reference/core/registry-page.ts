import { type PagedCall, pageCursor, pageSize, pageToken } from "./pagination.js";
import { compareKeys, type Registry, type RegistryKey } from "./registry.js";
import { countWhile } from "./sorted-list.js";
import type { Turn } from "./turn.js";

/** A call for a page of a registry: the entries that fit, by key, ascending unless reversed. */
export interface RegistryCall<T> extends PagedCall {
  readonly input: PagedCall["input"] & { readonly reverseOrder?: boolean };
  readonly fits: (entry: T) => boolean;
}

/** A page with what leads to the next one. */
export interface RegistryPage<T> {
  readonly entries: readonly T[];
  readonly next: { readonly nextPageToken?: string };
}

/** The page of a registry that a call asks for. */
export function registryPage<T>(turn: Turn, registry: Registry<T>, call: RegistryCall<T>): RegistryPage<T> {
  const { items } = registry.sorted;
  const after = pageCursor<RegistryKey>(turn, call);
  const size = pageSize(call);
  const step = call.input.reverseOrder ? -1 : 1;
  const page: { readonly key: RegistryKey; readonly entry: T }[] = [];
  for (let at = firstIndex(registry, after, step); at >= 0 && at < items.length; at += step) {
    const item = items[at];
    if (!item || !call.fits(item.entry)) continue;
    if (page.length === size) {
      return {
        entries: page.map(({ entry }) => entry),
        next: { nextPageToken: pageToken(turn, call, page.at(-1)?.key) },
      };
    }
    page.push(item);
  }
  return { entries: page.map(({ entry }) => entry), next: {} };
}

function firstIndex<T>({ sorted }: Registry<T>, after: RegistryKey | undefined, step: 1 | -1): number {
  if (!after) return step === 1 ? 0 : sorted.items.length - 1;
  if (step === 1) return countWhile(sorted.items, ({ key }) => compareKeys(key, after) <= 0);
  return countWhile(sorted.items, ({ key }) => compareKeys(key, after) < 0) - 1;
}
