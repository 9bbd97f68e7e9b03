import type { Command } from "commander";

/** Adds the flags that let a command take a part of the cases, as one machine of several does. */
export function withShardFlags(command: Command): Command {
  return command
    .option(
      "--shard <i/n>",
      "only part i of n; with n alone, or without it, i is CI_NODE_INDEX or JOB_COMPLETION_INDEX + 1",
    )
    .option("--durations <report>", "balance the shards by the durations of an earlier run's JSON report");
}
