/**
 * Finds the name that a mistyped one most probably stands for; `undefined` if none is near, which means at most a third
 * of its letters changed, added or left out. Case counts little, for it is the commonest slip.
 */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase());
    if (distance <= Math.max(1, Math.floor(name.length / 3)) && distance < (best?.distance ?? Infinity)) {
      best = { name, distance };
    }
  }
  return best?.name;
}

/** Says which name was probably meant, as a hint; nothing if none is near. */
export function didYouMean(typed: string, names: Iterable<string>): { readonly hint?: string } {
  const name = nearestName(typed, names);
  return name === undefined ? {} : { hint: `Did you mean ${JSON.stringify(name)}?` };
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= to.length; column++) {
      const changed = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
