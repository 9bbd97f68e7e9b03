import type { Command } from "commander";
import { positiveNumber, wholeNumber } from "./parse-values.js";

const usualRuns = 100;
const usualMoves = 60;

/** Adds `explore`, which needs no cases. */
export function addExplore(program: Command): void {
  program
    .command("explore")
    .description(
      "make random workflows on the endpoint and on the reference side by side; print what differs, by the fewest calls",
    )
    .option("--endpoint <url>", "the implementation to explore; else AWS_ENDPOINT_URL_SWF, AWS_ENDPOINT_URL")
    .option("--region <name>", "region to sign for; else AWS_REGION")
    .option(
      "--target <file>",
      "a target.json, or the name of a folder in targets/: what the endpoint declares",
    )
    .option("--config <file>", "config file; else swf-conformance.config.json if there is one")
    .option("--seed <n>", "random by default, and printed", wholeNumber("--seed", 0, 0x7fffffff))
    .option("--runs <n>", "workflows to make", wholeNumber("--runs", 1), usualRuns)
    .option("--moves <n>", "moves of a workflow at most", wholeNumber("--moves", 3, 1000), usualMoves)
    .option(
      "--time-limit <s>",
      "start no more workflows after so many seconds",
      positiveNumber("--time-limit"),
    )
    .option(
      "--patience <s>",
      "how long a task that waits may take to be handed out; 1 on this machine, else 5",
      positiveNumber("--patience"),
    )
    .option("--output <file>", "write what was found as JSON too")
    .option(
      "--time-scale <n>",
      "how many times faster than real time the target's clock runs",
      positiveNumber("--time-scale"),
    )
    .option("--request-timeout <s>", "seconds for a request", positiveNumber("--request-timeout"))
    .option("--wait <s>", "wait up to so many seconds for the endpoint to answer", positiveNumber("--wait"))
    .option("--keep-resources", "never reset the target between discoveries")
    .option("--insecure", "take any TLS certificate")
    .option("--allow-aws", "let it go to AWS itself")
    .action(async (flags) => {
      process.exitCode = await (await import("./explore-command.js")).exploreCommand(flags);
    });
}
