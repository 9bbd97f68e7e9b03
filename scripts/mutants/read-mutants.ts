import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileValidators } from "../../generated/file-validators.js";
import { HarnessError } from "../../runner/errors.js";
import { describeSchemaErrors } from "../../runner/load/describe-schema-errors.js";
import { listFiles } from "../../runner/load/list-files.js";
import type { Requirement } from "../../runner/model/requirement.js";
import type { SourceChange, WrittenMutant } from "./mutant.js";

/** A mutant as its file has it. */
interface MutantEntry extends SourceChange {
  readonly requirement: string;
  readonly also?: readonly SourceChange[];
  readonly kin?: readonly string[];
}

const folder = "targets/reference/mutants";

/**
 * Reads the mutants that are written by hand, in the order of files.
 * @throws {HarnessError} `data` if a file is malformed or a mutant breaks a requirement that does not exist
 */
export function readMutants(
  root: string,
  requirements: ReadonlyMap<string, Requirement>,
): readonly WrittenMutant[] {
  const counts = new Map<string, number>();
  const files = listFiles(join(root, folder)).filter((file) => file.endsWith(".json"));
  return files.flatMap((file) =>
    entriesOf(root, `${folder}/${file}`).map((entry, index) => {
      const { requirement, kin = [] } = entry;
      const where = `${folder}/${file} /mutants/${index}`;
      if (!requirements.has(requirement)) throw unknownRequirement(where, requirement);
      const count = (counts.get(requirement) ?? 0) + 1;
      counts.set(requirement, count);
      const id = `${requirement}#written${count > 1 ? `-${count}` : ""}`;
      const changes = [entry, ...(entry.also ?? [])];
      return { sort: "written", id, requirement, kin, changes, where };
    }),
  );
}

function entriesOf(root: string, file: string): readonly MutantEntry[] {
  const document = JSON.parse(readFileSync(join(root, file), "utf8"));
  const errors = fileValidators.mutants(document);
  if (errors.length > 0)
    throw new HarnessError("data", describeSchemaErrors({ file, kind: "mutants", document }, errors));
  return document.mutants;
}

function unknownRequirement(where: string, requirement: string): HarnessError {
  return new HarnessError("data", {
    where,
    what: "breaks a requirement that does not exist",
    got: requirement,
    hint: "test/requirement-ids.txt has all ids.",
  });
}
