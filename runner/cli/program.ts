import { Command, Option } from "commander";
import { addCompletion } from "./add-completion.js";
import { addDiff } from "./add-diff.js";
import { addExplore } from "./add-explore.js";
import { addMerge } from "./add-merge.js";
import { withResumeFlag } from "./add-resume.js";
import { withShardFlags } from "./add-shard-flags.js";
import { withLastFailedFlag, withWatchFlags } from "./add-watch.js";
import { clients } from "./clients.js";
import { withExamples } from "./help-examples.js";
import { suiteVersion } from "./package-version.js";
import { oneOf, patternList, positiveNumber, repeated, tierList, wholeNumber } from "./parse-values.js";

const reporters =
  "pretty, json, junit, html, markdown, github, sarif, ctrf, tap, har, badge, exchanges, repro";

/** The command line. Each command is loaded only when it is asked for. */
export function createProgram(): Command {
  const program = createCommands();
  addCompletion(program, createCommands);
  return withExamples(program);
}

function createCommands(): Command {
  const program = new Command("swf-conformance")
    .description(
      "Holds an implementation of the Amazon Simple Workflow Service API against AWS's documentation.",
    )
    .version(suiteVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .showHelpAfterError("Run with --help to see what there is.")
    .exitOverride()
    .addHelpText("after", examples);
  addRun(program);
  addInquiries(program);
  addReplay(program);
  addExplore(program);
  addWatch(program);
  addBaseline(program);
  addReport(program);
  addDiff(program);
  addMerge(program);
  addServe(program);
  return program;
}

const examples = `
Exit codes:
  0    the gate is passed
  1    a divergence that the baseline does not list, or an entry of it that is stale or expired
  2    the command line, a config or a data file is wrong, nothing was selected, or a report can't be written
  3    incomplete: nothing diverged, but something could not run, or the target died
  4    the harness itself broke
  130  interrupted; reports are written

Examples:
  swf-conformance run --endpoint http://127.0.0.1:5000
  swf-conformance run --endpoint http://127.0.0.1:5000 --run 'start-workflow-execution/**' --reporter pretty --reporter json=report.json
  swf-conformance serve --port 5000 --time-scale 60
  swf-conformance diff main.json branch.json --reporter markdown=comment.md
  swf-conformance explain StartWorkflowExecution.input.workflowId.maxLength`;

function addRun(program: Command): void {
  const run = program
    .command("run")
    .description("run the suites against an endpoint and report where it diverges");
  withResumeFlag(withLastFailedFlag(withShardFlags(withRunFlags(run))))
    .option(
      "--reporter <name[=file]>",
      `${reporters} or ndjson; may be given several times`,
      repeated((text) => [text]),
    )
    .option(
      "--max-failures <n>",
      "stop after so many cases that failed or were blocked",
      wholeNumber("--max-failures", 1),
    )
    .option("--baseline <file>", "known divergences, which do not fail the run")
    .option("--strict", "let `should` requirements and skipped cases fail the run too")
    .action(async (flags) => {
      const { runCommand } = await import("./run-command.js");
      process.exitCode = await runCommand(renamed(flags));
    });
}

/** The flags that `run`, `replay` and `doctor` share. */
function withRunFlags(command: Command): Command {
  return command
    .option("--endpoint <url>", "the implementation to test; else AWS_ENDPOINT_URL_SWF, AWS_ENDPOINT_URL")
    .option("--region <name>", "region to sign for; else AWS_REGION")
    .option(
      "--target <file>",
      "a target.json, or the name of a folder in targets/: what the endpoint declares",
    )
    .option("--config <file>", "config file; else swf-conformance.config.json if there is one")
    .option(
      "--run <pattern>",
      "only these cases: `*` one segment, `**` many, `@file`, or a requirement's id",
      repeated(patternList("--run")),
    )
    .option("--skip <pattern>", "not these cases", repeated(patternList("--skip")))
    .option("--tier <tiers>", "documented, modelled, observed; separated by commas", tierList("--tier"))
    .addOption(clientOption(`what makes the calls: ${clients.join(", ")}`))
    .option("--concurrency <n>", "cases at once", wholeNumber("--concurrency", 1, 4096))
    .option(
      "--time-scale <n>",
      "how many times faster than real time the target's clock runs",
      positiveNumber("--time-scale"),
    )
    .option(
      "--seed <n>",
      "names and order; random by default, and printed",
      wholeNumber("--seed", 0, 0x7fffffff),
    )
    .option(
      "--request-timeout <s>",
      "seconds for a request; polls get 70 more",
      positiveNumber("--request-timeout"),
    )
    .option(
      "--case-timeout <s>",
      "seconds for a case, beside its documented waits",
      positiveNumber("--case-timeout"),
    )
    .option("--global-timeout <s>", "seconds for the whole run", positiveNumber("--global-timeout"))
    .option("--wait <s>", "wait up to so many seconds for the endpoint to answer", positiveNumber("--wait"))
    .option("--keep-resources", "leave on the target what the run made there")
    .option("--insecure", "take any TLS certificate")
    .option("--chunked", "send bodies in chunks, and have the embedded reference answer so")
    .option("--allow-aws", "let the run go to AWS itself");
}

function clientOption(description: string): Option {
  return new Option("--client <name>", description).argParser(oneOf("--client", clients));
}

/** The flag's name for a person is singular; what it sets is a list. */
function renamed(flags: Record<string, unknown>): Record<string, unknown> {
  const { tier, reporter, ...same } = flags;
  return {
    ...same,
    ...(tier !== undefined && { tiers: tier }),
    ...(reporter !== undefined && { reporters: reporter }),
  };
}

function addInquiries(program: Command): void {
  program
    .command("list")
    .description("list the cases, one a line")
    .option("--run <pattern>", "only these cases", repeated(patternList("--run")))
    .option("--skip <pattern>", "not these cases", repeated(patternList("--skip")))
    .option("--shard <i/n>", "only what is left for this shard")
    .option("--requirements", "list requirements instead; as JSON with the cases of each")
    .option("--json", "as JSON")
    .addOption(clientOption("with what this client's own documentation promises"))
    .action(async (flags) => (await import("./list-command.js")).listCommand(flags));
  program
    .command("explain")
    .argument("<id>", "of a requirement or a case")
    .description("say what a requirement demands and where that is written, or what a case does")
    .action(async (id: string) => (await import("./explain-command.js")).explainCommand(id));
  program
    .command("coverage")
    .description(
      "say, from executed checks, what accounts for every requirement; exit 1 if something is left over",
    )
    .option(
      "--report <file>",
      "a JSON report; may be given several times; else the suite is run on the embedded reference",
      repeated((text) => [text]),
    )
    .addOption(clientOption("with what this client's own documentation promises"))
    .action(async (flags) => {
      process.exitCode = await (await import("./coverage/coverage-command.js")).coverageCommand(flags);
    });
  withShardFlags(withRunFlags(program.command("doctor")))
    .description(
      "say which settings would be used and where they come from, and whether the endpoint answers",
    )
    .action(async (flags) => {
      process.exitCode = await (await import("./doctor-command.js")).doctorCommand(renamed(flags));
    });
}

function addReplay(program: Command): void {
  withRunFlags(program.command("replay"))
    .argument("<id>", "of a case; or a JSON report, whose failed and blocked cases are run again")
    .description(
      "run cases again, here or elsewhere, show every exchange, and say of each: FIXED, STILL or ERROR",
    )
    .action(async (id: string, flags) => {
      process.exitCode = await (await import("./replay-command.js")).replayCommand(id, renamed(flags));
    });
}

function addWatch(program: Command): void {
  withWatchFlags(withRunFlags(program.command("watch")))
    .option(
      "--reporter <name[=file]>",
      "as of `run`; may be given several times",
      repeated((text) => [text]),
    )
    .option("--baseline <file>", "known divergences, which do not fail the run")
    .action(async (flags) => {
      process.exitCode = await (await import("./watch-command.js")).watchCommand(renamed(flags));
    });
}

function addBaseline(program: Command): void {
  const baseline = program.command("baseline").description("keep the known divergences of a target");
  const common = (command: Command) =>
    command
      .argument("<report>", "the JSON report of a run")
      .requiredOption("--baseline <file>", "the baseline file")
      .option("--reason <text>", "why new entries are tolerated");
  for (const [action, says] of [
    ["write", "list every divergence of a report in a new file"],
    ["update", "add what is new and replace what changed; reasons, issues and expiry are kept"],
    ["prune", "drop entries that no longer diverge"],
    ["check", "compare and say what differs; exit 1 if anything does"],
  ] as const)
    common(baseline.command(action).description(says)).action(async (report: string, flags) => {
      process.exitCode = await (await import("./baseline-command.js")).baselineCommand(action, report, flags);
    });
}

function addReport(program: Command): void {
  program
    .command("report")
    .argument("<file>", "a JSON report, or the ndjson events of a run that was cut off")
    .description("render a finished run again")
    .option(
      "--reporter <name[=file]>",
      `${reporters}; may be given several times`,
      repeated((text) => [text]),
    )
    .action(async (file: string, flags) => {
      await (await import("./report-command.js")).reportCommand(file, renamed(flags));
    });
}

function addServe(program: Command): void {
  program
    .command("serve")
    .description("serve the reference endpoint: SWF as documented, in memory, until interrupted")
    .option("--port <n>", "any free one by default", wholeNumber("--port", 0, 65_535), 0)
    .option("--host <host>", "address of this machine to listen on", "127.0.0.1")
    .option(
      "--time-scale <n>",
      "how many times faster than real time its clock runs",
      positiveNumber("--time-scale"),
      1,
    )
    .option("--policies <file>", "JSON: access key ids with the IAM policy of each; else all may do all")
    .option("--quotas <file>", "JSON: quotas that differ from the documented ones")
    .option("--throttling", "refuse calls that come faster than the documented rates")
    .option("--chunked", "send answers in chunks, without their length")
    .action(async (flags) => (await import("./serve-command.js")).serveCommand(flags));
}
