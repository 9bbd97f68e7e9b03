/** What may be handed to {@link defined}: optional members may also be `undefined`. */
export type Loose<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/** Gives the object without the members that are `undefined`, as they are left out on the wire. */
export function defined<T extends object>(members: Loose<T>): T {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined) kept[name] = value;
  }
  return kept as T;
}
