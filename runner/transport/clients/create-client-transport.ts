import type { Transport } from "../../model/transport.js";
import type { WireTransportOptions } from "../create-wire-transport.js";
import { createLines } from "../lines.js";
import type { Environment } from "../resolved.js";
import { askClient } from "./ask-client.js";
import type { ClientNames, RealClient, RealClientName, RealClientOptions } from "./real-client.js";
import { startRecordingProxy } from "./recording-proxy.js";
import { sendThroughClient } from "./send-through-client.js";
import { startRealClient } from "./start-real-client.js";

const mebibyte = 1_048_576;

/** What the transport of a real client is made for. */
export interface ClientTransportOptions extends WireTransportOptions {
  readonly client: RealClientName;
  /** What clients call the operations, by operation. */
  readonly names: ReadonlyMap<string, ClientNames>;
  readonly env: Environment;
  /** Starts the client; for tests. */
  readonly start?: (client: RealClientName, options: RealClientOptions) => Promise<RealClient>;
}

/**
 * Makes a transport whose calls are made by a real client, through a proxy on this machine that records them. What is
 * answered in an exchange is what went over the wire; what the client made of it stands beside that.
 *
 * @throws {HarnessError} `usage` if the client is not installed
 */
export async function createClientTransport(options: ClientTransportOptions): Promise<Transport> {
  const { endpoint, region, names, start = startRealClient } = options;
  const proxy = await startRecordingProxy();
  const setup = {
    region,
    names,
    env: options.env,
    endpoint: asSeen(endpoint),
    proxyPort: proxy.port,
  };
  const client = await start(options.client, setup).catch(async (error) => {
    await proxy.close();
    throw error;
  });
  const lines = createLines({
    origin: endpoint.origin,
    size: options.connections ?? 256,
    insecure: options.insecure ?? false,
    maxResponseBytes: options.maxResponseBytes ?? 8 * mebibyte,
  });
  const { credentials, now } = options;
  const stage = { client, proxy, lines, credentials, now, nextId: counter() };
  return {
    client: options.client,
    send: (call) => sendThroughClient(call, stage),
    ask: (question, limits) => askClient(question, limits, stage),
    async close() {
      await Promise.all([client.close(), proxy.close(), lines.close()]);
    },
  };
}

/** Signatures cover the host and not the scheme: so the client signs what the target will see. */
function asSeen({ host, pathname }: URL): URL {
  return new URL(`http://${host}${pathname}`);
}

function counter(): () => string {
  let count = 0;
  return () => String(++count);
}
