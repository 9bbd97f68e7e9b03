import { describe, expect, it } from "vitest";
import { spread } from "../scripts/mutants/choose-cases.js";
import { readMatrix } from "../scripts/mutants/kill-matrix.js";
import { killMutants } from "../scripts/mutants/kill-mutants.js";
import { requirementsWithoutMutant } from "../scripts/mutants/requirements-without-mutant.js";
import { unverifiableRequirements } from "../scripts/mutants/unverifiable-requirements.js";
import { openWorkshop } from "../scripts/mutants/workshop.js";

const workshop = await openWorkshop();
const { mutants: rows, unverifiable } = readMatrix(workshop.root);

describe("the kill matrix", () => {
  it("has a row for each mutant, and for no other", () => {
    expect(rows.map(({ mutant }) => mutant)).toEqual([...workshop.mutants.keys()].sort());
  });

  it("says of each mutant that a case kills it, and that nothing breaks but its kin", () => {
    expect(rows.filter(({ verdict }) => verdict !== "killed" && verdict !== "unverifiable")).toEqual([]);
  });

  it("names the requirements that can't be checked on the reference", () => {
    expect(unverifiable).toEqual(unverifiableRequirements(workshop.contract));
  });

  it("has a mutant for each written requirement that can be checked", () => {
    expect(requirementsWithoutMutant(workshop).map(({ id }) => id)).toEqual([]);
  });
});

/** How many mutants of either sort are tried here. */
const sampled = 12;

it("holds for a sample of the mutants", { timeout: 300_000 }, async () => {
  const all = [...workshop.mutants.values()];
  const sample = [
    ...spread(
      all.filter(({ sort }) => sort === "written"),
      sampled,
    ),
    ...spread(
      all.filter(({ sort }) => sort === "edge"),
      sampled,
    ),
  ];
  const killedBy = new Map(rows.map((row) => [row.mutant, row.killedBy]));
  const witnesses = ({ id }: { readonly id: string }) => killedBy.get(id) ?? [];
  const { results, troubles } = await killMutants(sample, { workers: 2, witnesses });
  expect(troubles).toEqual([]);
  expect(results.filter(({ verdict }) => verdict !== "killed" && verdict !== "unverifiable")).toEqual([]);
  expect(results).toHaveLength(sample.length);
});
