import { documentedClients } from "../derive/clients/client-requirements.js";
import { HarnessError } from "../errors.js";
import { nearestName } from "../load/nearest-name.js";
import type { Case } from "../model/case.js";
import type { Contract } from "../model/contract.js";
import type { Requirement } from "../model/requirement.js";
import { sourceUrl } from "../reporters/source-url.js";
import { loadContract } from "./contract.js";

/**
 * Prints what a requirement demands, where that is written and which cases verify it; or what a case does.
 * @throws {HarnessError} `usage` if nothing has the id
 */
export async function explainCommand(id: string): Promise<void> {
  const contract = await loadContract(documentedClients);
  const requirement = contract.requirements.get(id);
  const found = contract.cases.find((one) => one.id === id);
  if (requirement) process.stdout.write(explainRequirement(requirement, contract));
  else if (found) process.stdout.write(explainCase(found, contract));
  else throw unknownId(id, contract);
}

function explainRequirement(requirement: Requirement, { cases, specs }: Contract): string {
  const verifying = cases.filter(({ requirements }) => requirements.includes(requirement.id));
  const conflicts = [...specs.operations.values(), ...specs.shapes.values(), specs.service]
    .flatMap((spec) => spec.conflicts ?? [])
    .filter(({ subject }) => subject === requirement.id);
  return lines([
    requirement.id,
    "",
    `  ${requirement.text}`,
    "",
    `  level   ${requirement.level}`,
    `  tier    ${requirement.tier}`,
    `  source  ${sourceUrl(requirement.source)}`,
    ...(requirement.unobservable ? [`  no client can observe it: ${requirement.unobservable}`] : []),
    ...(requirement.capability ? [`  needs   ${requirement.capability}`] : []),
    ...(requirement.observed
      ? [`  seen    ${requirement.observed.date}: ${requirement.observed.evidence}`]
      : []),
    ...conflicts.flatMap(({ text, readings }) => [
      "",
      `  The documentation says two things: ${text}`,
      ...readings.map((reading) => `    ${reading.source}: ${reading.text}`),
    ]),
    "",
    verifying.length === 0
      ? "  No case is about it."
      : `  Verified by ${verifying.length} case${verifying.length === 1 ? "" : "s"}:`,
    ...verifying.map(({ id, title }) => `    ${id}  ${title}`),
  ]);
}

function explainCase(one: Case, { requirements }: Contract): string {
  return lines([
    one.id,
    "",
    `  ${one.title}`,
    ...(one.note ? [`  ${one.note}`] : []),
    ...(one.capabilities?.length ? [`  needs ${one.capabilities.join(", ")}`] : []),
    "",
    "  Verifies:",
    ...one.requirements.map((id) => `    ${id}  ${requirements.get(id)?.text ?? ""}`),
    "",
    "  Given:",
    ...(one.given?.length
      ? one.given.map(
          ({ fixture, with: args }) => `    ${fixture}${args ? ` with ${JSON.stringify(args)}` : ""}`,
        )
      : ["    nothing"]),
    "",
    "  Steps:",
    ...JSON.stringify(one.steps, null, 2)
      .split("\n")
      .map((line) => `    ${line}`),
  ]);
}

function lines(parts: readonly string[]): string {
  return `${parts.join("\n")}\n`;
}

function unknownId(id: string, { requirements, cases }: Contract): HarnessError {
  const known = [...requirements.keys(), ...cases.map((one) => one.id)];
  const near = nearestName(id, known);
  const suggestion = near === undefined ? "" : `Did you mean ${near}? `;
  return new HarnessError("usage", {
    where: `explain ${id}`,
    what: "no requirement and no case has this id",
    hint: `${suggestion}\`swf-conformance list\` shows cases, \`list --requirements\` requirements.`,
  });
}
