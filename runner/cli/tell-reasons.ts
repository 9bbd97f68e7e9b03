/** How many reasons are told in full; the report holds all. */
const told = 10;

/** Why the gate is not passed, a line each, the first few of many. */
export function tellReasons(reasons: readonly string[]): string {
  const more = reasons.length - told;
  const lines = reasons.slice(0, more > 1 ? told : reasons.length);
  return [...lines, ...(more > 1 ? [`and ${more} more reasons like these: see the report`] : [])]
    .map((line) => `${line}\n`)
    .join("");
}
