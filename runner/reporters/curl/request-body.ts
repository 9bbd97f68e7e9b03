import { hasInvisible, visible } from "../visible.js";

/** A request body as it can be written in a shell: as text, or as base64 where text would not survive. */
export type PrintableBody = { readonly text: string } | { readonly base64: string };

/**
 * Makes a body fit to be pasted. JSON keeps its meaning, with invisible characters as escapes; other bodies go as
 * base64 if they hold any, or aren't UTF-8.
 */
export function printableBody(body: Uint8Array | string): PrintableBody {
  const text = bodyText(body);
  if (text === undefined) return { base64: toBase64(body) };
  if (!hasInvisible(text)) return { text };
  const hasLayout = /[\n\r\t]/.test(text);
  return isJson(text) && !hasLayout ? { text: visible(text) } : { base64: toBase64(body) };
}

/** The body as text, or `undefined` if it isn't UTF-8. */
export function bodyText(body: Uint8Array | string): string | undefined {
  if (typeof body === "string") return body;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

function toBase64(body: Uint8Array | string): string {
  const bytes = typeof body === "string" ? Buffer.from(body) : Buffer.from(body);
  return bytes.toString("base64");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
