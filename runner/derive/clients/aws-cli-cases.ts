import { HarnessError } from "../../errors.js";
import type { AskStep } from "../../model/case.js";
import type { Matcher } from "../../model/expectation.js";
import type { Json, JsonObject } from "../../model/json.js";
import type { OperationSpec, Specs } from "../../model/spec.js";
import { kebab } from "../case-id.js";
import { resolveSchema } from "../resolve-schema.js";
import type { ClientCaseParts } from "./client-case-parts.js";
import { type ClientFact, clientRequirement } from "./client-requirement-id.js";
import { sampleInput } from "./sample-value.js";

/** `--version` prints the version of AWS CLI: members of that name have options of another. */
const renamed: Readonly<Record<string, string>> = {
  "RegisterActivityType version": "activity-version",
  "RegisterWorkflowType version": "workflow-version",
};

/** What AWS CLI's page of an operation says that needs no target. */
export function awsCliCases(specs: Specs, spec: OperationSpec): ClientCaseParts[] {
  const { operation } = spec;
  const command = spec.clients["aws-cli"].command;
  const input = sampleInput(specs, spec);
  const options = optionsOf(operation, input);
  const run = (words: readonly string[], matches: Matcher): AskStep => ({
    ask: { ask: "command", operation, words },
    matches,
  });
  const about = (name: ClientFact, title: string, steps: readonly AskStep[]): ClientCaseParts => ({
    ...{ name, title: `${command} ${title}`, steps },
    requirements: [clientRequirement(operation, "aws-cli", name)],
  });
  const sent = (seen: JsonObject) => ({ code: 0, sent: [{ operation, input: seen }] });
  const skeleton = (members: readonly string[]) => ({ code: 0, members: [...members].sort(), sent: [] });
  const outputMembers = spec.output
    ? Object.keys(resolveSchema(specs.shapes, spec.output).properties ?? {})
    : [];
  const inJson = ["--cli-input-json", JSON.stringify(input)];
  return [
    about("options", "has an option for each member and needs the required ones", [
      run([], { complaint: { matches: requiredOptions(specs, spec) }, sent: [] }),
      run(options, sent(input)),
    ]),
    about("cli-input-json", "takes its input as JSON", [run(inJson, sent(input))]),
    about("options-override", "lets an option outrank the JSON", [
      run(
        [...inJson, ...optionsOf(operation, { [overridden(specs, spec)]: "outranks" })],
        sent({ ...input, [overridden(specs, spec)]: "outranks" }),
      ),
    ]),
    about("skeleton-input", "prints the form of its input", [
      run(["--generate-cli-skeleton"], skeleton(Object.keys(input))),
      run(["--generate-cli-skeleton", "input"], skeleton(Object.keys(input))),
    ]),
    about("skeleton-output", "checks its input and prints the form of its answer", [
      run([...options, "--generate-cli-skeleton", "output"], skeleton(outputMembers)),
      run(["--generate-cli-skeleton", "output"], { code: { between: [1, 255] }, sent: [] }),
    ]),
  ];
}

function optionsOf(operation: string, input: JsonObject): string[] {
  return Object.entries(input).flatMap(([member, value = null]) => [
    `--${optionName(operation, member)}`,
    ...optionValue(value),
  ]);
}

function optionName(operation: string, member: string): string {
  return renamed[`${operation} ${member}`] ?? kebab(member);
}

function optionValue(value: Json): string[] {
  if (value === true) return [];
  return [typeof value === "string" ? value : JSON.stringify(value)];
}

/** Finds each required option in a text, in any order. */
function requiredOptions(specs: Specs, { operation, input }: OperationSpec): string {
  const { required = [] } = resolveSchema(specs.shapes, input);
  return `^${required.map((member) => `(?=[\\s\\S]*--${optionName(operation, member)}(?![\\w-]))`).join("")}`;
}

/** A required member that takes any text as far as AWS CLI knows. */
function overridden(specs: Specs, { operation, input }: OperationSpec): string {
  const { required = [], properties = {} } = resolveSchema(specs.shapes, input);
  const found = required.find(
    (member) => resolveSchema(specs.shapes, properties[member] ?? {}).type === "string",
  );
  if (found !== undefined) return found;
  throw new HarnessError("data", {
    where: `specs/operations/${operation}.json /input/required`,
    what: "no required member is a text, so that none can be given twice",
    hint: "Say in runner/derive/clients/aws-cli-cases.ts what else to override.",
  });
}
