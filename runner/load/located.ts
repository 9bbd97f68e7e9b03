/** Something that a file holds, with the place to name if it is wrong: `<file> <pointer>`. */
export interface Located<T> {
  readonly where: string;
  readonly value: T;
}

/** The items of a list that a file holds. */
export function locateAll<T>(where: string, values: readonly T[]): readonly Located<T>[] {
  return values.map((value, index) => ({ where: `${where}/${index}`, value }));
}
