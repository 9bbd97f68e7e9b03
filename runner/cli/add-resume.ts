import type { Command } from "commander";

/** Adds the flag that completes a run which came to no end. */
export function withResumeFlag(command: Command): Command {
  return command.option(
    "--resume <report>",
    "complete this run: keep what was judged in its report or in the FILE.partial that it left, and run the rest",
  );
}
