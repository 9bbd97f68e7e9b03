/** Quotes a text as one word of a POSIX shell. It can't hold NUL, as no argument of a command can. */
export function quoteShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
