const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
const invisibleInLine = new RegExp(`(?!\\n)${invisible.source}`, invisible.flags);
/** Most texts are plain, and are told by this much faster than by classes of characters. */
const plainLines = /^[\n\x20-\x7e]*$/;
const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Makes text from a target safe to show on one line: each control character, format character (such as those that
 * turn the writing direction), line separator and lone surrogate becomes a JSON escape.
 */
export function visible(text: string): string {
  return text.replace(invisible, asEscape);
}

/** As {@link visible}, but line feeds stay. Text that is JSON stays the same JSON. */
export function visibleLines(text: string): string {
  return plainLines.test(text) ? text : text.replace(invisibleInLine, asEscape);
}

/** Whether {@link visible} would change the text. */
export function hasInvisible(text: string): boolean {
  return text.search(invisible) >= 0;
}

function asEscape(character: string): string {
  const units = character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
  return short[character] ?? units.map((unit) => `\\u${unit}`).join("");
}
