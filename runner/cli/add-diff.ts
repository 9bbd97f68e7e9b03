import type { Command } from "commander";
import { repeated } from "./parse-values.js";

const classes = `
Each later report is held against the first, case by case. A case is
  regression     if it passed and is failed or blocked now
  vanished       if the later run took the whole suite, and the case is not in it
  changed        if it is failed twice, or blocked twice, with another signature (see baselines)
  inconclusive   if a run left it out or broke off before it, if it errored, if it was skipped in one run only, if it
                 failed in one run and was blocked in the other, or if it is about the client of one run alone
  suite changed  if the case itself, a fixture or a requirement of it is another one (by its digest)
  new case       if the first run took the whole suite, and the case is not in it
  fixed          if it was failed or blocked and passes now
  same           if it has one verdict and one signature in both
A divergence that no case is about, which passed cases come by, counts likewise.

Exit codes:
  0    nothing got worse
  1    a regression or a vanished case, of a requirement that is a must and is documented or modelled
  2    the command line or a report is wrong
  3    nothing got worse as far as can be told, but a run broke off, cases of a later run errored, or no case can be
       compared`;

/** Adds the command that compares reports. */
export function addDiff(program: Command): void {
  program
    .command("diff")
    .argument("<report>", "the JSON report, or the ndjson events, of the run to compare with")
    .argument("<others...>", "of one or more later runs, versions or implementations")
    .description("say what is different between reports; three or more make a matrix by requirement")
    .option(
      "--reporter <name[=file]>",
      "pretty, json, markdown or html; may be given several times",
      repeated((text) => [text]),
    )
    .addHelpText("after", classes)
    .action(async (report: string, others: string[], { reporter }: { reporter?: string[] }) => {
      const { diffCommand } = await import("./diff-command.js");
      process.exitCode = await diffCommand([report, ...others], { ...(reporter && { reporters: reporter }) });
    });
}
