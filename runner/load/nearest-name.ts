/**
 * Finds the name that a mistyped one most probably stands for; `undefined` if none is near, which means at most a third
 * of its letters changed, added, left out or swapped. Case counts little, for it is the commonest slip.
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

/** The least number of letters changed, added, left out or swapped with the next. */
function editDistance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let line = 1; line <= from.length; line++) {
    const row = [line];
    for (let column = 1; column <= to.length; column++) row.push(cell(rows, row, { from, to, line, column }));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

interface Cell {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly column: number;
}

function cell(
  above: readonly (readonly number[])[],
  row: readonly number[],
  { from, to, line, column }: Cell,
): number {
  const at = (lines: number, columns: number) => above[line - lines]?.[column - columns] ?? Infinity;
  const changed = at(1, 1) + (from[line - 1] === to[column - 1] ? 0 : 1);
  const isSwapped = from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1];
  const swapped = line > 1 && column > 1 && isSwapped ? at(2, 2) + 1 : Infinity;
  return Math.min(changed, swapped, at(1, 0) + 1, (row[column - 1] ?? Infinity) + 1);
}
