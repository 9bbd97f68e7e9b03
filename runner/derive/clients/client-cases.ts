import type { Case, Suites } from "../../model/case.js";
import type { OperationSpec, Specs } from "../../model/spec.js";
import { operationArea } from "../case-id.js";
import { exemplarCall, exemplarsOf, givenBy } from "../exemplars.js";
import { awsCliCases } from "./aws-cli-cases.js";
import { boto3Cases } from "./boto3-cases.js";
import type { ClientCaseParts } from "./client-case-parts.js";

/** The cases about what a client's documentation promises; none for a client of which no page says anything. */
export function clientCases(specs: Specs, suites: Suites, client: string): Case[] {
  const derive = { boto3: boto3Cases, "aws-cli": awsCliCases }[client];
  if (!derive) return [];
  return [...specs.operations.values()].flatMap((spec) => [
    liveCase(spec, suites, client),
    ...derive(specs, spec).map((parts) => clientCase(spec, client, parts)),
  ]);
}

/** The operation's smallest input, called on the target: what came back reaches the caller. */
function liveCase(spec: OperationSpec, { exemplars }: Suites, client: string): Case {
  const { operation, clients } = spec;
  const [smallest] = exemplarsOf(operation, exemplars);
  const isPython = client === "boto3";
  const name = isPython ? clients.boto3.method : clients["aws-cli"].command;
  const facts = isPython ? ["method", "returns"] : ["command", "output"];
  return {
    ...clientCase(spec, client, {
      name: "call",
      title: `${name} calls ${operation} and hands on its answer`,
      requirements: facts.map((fact) => `${operation}.client.${client}.${fact}`),
      steps: [exemplarCall(smallest)],
    }),
    ...givenBy(smallest),
  };
}

function clientCase({ operation }: OperationSpec, client: string, parts: ClientCaseParts): Case {
  const { name, ...rest } = parts;
  return { id: `${operationArea(operation)}/client/${client}/${name}`, ...rest, client };
}
