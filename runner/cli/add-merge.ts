import type { Command } from "commander";
import { repeated, tierList } from "./parse-values.js";

const notes = `
The reports are the JSON reports of all shards of one run, or FILE.partial of a shard that was killed. A shard that is
lost or doubled, or that belongs to another run, is an error. The exit code is that of one run of the whole: only here
does the baseline show stale entries.`;

/** Adds the command that puts the reports of shards together. */
export function addMerge(program: Command): void {
  program
    .command("merge")
    .argument("<reports...>", "the JSON report of each shard")
    .description("put the reports of all shards together, as one run of the whole would have written it")
    .option(
      "--reporter <name[=file]>",
      "as of `run`; may be given several times",
      repeated((text) => [text]),
    )
    .option("--baseline <file>", "known divergences, which do not fail the run")
    .option("--strict", "let `should` requirements and skipped cases fail the run too")
    .option("--tier <tiers>", "the tiers that count; those of the run by default", tierList("--tier"))
    .addHelpText("after", notes)
    .action(async (reports: string[], { tier, reporter, ...flags }) => {
      const { mergeCommand } = await import("./merge-command.js");
      process.exitCode = await mergeCommand(reports, {
        ...flags,
        ...(tier && { tiers: tier }),
        ...(reporter && { reporters: reporter }),
      });
    });
}
