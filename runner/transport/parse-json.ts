import type { Json } from "../model/json.js";

/** Deeper nesting is refused, so that readers may recurse. SWF's own answers nest fewer than ten levels. */
const maxDepth = 256;

/** More elements and members are refused: they take a hundred times the room of their text. A page has a tenth of it. */
const maxParts = 200_000;

/**
 * Parses JSON from a peer that isn't trusted; `undefined` if it isn't JSON, nests deeper than 256 levels or has more than
 * 200,000 parts (which RFC 8259, section 9, lets a parser refuse). A member named `__proto__` becomes an ordinary own
 * member.
 */
export function parseJson(text: string): Json | undefined {
  if (isTooMuch(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTooMuch(text: string): boolean {
  const mayBe = occursMoreOften(maxDepth, ["{", "["], text) || occursMoreOften(maxParts, [","], text);
  return mayBe && isDeepOrWide(text);
}

function isDeepOrWide(text: string): boolean {
  let [depth, parts] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === openBrace || code === openBracket) depth++;
    else if (code === closeBrace || code === closeBracket) depth--;
    else if (code === comma) parts++;
    if (depth > maxDepth || parts > maxParts) return true;
  }
  return false;
}

/** Spares texts that can't be too much, which is nearly all, a look at each character. */
function occursMoreOften(limit: number, marks: readonly string[], text: string): boolean {
  let count = 0;
  for (const mark of marks)
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
      if (++count > limit) return true;
    }
  return false;
}

/** Finds the quote that ends the string begun at `start`; the end of the text if there is none. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (!isEscaped(text, at)) return at;
  }
  return text.length;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++;
  return slashes % 2 === 1;
}

const quote = 0x22;
const comma = 0x2c;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
