import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { HarnessError } from "../errors.js";
import type { Config } from "../load/config.js";
import { loadTarget } from "../load/load-target.js";
import type { Tier } from "../model/requirement.js";
import type { Shard } from "../model/shard.js";
import type { Target } from "../model/target.js";
import { isLoopback } from "../transport/is-loopback.js";
import { resolveRegion } from "../transport/resolve-region.js";
import type { Resolved } from "../transport/resolved.js";
import type { Client } from "./clients.js";
import { namedEndpoint } from "./named-endpoint.js";
import { readConfig } from "./read-config.js";
import { recogniseTarget } from "./recognise-target.js";
import { resolveShard } from "./resolve-shard.js";

/** The flags of `run`, as parsed; what is absent comes from the environment, the config file or a default. */
export interface RunFlags extends Config {
  readonly config?: string;
  readonly allowAws?: boolean;
  readonly insecure?: boolean;
  readonly chunked?: boolean;
  /** `i/n`, or `n` where the environment says which. */
  readonly shard?: string;
  /** The report by whose durations shards are balanced. */
  readonly durations?: string;
  /** The report whose failed cases are to run; `true` for the one that is about to be replaced. */
  readonly lastFailed?: string | true;
  /** The report, or what a cut-off run left of it, that the run is to complete. */
  readonly resume?: string;
}

/** Every setting of a run, each with where it came from. Times are in seconds, of real time. */
export interface RunSettings {
  readonly endpoint: Resolved<URL | null>;
  readonly region: Resolved<string>;
  readonly target: Resolved<Target>;
  readonly run: Resolved<readonly string[]>;
  readonly skip: Resolved<readonly string[]>;
  /** The tiers to run; with none named all run, and `observed` ones can't fail the run. */
  readonly tiers: Resolved<readonly Tier[] | undefined>;
  readonly client: Resolved<Client>;
  readonly concurrency: Resolved<number>;
  readonly timeScale: Resolved<number>;
  readonly seed: Resolved<number>;
  readonly baseline: Resolved<string | undefined>;
  readonly reporters: Resolved<readonly string[]>;
  readonly maxFailures: Resolved<number | undefined>;
  readonly requestTimeout: Resolved<number>;
  readonly caseTimeout: Resolved<number>;
  readonly globalTimeout: Resolved<number | undefined>;
  readonly wait: Resolved<number>;
  readonly strict: Resolved<boolean>;
  readonly keepResources: Resolved<boolean>;
  readonly insecure: Resolved<boolean>;
  /** Whether bodies go in chunks, without their length. */
  readonly chunked: Resolved<boolean>;
  /** The part of the cases to take; all of them if it is not given. */
  readonly shard: Resolved<Shard | undefined>;
  /** The report by whose durations shards are balanced; else those measured on the reference. */
  readonly durations: Resolved<string | undefined>;
}

/** Shards whose names and order differ would make no one run. */
const seedOfShards = 1;

const unknownTarget: Target = { target: "endpoint", title: "Endpoint under test", capabilities: [] };

/**
 * Settles every setting: flags beat the environment, which beats the config file, which beats the target's file,
 * which beats defaults.
 * @throws {HarnessError} `usage` or `config` for a setting that can't be used
 */
export async function settle(flags: RunFlags, env: NodeJS.ProcessEnv): Promise<RunSettings> {
  const config = readConfig(flags.config);
  const pick = picker(flags, config);
  const endpoint = namedEndpoint(flags, config, env);
  refuseAws(endpoint, flags.allowAws ?? false);
  const target = await targetOf(pick("target", undefined), endpoint.value);
  const declared = `target ${target.value.target}`;
  const shard = resolveShard(flags.shard, env);
  const client = pick("client", "wire" as const);
  return {
    endpoint,
    target,
    region: await resolveRegion({ flag: flags.region ?? config.value.region, env, endpoint: endpoint.value }),
    run: pick("run", []),
    skip: pick("skip", []),
    tiers: pick("tiers", undefined),
    client,
    concurrency: pick(
      "concurrency",
      target.value.concurrency ?? 8 * availableParallelism(),
      target.value.concurrency ? declared : "default",
    ),
    timeScale: pick(
      "timeScale",
      timeScaleFor(target.value, client.value),
      target.value.timeScale ? declared : "default",
    ),
    seed: shard.value
      ? pick("seed", seedOfShards, "default for shards")
      : pick("seed", randomInt(0x7fffffff), "random"),
    baseline: pick("baseline", undefined),
    reporters: pick("reporters", ["pretty"]),
    maxFailures: pick("maxFailures", undefined),
    requestTimeout: pick("requestTimeout", 10),
    caseTimeout: pick("caseTimeout", 180),
    globalTimeout: pick("globalTimeout", undefined),
    wait: pick("wait", 0),
    strict: pick("strict", false),
    keepResources: pick("keepResources", false),
    insecure: { value: flags.insecure ?? false, origin: flags.insecure ? "--insecure" : "default" },
    chunked: { value: flags.chunked ?? false, origin: flags.chunked ? "--chunked" : "default" },
    shard,
    durations: { value: flags.durations, origin: flags.durations === undefined ? "default" : "--durations" },
  };
}

/** How fast a clock may be for clients that take long over a call: else they miss what passes in a documented minute. */
const fastestForClients = 20;

function timeScaleFor({ timeScale = 1 }: Target, client: Client): number {
  return client === "wire" ? timeScale : Math.min(timeScale, fastestForClients);
}

/** Takes a setting from the flags, else from the config file, else the preset. */
function picker(flags: Config, config: Resolved<Config>) {
  return <Name extends keyof Config, Preset>(
    name: Name,
    preset: Preset,
    origin = "default",
  ): Resolved<NonNullable<Config[Name]> | Preset> => {
    const flag = flags[name];
    if (flag !== undefined && flag !== null) return { value: flag, origin: flagName(name) };
    const configured = config.value[name];
    if (configured !== undefined && configured !== null) return { value: configured, origin: config.origin };
    return { value: preset, origin };
  };
}

function flagName(name: string): string {
  const singular = { tiers: "tier", reporters: "reporter" }[name] ?? name;
  return `--${singular.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

async function targetOf(
  { value, origin }: Resolved<string | undefined>,
  endpoint: URL | null,
): Promise<Resolved<Target>> {
  if (value !== undefined) return { value: loadTarget(value), origin };
  if (endpoint === null) return { value: loadTarget("reference"), origin: "embedded reference" };
  return (await recogniseTarget(endpoint)) ?? { value: unknownTarget, origin: "default" };
}

/** AWS itself costs money and keeps domains for ever: nobody is to run there by accident. */
function refuseAws({ value, origin }: Resolved<URL | null>, allowed: boolean): void {
  if (
    allowed ||
    value === null ||
    isLoopback(value) ||
    !/(?:^|\.)(?:amazonaws\.com(?:\.cn)?|api\.aws)\.?$/i.test(value.hostname)
  )
    return;
  throw new HarnessError("usage", {
    where: origin,
    what: `${value.hostname} is AWS itself: a run registers domains there that can never be deleted`,
    hint: "Give --allow-aws if you mean it.",
  });
}
