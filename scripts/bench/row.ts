/** One line of the table: a ratio, or a figure, held against its bar. */
export interface Row {
  readonly what: string;
  readonly figure: number;
  readonly unit: "times" | "MB" | "bytes" | "of it";
  /** What it may be at most, or at least; nothing where it is only told. */
  readonly bar?: { readonly most: number } | { readonly least: number };
}

/** Whether a figure meets its bar. */
export function meets({ figure, bar }: Row): boolean {
  if (bar === undefined) return true;
  return "most" in bar ? figure <= bar.most : figure >= bar.least;
}

/** Writes rows as a table of Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const bar =
      row.bar === undefined
        ? ""
        : "most" in row.bar
          ? `at most ${row.bar.most}`
          : `at least ${row.bar.least}`;
    const verdict = row.bar === undefined ? "" : meets(row) ? "yes" : "**no**";
    return `| ${row.what} | ${shown(row)} | ${bar} | ${verdict} |`;
  });
  return ["| what | figure | bar | met |", "|---|---:|---:|---|", ...lines, ""].join("\n");
}

function shown({ figure, unit }: Row): string {
  const digits = unit === "times" || unit === "of it" ? 2 : 0;
  return `${figure.toFixed(digits)} ${unit}`;
}
