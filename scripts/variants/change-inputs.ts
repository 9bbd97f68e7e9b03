import type { Endpoint } from "../../reference/edge/endpoint.js";
import type { JsonObject } from "../../runner/model/json.js";
import { readCall } from "../mutants/edge/break-endpoint.js";
import type { Surroundings } from "../mutants/start-target.js";
import { askingFor } from "./sign-anew.js";

/**
 * Has the endpoint see another input than was sent. `undefined` leaves it, and so does a request that can't be read or
 * whose signature is not in order.
 */
export function changeInputs(
  endpoint: Endpoint,
  { accessKeys }: Surroundings,
  change: (operation: string, input: JsonObject) => JsonObject | undefined,
): Endpoint {
  return (request, signal) => {
    const call = readCall(request);
    const input = call && change(call.operation, call.input);
    return endpoint((input && askingFor({ input }, request, accessKeys)) ?? request, signal);
  };
}
