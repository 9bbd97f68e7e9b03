/** What an opaque text stands for: a token of one kind can't be used as one of another. */
export type OpaqueKind = "decision" | "activity" | "page";

const kinds: readonly OpaqueKind[] = ["decision", "activity", "page"];

/** Makes an opaque text out of a value. The same value gives the same text. */
export function seal(kind: OpaqueKind, value: unknown): string {
  const content = Buffer.from(JSON.stringify(value), "utf8");
  const head = Buffer.from([0, 0, 0, 42, 0, 0, 0, 1, kinds.indexOf(kind), 0, 0, 0, 0]);
  head.writeUInt32BE(checksum(content), 9);
  return Buffer.concat([head, content]).toString("base64");
}

/** Gives back what was sealed, or `undefined` if the text isn't one that {@link seal} made of this kind. */
export function unseal(kind: OpaqueKind, text: string): unknown {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length < 13 || bytes.toString("base64") !== text) return undefined;
  if (bytes[3] !== 42 || bytes[8] !== kinds.indexOf(kind)) return undefined;
  const content = bytes.subarray(13);
  if (bytes.readUInt32BE(9) !== checksum(content)) return undefined;
  return JSON.parse(content.toString("utf8"));
}

/** A 32-bit checksum (FNV-1a) that tells a changed text from the one that was sealed. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
