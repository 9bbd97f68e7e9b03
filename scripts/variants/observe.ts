import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { suiteVersion } from "../../runner/cli/package-version.js";
import { loadTarget } from "../../runner/load/load-target.js";
import type { Exchange } from "../../runner/model/exchange.js";
import type { JsonObject } from "../../runner/model/json.js";
import { createWireTransport } from "../../runner/transport/create-wire-transport.js";
import { resolveCredentials } from "../../runner/transport/resolve-credentials.js";
import { type Alteration, startTarget } from "../mutants/start-target.js";

/** What a short conversation with an endpoint showed. */
export interface Observation {
  /** The bytes of all its answers, each of them a character. */
  readonly bytes: string;
  readonly started: Exchange;
  /** Open executions counted at once after that one began. */
  readonly counted: Exchange;
  /** Its history, of two events. */
  readonly history: Exchange;
  readonly refused: Exchange;
}

/** Talks to the altered reference: an execution starts, is counted and looked at, and something is refused. */
export async function observe(alteration: Alteration): Promise<Observation> {
  const target = loadTarget("reference");
  const own = (await resolveCredentials({ env: {}, endpoint: null })).value;
  const altered = await startTarget(alteration, { target, credentials: await own(), timeScale: 1 });
  const tap = await listenTo(altered.url);
  const transport = createWireTransport({
    endpoint: new URL(tap.url),
    region: "us-east-1",
    credentials: { default: own },
    version: suiteVersion(),
    now: Date.now,
    connections: 2,
  });
  const signal = new AbortController().signal;
  const call = (operation: string, input: JsonObject) =>
    transport.send({ operation, input, timeoutMs: 10_000, signal });
  try {
    return { ...(await converse(call)), bytes: tap.heard() };
  } finally {
    await transport.close();
    await tap.close();
    await altered.close();
  }
}

async function converse(
  call: (operation: string, input: JsonObject) => Promise<Exchange>,
): Promise<Omit<Observation, "bytes">> {
  const type = { name: "type", version: "1" };
  const domain = "domain";
  await call("RegisterDomain", { name: domain, workflowExecutionRetentionPeriodInDays: "1" });
  await call("RegisterWorkflowType", { domain, ...type });
  const started = await call("StartWorkflowExecution", {
    domain,
    workflowId: "workflow",
    workflowType: type,
    taskList: { name: "list" },
    childPolicy: "TERMINATE",
    executionStartToCloseTimeout: "600",
    taskStartToCloseTimeout: "600",
  });
  const { runId = "" } = (started.response?.json ?? {}) as { readonly runId?: string };
  const startTimeFilter = { oldestDate: 0 };
  const counted = await call("CountOpenWorkflowExecutions", { domain, startTimeFilter });
  const execution = { workflowId: "workflow", runId };
  const history = await call("GetWorkflowExecutionHistory", { domain, execution });
  const refused = await call("DescribeDomain", { name: "unknown" });
  return { started, counted, history, refused };
}

interface Tap {
  readonly url: string;
  readonly heard: () => string;
  close(): Promise<void>;
}

/** Stands before a server and keeps the bytes that it sends. */
async function listenTo(url: string): Promise<Tap> {
  const chunks: Buffer[] = [];
  const { hostname, port } = new URL(url);
  const server: Server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    upstream.on("data", (chunk) => chunks.push(chunk));
    for (const socket of [client, upstream]) socket.on("error", () => {});
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: () => Buffer.concat(chunks).toString("latin1"),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
