import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileValidators } from "../../generated/file-validators.js";
import { HarnessError } from "../../runner/errors.js";
import { describeSchemaErrors } from "../../runner/load/describe-schema-errors.js";
import type { MutantResult, MutantVerdict } from "./mutant.js";
import { type UnverifiableRequirement, unverifiableRequirements } from "./unverifiable-requirements.js";
import type { Workshop } from "./workshop.js";

/** One mutant in the matrix. */
export interface KillRow {
  readonly mutant: string;
  readonly requirement: string;
  readonly verdict: MutantVerdict;
  readonly killedBy: readonly string[];
  readonly diverged: readonly string[];
  readonly note?: string;
}

/** `targets/reference/kill-matrix.json`: which case noticed each way of breaking the reference. */
export interface KillMatrix {
  readonly $schema: string;
  readonly mutants: readonly KillRow[];
  readonly unverifiable: readonly UnverifiableRequirement[];
}

const file = "targets/reference/kill-matrix.json";
/** How many cases and requirements a row names. */
const named = 5;

/**
 * Reads the matrix; an empty one if there is none.
 * @throws {HarnessError} `data` if the file is malformed
 */
export function readMatrix(root: string): KillMatrix {
  if (!existsSync(join(root, file))) return { $schema: schema, mutants: [], unverifiable: [] };
  const document = JSON.parse(readFileSync(join(root, file), "utf8"));
  const errors = fileValidators.kills(document);
  if (errors.length > 0)
    throw new HarnessError("data", describeSchemaErrors({ file, kind: "kills", document }, errors));
  return document;
}

const schema = "../../specs/meta/kills.schema.json";

/** The matrix with new results in place of old ones, without mutants that are no more, sorted. */
export function updatedMatrix(
  old: KillMatrix,
  results: readonly MutantResult[],
  workshop: Workshop,
): KillMatrix {
  const rows = new Map(old.mutants.map((row) => [row.mutant, row]));
  for (const result of results) rows.set(result.mutant, rowOf(result));
  const current = [...rows.values()].filter(({ mutant }) => workshop.mutants.has(mutant));
  return {
    $schema: schema,
    mutants: current.sort((one, other) => (one.mutant < other.mutant ? -1 : 1)),
    unverifiable: unverifiableRequirements(workshop.contract),
  };
}

function rowOf({ mutant, requirement, verdict, killedBy, diverged, strangers, note }: MutantResult): KillRow {
  const telling = [requirement, ...strangers].filter((id) => diverged.includes(id));
  const shown = [...new Set([...telling, ...diverged])].slice(0, named).sort();
  return {
    mutant,
    requirement,
    verdict,
    killedBy: killedBy.slice(0, named),
    diverged: shown,
    ...(note !== undefined && { note }),
  };
}

/** Writes the matrix, one mutant a line. */
export function writeMatrix(root: string, { mutants, unverifiable: none }: KillMatrix): void {
  const lines = (list: readonly object[]) => list.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
  const text = `{
  "$schema": ${JSON.stringify(schema)},
  "mutants": [
${lines(mutants)}
  ],
  "unverifiable": [
${lines(none)}
  ]
}
`;
  writeFileSync(join(root, file), text);
}
