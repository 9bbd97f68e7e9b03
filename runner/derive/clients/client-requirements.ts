import type { Requirement } from "../../model/requirement.js";
import type { OperationSpec, Specs } from "../../model/spec.js";
import { type ClientFact, clientRaises, clientRequirement } from "./client-requirement-id.js";

/** The clients whose documentation says something of each operation. */
export const documentedClients = ["boto3", "aws-cli"] as const;

/**
 * What the documentation of a client promises of every operation. Runs through other clients neither check these
 * requirements nor list them.
 */
export function clientRequirements({ operations }: Specs, client: string): Requirement[] {
  const of = requirementsOf[client];
  return of ? [...operations.values()].flatMap(of) : [];
}

const requirementsOf: Readonly<Record<string, (spec: OperationSpec) => Requirement[]>> = {
  boto3: boto3Requirements,
  "aws-cli": awsCliRequirements,
};

function boto3Requirements({ operation, output, faults, clients }: OperationSpec): Requirement[] {
  const { method } = clients.boto3;
  const source = `https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/swf/client/${method}.html`;
  const fact = (name: ClientFact, text: string) =>
    documented(clientRequirement(operation, "boto3", name), text, source);
  return [
    fact("method", `client.${method} calls ${operation}`),
    fact(
      "parameters",
      `${method} takes the members of the input under their own names, and needs the required ones`,
    ),
    fact(
      "returns",
      output
        ? `${method} returns a dict with the members of the answer`
        : `${method} returns nothing of the service, only boto3's own ResponseMetadata where it returns a dict`,
    ),
    ...faults.map((fault) =>
      documented(
        clientRaises(operation, "boto3", fault) ?? "",
        `${method} raises client.exceptions.${fault} when the service answers with ${fault}`,
        source,
      ),
    ),
  ];
}

function awsCliRequirements({ operation, output, clients }: OperationSpec): Requirement[] {
  const { command } = clients["aws-cli"];
  const source = `https://docs.aws.amazon.com/cli/v1/reference/swf/${command}.html`;
  const fact = (name: ClientFact, text: string) =>
    documented(clientRequirement(operation, "aws-cli", name), text, source);
  return [
    fact("command", `aws swf ${command} calls ${operation}`),
    fact(
      "options",
      `${command} has an option for each member of the input, and needs those of the required ones`,
    ),
    fact("cli-input-json", `${command} takes its whole input as JSON from --cli-input-json`),
    fact("options-override", `an option of ${command} outranks the same member in --cli-input-json`),
    fact(
      "skeleton-input",
      `${command} prints the form of its input for --generate-cli-skeleton and calls nothing`,
    ),
    fact(
      "skeleton-output",
      `${command} checks its input for --generate-cli-skeleton output, prints the form of its answer and calls nothing`,
    ),
    fact("output", output ? `${command} prints the answer as JSON` : `${command} prints nothing`),
  ];
}

function documented(id: string, text: string, source: string): Requirement {
  return { id, level: "must", tier: "documented", text, source };
}
