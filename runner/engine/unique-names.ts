/** Makes names that no other case of this run, and no earlier run on the same target, has used. */
export type UniqueNames = (word: string, length?: number) => string;

/** The first of the 20,992 CJK ideographs that names of one character are made of. */
const firstIdeograph = 0x4e00;
const ideographs = 20_992;

/**
 * Names of the form `word-<run>-<n>`. A given length, in code points, is reached by padding, or by keeping the
 * end, which is what differs; a single character is an ideograph.
 * @param run a short text that differs from run to run
 */
export function uniqueNames(run: string): UniqueNames {
  let made = 0;
  const offset = hash(run);
  return (word, length) => {
    made += 1;
    if (length === 1) return String.fromCodePoint(firstIdeograph + ((offset + made) % ideographs));
    const name = `${word}-${run}-${made.toString(36)}`;
    if (length === undefined) return name;
    return name.length > length ? name.slice(-length) : name.padEnd(length, "x");
  };
}

function hash(text: string): number {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}
