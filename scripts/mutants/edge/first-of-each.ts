/** The first element of each group, in the order given. */
export function firstOfEach<T>(list: readonly T[], groupOf: (element: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((element) => {
    const group = groupOf(element);
    const isFirst = !seen.has(group);
    seen.add(group);
    return isFirst;
  });
}
