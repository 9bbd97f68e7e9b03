import type { Exchange } from "../../model/exchange.js";
import { bodyText } from "./request-body.js";

/**
 * What two records of one exchange have in common: fixtures that stand on one shared fixture each tell of the
 * exchanges that built it. `undefined` for an exchange without a time, of which nothing is known to be the same.
 */
export function exchangeKey({ operation, startedAt, request }: Exchange): string | undefined {
  if (startedAt === 0) return undefined;
  return JSON.stringify([operation, startedAt, bodyText(request.body) ?? ""]);
}

/** Exchanges without the later records of those that are there already. */
export function unrepeated(exchanges: readonly Exchange[]): Exchange[] {
  const keys = exchanges.map(exchangeKey);
  return exchanges.filter((_, index) => {
    const key = keys[index];
    return key === undefined || keys.indexOf(key) === index;
  });
}
