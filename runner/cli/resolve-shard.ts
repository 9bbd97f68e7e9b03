import { HarnessError } from "../errors.js";
import { parseShard, type Shard } from "../model/shard.js";
import type { Resolved } from "../transport/resolved.js";

const gitlabIndex = "CI_NODE_INDEX";
const total = "CI_NODE_TOTAL";
const kubernetesIndex = "JOB_COMPLETION_INDEX";

/**
 * Settles which part of the cases to take. `--shard i/n` says it; of `--shard n`, and without a flag, the index comes
 * from GitLab's `CI_NODE_INDEX` (from 1) or from the `JOB_COMPLETION_INDEX` (from 0) of a Kubernetes Indexed Job, and
 * the number of shards from `CI_NODE_TOTAL`. Without any of these, all cases are taken.
 * @throws {HarnessError} `usage` for a shard that there isn't, and for an index without a number of shards
 */
export function resolveShard(flag: string | undefined, env: NodeJS.ProcessEnv): Resolved<Shard | undefined> {
  const from = env[gitlabIndex] ? gitlabIndex : env[kubernetesIndex] ? kubernetesIndex : undefined;
  if (flag?.includes("/")) return { value: readShard(flag, "--shard", flag), origin: "--shard" };
  if (flag !== undefined && from === undefined) throw withoutIndex(flag);
  if (from === undefined) return { value: undefined, origin: "default" };
  const count = flag ?? env[total];
  if (!count) throw withoutTotal(from);
  const origin = `${from} and ${flag === undefined ? total : "--shard"}`;
  const index = from === gitlabIndex ? env[from] : oneBased(env[from] ?? "");
  return { value: readShard(`${index}/${count}`, origin, `${env[from]} and ${count}`), origin };
}

/** The environment without what speaks of shards. */
export function withoutShard(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names: readonly string[] = [gitlabIndex, kubernetesIndex, total];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}

function oneBased(text: string): string {
  return /^\d{1,6}$/.test(text) ? String(Number(text) + 1) : text;
}

function readShard(text: string, where: string, got: string): Shard {
  const shard = parseShard(text);
  if (shard) return shard;
  throw new HarnessError("usage", {
    where,
    what: "there is no such shard",
    expected: "i/n, with i from 1 to n",
    got: JSON.stringify(got),
  });
}

function withoutIndex(flag: string): HarnessError {
  return new HarnessError("usage", {
    where: `--shard ${flag}`,
    what: "which of the shards to take is not said",
    expected: `i/n, or ${gitlabIndex} or ${kubernetesIndex} in the environment`,
    got: JSON.stringify(flag),
  });
}

function withoutTotal(from: string): HarnessError {
  return new HarnessError("usage", {
    where: from,
    what: "how many shards there are is not said",
    expected: `--shard n, or ${total} in the environment`,
    got: "neither",
    hint: "Give --shard 1/1 to take all cases all the same.",
  });
}
