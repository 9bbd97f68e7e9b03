import type { OperationSpec, Specs } from "../../model/spec.js";
import { slug } from "../case-id.js";
import { resolveSchema } from "../resolve-schema.js";
import type { ClientCaseParts } from "./client-case-parts.js";
import { clientRaises, clientRequirement } from "./client-requirement-id.js";
import { sampleInput } from "./sample-value.js";

/** What boto3's page of an operation says that needs no target: parameters, and an exception for each fault. */
export function boto3Cases(specs: Specs, spec: OperationSpec): ClientCaseParts[] {
  return [parametersCase(specs, spec), ...spec.faults.map((fault) => exceptionCase(specs, spec, fault))];
}

function parametersCase(specs: Specs, spec: OperationSpec): ClientCaseParts {
  const { operation, clients, output } = spec;
  const { method } = clients.boto3;
  const input = sampleInput(specs, spec);
  const { required = [] } = resolveSchema(specs.shapes, spec.input);
  const answer = { status: 200, body: output ? {} : null };
  return {
    name: "parameters",
    title: `${method} takes each member of the input by its name`,
    requirements: [clientRequirement(operation, "boto3", "parameters")],
    steps: [
      {
        ask: { ask: "signature", operation },
        matches: { method, parameters: Object.keys(input).sort(), required: [...required].sort() },
      },
      { ask: { ask: "call", operation, input, answer }, matches: { sent: [{ operation, input }] } },
    ],
  };
}

function exceptionCase(specs: Specs, spec: OperationSpec, fault: string): ClientCaseParts {
  const { operation, clients } = spec;
  const body = { __type: `com.amazonaws.swf.base.model#${fault}`, message: "made up" };
  const ask = {
    ask: "call",
    operation,
    input: sampleInput(specs, spec),
    answer: { status: 400, body },
  } as const;
  return {
    name: `exception/${slug(fault.replace(/(?<=[a-z])(?=[A-Z])/g, "-"))}`,
    title: `${clients.boto3.method} raises a class of its own for ${fault}`,
    requirements: [clientRaises(operation, "boto3", fault) ?? ""],
    steps: [{ ask, matches: { raised: fault } }],
  };
}
