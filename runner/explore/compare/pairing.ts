/** Which made-up value of the target stands for which of the reference: ids and tokens are opaque. */
export interface Pairing {
  /** Whether the two may stand for each other; from then on they do. */
  pair(reference: string, target: string): boolean;
  /** What stands for a value of the reference; `undefined` if nothing does yet. */
  of(reference: string): string | undefined;
}

/** Starts with no pairs. */
export function newPairing(): Pairing {
  const targets = new Map<string, string>();
  const references = new Map<string, string>();
  return {
    pair: (reference, target) => {
      if (!targets.has(reference) && !references.has(target)) {
        targets.set(reference, target);
        references.set(target, reference);
      }
      return targets.get(reference) === target;
    },
    of: (reference) => targets.get(reference),
  };
}
