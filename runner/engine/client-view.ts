import { clientRaises, clientReturns } from "../derive/clients/client-requirement-id.js";
import type { ClientView } from "../expect/check-client.js";
import { documentedMembers } from "./documented-members.js";
import type { RunContext } from "./run-context.js";

/** What the documentation of the run's client promises of a call, whose response may depart from the spec. */
export function clientView(
  operation: string,
  isSpoiled: boolean,
  { specs, transport: { client } }: Pick<RunContext, "specs" | "transport">,
): ClientView {
  return {
    isSpoiled,
    faults: specs.operations.get(operation)?.faults ?? [],
    members: documentedMembers(operation, specs),
    returns: clientReturns(operation, client),
    raises: (fault) => clientRaises(operation, client, fault),
  };
}
