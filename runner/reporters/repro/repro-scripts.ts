import type { Exchange } from "../../model/exchange.js";
import type { Mismatch } from "../../model/mismatch.js";
import type { Report } from "../../model/report.js";
import type { CaseResult } from "../../model/result.js";
import { exchangeKey } from "../curl/unrepeated.js";
import { findExchange } from "../find-exchange.js";
import { groupFindings } from "../group-findings.js";
import { indexRequirements } from "../index-requirements.js";
import { type Reproducible, reproScript } from "./repro-script.js";

/** A script with the name of its file. */
export interface NamedScript {
  readonly name: string;
  readonly text: string;
}

interface Candidate {
  readonly result: CaseResult;
  readonly mismatch?: Mismatch;
}

/**
 * Writes a script for each divergence, and for each requirement that only blocks. One that no case shows with all of
 * its exchanges is left out: nothing leads to it.
 */
export function reproScripts(report: Report): NamedScript[] {
  const { findings, blockages } = groupFindings(report);
  const requirements = indexRequirements(report);
  const found = new Set(findings.map(({ requirement }) => requirement));
  const divergences = [
    ...findings.map(({ requirement, kind, sightings }) => ({
      requirement,
      kind: kind as string,
      candidates: sightings,
    })),
    ...blockages
      .filter(({ requirement }) => !found.has(requirement))
      .map(({ requirement, example, cases }) => ({
        requirement,
        kind: "blocks",
        candidates: [example, ...cases.map((result): Candidate => ({ result }))],
      })),
  ];
  const names = uniqueNames();
  return divergences.flatMap(({ requirement, kind, candidates }) => {
    const shown = firstReproducible(candidates);
    if (!shown) return [];
    const text = reproScript({ requirement, known: requirements.get(requirement), ...shown }, report.header);
    return [{ name: names(`${requirement}.${kind}`), text }];
  });
}

function firstReproducible(
  candidates: readonly Candidate[],
): Omit<Reproducible, "requirement" | "known"> | undefined {
  // The case of the fewest calls makes the script that is easiest to read.
  for (const { result, mismatch } of candidates.toSorted(
    (one, other) => one.result.calls - other.result.calls,
  )) {
    const exchanges = leadingTo(result, mismatch);
    const last = exchanges.at(-1);
    if (result.exchanges.length === result.calls && last?.response)
      return {
        result,
        mismatch,
        exchanges: [...exchanges.slice(0, -1), { ...last, response: last.response }],
      };
  }
  return undefined;
}

/** Without a mismatch it is the last exchange of the case: the one that stopped it. */
function leadingTo({ exchanges }: CaseResult, mismatch: Mismatch | undefined): readonly Exchange[] {
  const index = mismatch ? findExchange(exchanges, mismatch) : exchanges.length - 1;
  const shown = exchanges[index];
  const key = shown && exchangeKey(shown);
  // The first record of it is the one that a sequence keeps.
  const first = key === undefined ? index : exchanges.findIndex((one) => exchangeKey(one) === key);
  return exchanges.slice(0, first + 1);
}

/** Names of files that are different on any file system. */
function uniqueNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const plain = wanted.replace(/[^A-Za-z0-9.-]+/g, "_").slice(0, 150);
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain}-${number}`;
    taken.add(name.toLowerCase());
    return `${name}.sh`;
  };
}
