import type { Command } from "commander";
import { repeated } from "./parse-values.js";

/** Adds what `watch` has beside the flags of a run. */
export function withWatchFlags(command: Command): Command {
  return withLastFailedFlag(command)
    .description("run the chosen cases whenever the endpoint restarts or a file changes")
    .option(
      "--watch <path>",
      "watch this file or folder too; may be given several times",
      repeated((text) => [text]),
    );
}

/** Adds the flag that chooses the cases that did not pass last time. */
export function withLastFailedFlag(command: Command): Command {
  return command.option(
    "--last-failed [report]",
    "only the cases that did not pass in this JSON report, or in the one that --reporter json=FILE is to replace",
  );
}
