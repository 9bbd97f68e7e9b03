import type { CaseResult } from "../model/result.js";

/** Where results are put up as they come, and waited for. */
export interface ResultBoard {
  put(result: CaseResult): void;
  /** Ends the waiting for results that have not come. */
  close(why: string): void;
  /** The result of a case, as soon as there is one; rejects with the reason if there will be none. */
  get(id: string): Promise<CaseResult>;
}

/** Makes a board with nothing on it. */
export function resultBoard(): ResultBoard {
  const results = new Map<string, CaseResult>();
  const waiting = new Map<string, (() => void)[]>();
  let closed: string | undefined;
  const wake = (id: string) => {
    for (const tell of waiting.get(id) ?? []) tell();
    waiting.delete(id);
  };
  return {
    put(result) {
      results.set(result.id, result);
      wake(result.id);
    },
    close(why) {
      closed ??= why;
      for (const id of [...waiting.keys()]) wake(id);
    },
    async get(id) {
      if (!results.has(id) && closed === undefined)
        await new Promise<void>((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve]));
      const result = results.get(id);
      if (result) return result;
      throw new Error(`the case did not run: ${closed}`);
    },
  };
}
