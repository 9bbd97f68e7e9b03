/** A list that is kept in the order of a comparison. */
export interface SortedList<T> {
  readonly items: T[];
  readonly compare: (a: T, b: T) => number;
}

/** Makes an empty list in the order of `compare`, which must tell any two items apart. */
export function createSortedList<T>(compare: (a: T, b: T) => number): SortedList<T> {
  return { items: [], compare };
}

/** Counts the items of which `before` is true; they must all stand at the front. */
export function countWhile<T>(items: readonly T[], before: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts an item at its place. */
export function insertSorted<T>({ items, compare }: SortedList<T>, item: T): void {
  const last = items.at(-1);
  if (last === undefined || compare(last, item) < 0) items.push(item);
  else
    items.splice(
      countWhile(items, (other) => compare(other, item) < 0),
      0,
      item,
    );
}

/** Takes an item out, if it is there. */
export function removeSorted<T>({ items, compare }: SortedList<T>, item: T): void {
  const at = countWhile(items, (other) => compare(other, item) < 0);
  if (items[at] === item) items.splice(at, 1);
}
