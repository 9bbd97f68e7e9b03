import type { AddressInfo } from "node:net";
import type { Accounts } from "../../reference/edge/accounts.js";
import { createEndpoint } from "../../reference/edge/endpoint.js";
import { createHttpServer } from "../../reference/edge/http-server.js";
import { cannedOutputs } from "./canned-outputs.js";
import type { Endpoint } from "./start-endpoint.js";

/**
 * Starts an endpoint that has the protocol and the validators of the reference, and no state behind them: what is valid
 * is answered with success, and always in the same words.
 */
export async function startValidationAlone(): Promise<Pick<Endpoint, "url" | "close">> {
  const outputs = cannedOutputs();
  const service = {
    world: { settings: {} },
    clock: { now: Date.now },
    perform: ({ operation }: { readonly operation: string }) => ({ output: outputs.get(operation) ?? null }),
  };
  const accounts = { serviceOf: () => service, close: () => {} } as unknown as Accounts;
  const requestSize = 1_048_576;
  const endpoint = createEndpoint({ accounts, account: "123456789012", requestSize, now: Date.now });
  const server = createHttpServer(endpoint, { requestSize, arrival: 20_000 });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
