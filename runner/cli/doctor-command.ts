import { formatShard, type Shard } from "../model/shard.js";
import { resolveCredentials } from "../transport/resolve-credentials.js";
import { connect } from "./connect.js";
import { suiteVersion } from "./package-version.js";
import { type RunFlags, settle } from "./run-settings.js";

/** Prints each setting with where it comes from, and whether the endpoint answers. @returns 0, or 3 if it does not */
export async function doctorCommand(flags: RunFlags): Promise<number> {
  const settings = await settle(flags, process.env);
  const credentials = await resolveCredentials({ env: process.env, endpoint: settings.endpoint.value });
  const rows = Object.entries(settings).map(
    ([name, { value, origin }]) => [name, show(name, value), origin] as const,
  );
  const all = [...rows, ["credentials", "(not shown)", credentials.origin] as const];
  process.stdout.write(`swf-conformance ${suiteVersion()}, Node ${process.versions.node}\n\n`);
  for (const [name, value, origin] of all)
    process.stdout.write(`  ${name.padEnd(16)}${value.padEnd(36)}  ${origin}\n`);
  return probe(flags);
}

function show(name: string, value: unknown): string {
  if (value instanceof URL) return value.href;
  if (value === undefined || value === null) return "-";
  if (name === "target") return (value as { target: string }).target;
  if (name === "shard") return formatShard(value as Shard);
  if (Array.isArray(value)) return value.join(", ") || "-";
  return String(value);
}

async function probe(flags: RunFlags): Promise<number> {
  const settings = await settle(flags, process.env);
  const connection = await connect(settings);
  const { response, failure, durationMs } = await connection.transport.send({
    operation: "ListDomains",
    input: { registrationStatus: "REGISTERED" },
    timeoutMs: settings.requestTimeout.value * 1000,
    signal: new AbortController().signal,
  });
  await connection.close();
  const found = response
    ? `answers ListDomains with status ${response.status} after ${Math.round(durationMs)} ms`
    : `does not answer: ${failure?.message ?? "no response"}`;
  process.stdout.write(`\n${connection.endpoint.href} ${found}\n`);
  return response ? 0 : 3;
}
