/** The known word that takes the fewest changes of a letter to become the given one. */
export function nearest(word: string, known: readonly string[]): string {
  let best = { text: "", distance: Number.POSITIVE_INFINITY };
  for (const text of known) {
    if (Math.abs(text.length - word.length) >= best.distance) continue;
    const distance = changes(word.toLowerCase(), text.toLowerCase());
    if (distance < best.distance) best = { text, distance };
  }
  return best.text;
}

/** Levenshtein distance. */
function changes(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
