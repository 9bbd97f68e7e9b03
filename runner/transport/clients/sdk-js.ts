import { Agent } from "node:http";
import { createRequire } from "node:module";
import { connect } from "node:net";
import type { SWFClient, SWFClientConfig } from "@aws-sdk/client-swf";
import { HarnessError } from "../../errors.js";
import type { ClientOutcome } from "../../model/client-outcome.js";
import type { Json, JsonObject } from "../../model/json.js";
import type { Credentials } from "../credentials.js";
import type { ClientCall, Made, RealClient, RealClientOptions } from "./real-client.js";
import { callHeader } from "./recording-proxy.js";

type Sdk = typeof import("@aws-sdk/client-swf");
type Command = Parameters<SWFClient["send"]>[0];

/**
 * Starts AWS SDK for JavaScript v3 in this process.
 * @throws {HarnessError} `usage` if the package is not installed
 */
export async function startSdkJs(options: RealClientOptions): Promise<RealClient> {
  const sdk = await loadSdk();
  const clients = new Map<string, SWFClient>();
  const clientFor = (credentials: Credentials): SWFClient => {
    const known = clients.get(JSON.stringify(credentials));
    const client = known ?? new sdk.SWFClient(configOf(credentials, options));
    clients.set(JSON.stringify(credentials), client);
    return client;
  };
  return {
    title: `@aws-sdk/client-swf ${versionOfSdk()}`,
    call: (call) => makeCall(call, sdk, clientFor(call.credentials)),
    async close() {
      for (const client of clients.values()) client.destroy();
    },
  };
}

async function loadSdk(): Promise<Sdk> {
  try {
    return await import("@aws-sdk/client-swf");
  } catch (cause) {
    throw new HarnessError(
      "usage",
      {
        where: "--client sdk-js",
        what: "the AWS SDK for JavaScript is not installed",
        hint: "Install it beside this package: npm install @aws-sdk/client-swf",
      },
      { cause },
    );
  }
}

function versionOfSdk(): string {
  const { version } = createRequire(import.meta.url)("@aws-sdk/client-swf/package.json") as {
    version: string;
  };
  return version;
}

function configOf(
  credentials: Credentials,
  { endpoint, region, proxyPort }: RealClientOptions,
): SWFClientConfig {
  const httpAgent = Object.assign(new Agent({ keepAlive: true }), {
    createConnection: () => connect(proxyPort, "127.0.0.1"),
  });
  return {
    endpoint: endpoint.href,
    region,
    credentials: { ...credentials },
    maxAttempts: 1,
    requestHandler: { httpAgent, requestTimeout: 0, connectionTimeout: 0 },
    // None of this machine's own configuration is to have a say.
    ignoreConfiguredEndpointUrls: true,
  } as SWFClientConfig;
}

async function makeCall({ id, operation, input }: ClientCall, sdk: Sdk, client: SWFClient): Promise<Made> {
  const commands = sdk as unknown as Readonly<Record<string, new (input: object) => Command>>;
  const Command = commands[`${operation}Command`];
  if (!Command) return { raised: "TypeError", message: `the SDK has no ${operation}Command` };
  try {
    const command = new Command(withDates(input) as object);
    command.middlewareStack.add(naming(id), { step: "deserialize", name: "nameCall" });
    const { $metadata, ...output } = await client.send(command);
    return { returned: withSeconds(output) as JsonObject };
  } catch (error) {
    return raised(error, sdk);
  }
}

/** The innermost step comes after signing. */
function naming(id: string): Parameters<Command["middlewareStack"]["add"]>[0] {
  return ((next: (args: { request: { headers: Record<string, string> } }) => unknown) =>
    (args: { request: { headers: Record<string, string> } }) => {
      args.request.headers[callHeader] = id;
      return next(args);
    }) as never;
}

function raised(error: unknown, sdk: Sdk): ClientOutcome {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const Exception = (sdk as unknown as Readonly<Record<string, unknown>>)[name];
  const isOwn = typeof Exception === "function" && error instanceof Exception;
  return {
    raised: isOwn || !(error instanceof sdk.SWFServiceException) ? name : "SWFServiceException",
    message,
  };
}

/** The SDK takes times as dates. */
function withDates(value: Json | undefined, name = ""): unknown {
  if (/^(?:oldest|latest)Date$/.test(name) && typeof value === "number") return new Date(value * 1000);
  if (Array.isArray(value)) return value.map((item) => withDates(item));
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([member, below]) => [member, withDates(below, member)]))
    : value;
}

function withSeconds(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(withSeconds);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, below]) => below !== undefined);
  return Object.fromEntries(members.map(([member, below]) => [member, withSeconds(below)]));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
