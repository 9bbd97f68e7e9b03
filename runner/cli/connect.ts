import { HarnessError } from "../errors.js";
import type { Transport } from "../model/transport.js";
import { createWireTransport } from "../transport/create-wire-transport.js";
import { sendPlainRequest } from "../transport/plain-request.js";
import { resolveCredentials } from "../transport/resolve-credentials.js";
import { suiteVersion } from "./package-version.js";
import type { RunSettings } from "./run-settings.js";

/** A way to the target, with the end of its life. */
export interface Connection {
  readonly endpoint: URL;
  readonly transport: Transport;
  /** Puts the target back to its start, if it declares a way. @returns whether it obeyed */
  readonly reset?: () => Promise<boolean>;
  close(): Promise<void>;
}

/** Reaches the endpoint under test; with none, starts the embedded reference and reaches that. */
export async function connect(settings: RunSettings): Promise<Connection> {
  if (settings.endpoint.value) return connectTo(settings.endpoint.value, settings);
  throw new HarnessError("usage", {
    where: "--endpoint",
    what: "no endpoint is given",
    hint: "Give the URL of the implementation to test, such as --endpoint http://127.0.0.1:5000.",
  });
}

async function connectTo(endpoint: URL, settings: RunSettings): Promise<Connection> {
  const own = await resolveCredentials({ env: process.env, endpoint });
  const further = Object.entries(settings.target.value.credentials ?? {}).map(([name, keys]) => [
    name,
    async () => keys,
  ]);
  const transport = createWireTransport({
    endpoint,
    region: settings.region.value,
    credentials: { ...Object.fromEntries(further), default: own.value },
    version: suiteVersion(),
    now: Date.now,
    insecure: settings.insecure.value,
  });
  const { reset } = settings.target.value;
  return {
    endpoint,
    transport,
    close: () => transport.close(),
    ...(reset &&
      !settings.keepResources.value && {
        reset: async () => ((await sendPlainRequest(endpoint, reset))?.status ?? 500) < 300,
      }),
  };
}
