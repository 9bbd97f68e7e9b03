/** Bytes that Markdown may take: comments on a pull request end at 65,536 characters. */
const limit = 60_000;
/** Bytes kept for saying what was left out. */
const reserve = 300;

/** Parts of a comment of which the last may be left out. */
export interface Parts {
  readonly head: readonly string[];
  /** In the order in which they are wanted. */
  readonly sections: readonly (readonly string[])[];
  /** What a section is one of, in the plural. */
  readonly noun: string;
}

/** Takes as many sections as a comment on a pull request has room for, and says how many it left out. */
export function keepWithin({ head, sections, noun }: Parts): string[] {
  const lines = [...head];
  let size = sizeOf(head) + reserve;
  let shown = 0;
  for (const section of sections) {
    size += sizeOf(section);
    if (size > limit) break;
    lines.push(...section);
    shown += 1;
  }
  const left = sections.length - shown;
  return left === 0 ? lines : [...lines, "", `_${left} more ${noun} did not fit; the full report has them._`];
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
