import { quoteShell } from "../quote-shell.js";

/** A stretch of text, or a shell variable that holds it. */
export type Piece = { readonly text: string } | { readonly variable: string };

const longRun = /([^\n]{1,8}?)\1{127,}/gsu;

/** Writes pieces as one word of a POSIX shell. Where a text goes on repeating itself, a command makes the repetition. */
export function shellWord(pieces: readonly Piece[]): string {
  const words = pieces.flatMap((piece) =>
    "variable" in piece ? [`"$${piece.variable}"`] : textWords(piece.text),
  );
  return words.length === 0 ? "''" : words.join("");
}

function textWords(text: string): string[] {
  const words: string[] = [];
  let end = 0;
  for (const { 0: run, 1: unit = run, index } of text.matchAll(longRun)) {
    if (index > end) words.push(quoteShell(text.slice(end, index)));
    words.push(repetition(unit, run.length / unit.length));
    end = index + run.length;
  }
  return end < text.length ? [...words, quoteShell(text.slice(end))] : words;
}

// printf pads with blanks in every shell, and sed, unlike tr, can put more than one byte in the place of each.
function repetition(unit: string, times: number): string {
  const script = `s/ /${unit.replace(/[\\/&]/g, "\\$&")}/g`;
  return `"$(printf '%${times}s' '' | sed ${quoteShell(script)})"`;
}
