import { createSortedList, insertSorted, removeSorted, type SortedList } from "./sorted-list.js";

/** What a registry orders its entries by, ascending: a name, and a version where there is one. */
export type RegistryKey = readonly [name: string, version: string];

/** Entries by key and in the order of their keys. */
export interface Registry<T> {
  readonly byKey: Map<string, T>;
  readonly sorted: SortedList<{ readonly key: RegistryKey; readonly entry: T }>;
}

/** Makes an empty registry. */
export function createRegistry<T>(): Registry<T> {
  return { byKey: new Map(), sorted: createSortedList((a, b) => compareKeys(a.key, b.key)) };
}

/** The entry of a key, if there is one. */
export function lookUp<T>({ byKey }: Registry<T>, key: RegistryKey): T | undefined {
  return byKey.get(JSON.stringify(key));
}

/** Adds an entry under a key that has none. */
export function register<T>(registry: Registry<T>, key: RegistryKey, entry: T): void {
  registry.byKey.set(JSON.stringify(key), entry);
  insertSorted(registry.sorted, { key, entry });
}

/** Takes the entry of a key out. */
export function unregister<T>({ byKey, sorted }: Registry<T>, key: RegistryKey): void {
  byKey.delete(JSON.stringify(key));
  const held = sorted.items.find((item) => compareKeys(item.key, key) === 0);
  if (held) removeSorted(sorted, held);
}

/** Orders keys by name, then by version, by UTF-16 code units. */
export function compareKeys(a: RegistryKey, b: RegistryKey): number {
  return compareTexts(a[0], b[0]) || compareTexts(a[1], b[1]);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
