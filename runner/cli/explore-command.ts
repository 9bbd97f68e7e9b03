import { HarnessError } from "../errors.js";
import { explore } from "../explore/explore.js";
import type { Exploration } from "../model/discovery.js";
import { explorationLines } from "../reporters/explore/exploration-lines.js";
import { formatJson } from "../reporters/format-json.js";
import { isLoopback } from "../transport/is-loopback.js";
import { redactExchange } from "../transport/redact.js";
import { awaitEndpoint } from "./await-endpoint.js";
import { type Connection, connect } from "./connect.js";
import { loadContract } from "./contract.js";
import { untilInterrupted } from "./interruption.js";
import { fileOutput } from "./open-output.js";
import { processClock } from "./process-clock.js";
import { withoutShard } from "./resolve-shard.js";
import { type RunFlags, type RunSettings, settle } from "./run-settings.js";

/** The flags of `explore`. */
export interface ExploreFlags extends RunFlags {
  readonly runs: number;
  readonly moves: number;
  /** Seconds. */
  readonly timeLimit?: number;
  /** Seconds that a poll may take where a task waits. */
  readonly patience?: number;
  readonly output?: string;
}

/**
 * Explores an endpoint beside the embedded reference and prints what differs.
 * @returns the exit code: 0 if nothing differs, 1 if something does, 3 if the target could not be explored to the end
 */
export async function exploreCommand(flags: ExploreFlags): Promise<number> {
  const { runs, moves, timeLimit, patience, output, ...rest } = flags;
  const settings = await settle(rest, withoutShard(process.env));
  if (settings.client.value !== "wire") throw onlyWire();
  const file = output === undefined ? undefined : fileOutput(output);
  const found = await exploreWith(settings, { runs, moves, timeLimit, patience });
  process.stdout.write(`${explorationLines(found).join("\n")}\n`);
  file?.write(`${formatJson(found)}\n`);
  file?.close();
  if (found.cutOff === "interrupted") return 130;
  if (found.discoveries.length > 0) return 1;
  return found.cutOff === "unreachable" ? 3 : 0;
}

type Bounds = Pick<ExploreFlags, "runs" | "moves"> & Record<"timeLimit" | "patience", number | undefined>;

async function exploreWith(settings: RunSettings, bounds: Bounds): Promise<Exploration> {
  const contract = await loadContract();
  const target = await connect(settings);
  const reference = await connectReference(settings).catch(async (error) => {
    await target.close();
    throw error;
  });
  const interruption = untilInterrupted();
  try {
    await awaitEndpoint(target.transport, settings.wait.value, interruption.signal);
    const { specs, suites, requirements, cases } = contract;
    return await explore(
      {
        ...{ specs, requirements, cases, fixtures: suites.fixtures, redact: redactExchange, now: Date.now },
        sleep: (milliseconds) => processClock.sleep(milliseconds, interruption.signal),
        reference: reference.transport,
        target: target.transport,
        ...(target.reset && { reset: target.reset }),
      },
      { ...optionsOf(settings, target, bounds), signal: interruption.signal, onDiscovery: tell },
    );
  } finally {
    interruption.end();
    await target.close();
    await reference.close();
  }
}

/** The reference that the target is held against: its clock runs as fast, so that nothing runs out on one side alone. */
function connectReference(settings: RunSettings): Promise<Connection> {
  const { target: declared } = settings;
  const quotas = { registeredDomains: Number.MAX_SAFE_INTEGER };
  const { reset: _, ...target } = declared.value;
  const roomy = { value: { ...target, quotas: { ...target.quotas, ...quotas } }, origin: declared.origin };
  return connect({ ...settings, endpoint: { value: null, origin: "embedded" }, target: roomy });
}

function optionsOf(settings: RunSettings, { endpoint }: Connection, bounds: Bounds) {
  const { seed, target, requestTimeout } = settings;
  const near = isLoopback(endpoint);
  const address = settings.endpoint.value === null ? "embedded" : endpoint.href;
  const { runs, moves, timeLimit, patience = near ? 1 : 5 } = bounds;
  return {
    endpoint: { name: target.value.target, endpoint: address },
    ...{ seed: seed.value, runs, moves },
    name: `${seed.value.toString(36)}-${Date.now().toString(36)}`,
    requestTimeoutMs: requestTimeout.value * 1000,
    patienceMs: patience * 1000,
    ...(timeLimit !== undefined && { timeLimitMs: timeLimit * 1000 }),
  };
}

function tell({ signature, calls }: Exploration["discoveries"][number], run: number): void {
  process.stderr.write(`run ${run + 1}: ${signature} (${calls} ${calls === 1 ? "call" : "calls"})\n`);
}

function onlyWire(): HarnessError {
  return new HarnessError("usage", {
    where: "--client",
    what: "exploring compares what is on the wire",
    expected: "wire",
    hint: "`swf-conformance run --client NAME` tries other clients.",
  });
}
