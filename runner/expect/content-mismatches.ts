import type { WireResponse } from "../model/exchange.js";
import type { Expectation } from "../model/expectation.js";
import type { Difference } from "./difference.js";
import { match } from "./match.js";
import { query } from "./query.js";

/** A difference, with the requirement it contradicts where the expectation names one of its own. */
export interface ContentDifference extends Difference {
  readonly requirement?: string;
}

/** Where headers and output of a response depart from an expectation whose templates are filled in. */
export function contentMismatches(expectation: Expectation, response: WireResponse): ContentDifference[] {
  return [
    ...headerMismatches(expectation, response),
    ...outputMismatches(expectation, response),
    ...queryMismatches(expectation, response),
  ];
}

function headerMismatches({ headers = {} }: Expectation, response: WireResponse): Difference[] {
  return Object.entries(headers).flatMap(([name, matcher]) =>
    match(matcher, response.headers[name], `/headers/${name}`),
  );
}

function outputMismatches({ output }: Expectation, response: WireResponse): Difference[] {
  return output === undefined ? [] : match(output, response.json);
}

function queryMismatches({ where = [] }: Expectation, response: WireResponse): ContentDifference[] {
  return where.flatMap(({ query: expression, matches, requirement }) =>
    match(matches, query(response.json ?? null, expression), "").map((difference) => ({
      ...difference,
      pointer: `${expression} ${difference.pointer}`.trim(),
      ...(requirement !== undefined && { requirement }),
    })),
  );
}
