import type { Clock } from "../engine/clock.js";
import { loadSpecs } from "../load/load-specs.js";
import { packageRoot } from "../load/package-root.js";
import type { Transport } from "../model/transport.js";
import { createWireTransport, type WireTransportOptions } from "../transport/create-wire-transport.js";
import type { CredentialProvider } from "../transport/credentials.js";
import { sendPlainRequest } from "../transport/plain-request.js";
import { resolveCredentials } from "../transport/resolve-credentials.js";
import { suiteVersion } from "./package-version.js";
import { processClock } from "./process-clock.js";
import type { RunSettings } from "./run-settings.js";

/** Room for as many polls at once as one task list may have, and for the other calls beside them. */
const connections = 1_100;

/** A way to the target, with the end of its life. */
export interface Connection {
  readonly endpoint: URL;
  readonly transport: Transport;
  /** The time by which the run goes. */
  readonly clock: Clock;
  /** Puts the target back to its start, if it declares a way. @returns whether it obeyed */
  readonly reset?: () => Promise<boolean>;
  close(): Promise<void>;
}

/** Reaches the endpoint under test; with none, starts the embedded reference and reaches that. */
export async function connect(settings: RunSettings): Promise<Connection> {
  const credentials = await resolveCredentials({ env: process.env, endpoint: settings.endpoint.value });
  if (settings.endpoint.value)
    return connectTo(settings.endpoint.value, settings, { own: credentials.value });
  const { startEmbedded } = await import("./start-embedded.js");
  const embedded = await startEmbedded(settings.target.value, await credentials.value(), {
    timeScale: settings.timeScale.value,
    chunked: settings.chunked.value,
  });
  const frame = { own: credentials.value, elapsed: embedded.worked };
  const connection = await connectTo(new URL(embedded.url), settings, frame).catch(async (error) => {
    await embedded.close();
    throw error;
  });
  return {
    ...connection,
    clock: embedded.clock,
    close: () => connection.close().then(() => embedded.close()),
  };
}

interface ConnectionFrame {
  readonly own: CredentialProvider;
  /** The time that an endpoint in this process shares with it. */
  readonly elapsed?: () => number;
}

async function connectTo(
  endpoint: URL,
  settings: RunSettings,
  { own, ...time }: ConnectionFrame,
): Promise<Connection> {
  const further = Object.entries(settings.target.value.credentials ?? {}).map(([name, keys]) => [
    name,
    async () => keys,
  ]);
  const transport = await transportOf(settings, {
    endpoint,
    region: settings.region.value,
    credentials: { ...Object.fromEntries(further), default: own },
    version: suiteVersion(),
    now: Date.now,
    ...time,
    insecure: settings.insecure.value,
    chunked: settings.chunked.value,
    connections,
  });
  const { reset } = settings.target.value;
  return {
    endpoint,
    transport,
    clock: processClock,
    close: () => transport.close(),
    ...(reset &&
      !settings.keepResources.value && {
        reset: async () => ((await sendPlainRequest(endpoint, reset))?.status ?? 500) < 300,
      }),
  };
}

async function transportOf({ client }: RunSettings, options: WireTransportOptions): Promise<Transport> {
  if (client.value === "wire") return createWireTransport(options);
  const { createClientTransport } = await import("../transport/clients/create-client-transport.js");
  const { operations } = loadSpecs(packageRoot());
  const names = [...operations].map(
    ([operation, { clients }]) =>
      [operation, { command: clients["aws-cli"].command, method: clients.boto3.method }] as const,
  );
  return createClientTransport({
    ...options,
    client: client.value,
    names: new Map(names),
    env: process.env,
  });
}
