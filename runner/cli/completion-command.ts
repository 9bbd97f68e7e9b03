import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { HarnessError } from "../errors.js";
import { reporterNames } from "../reporters/load-reporter.js";
import { clients } from "./clients.js";

/** The shells that a script can be printed for. */
export const shells: readonly string[] = ["bash", "zsh", "fish"];

/** The words that the value of a flag can begin with. */
const choices: Readonly<Record<string, readonly string[]>> = {
  "--client": clients,
  "--tier": ["documented", "modelled", "observed"],
  "--reporter": reporterNames,
};

/**
 * Prints the script that lets a shell complete the commands and flags of a program.
 * @param program - without commands of completion
 * @throws {HarnessError} `usage` for a shell that there is no script for
 */
export function printCompletionScript(program: Command, shell: string): void {
  const name = program.name();
  if (!shells.includes(shell)) throw unknownShell(shell);
  completionsOf(program).setup(name, name, shell);
}

function unknownShell(shell: string): HarnessError {
  return new HarnessError("usage", {
    where: "completion",
    what: "there is no script for this shell",
    expected: shells.join(", "),
    got: JSON.stringify(shell),
  });
}

/** Prints what the last of some words can become, a line each, as the script of a shell asks for it. */
export function printCompletions(program: Command, words: readonly string[]): void {
  completionsOf(program).parse([...words]);
}

function completionsOf(program: Command): ReturnType<typeof tab> {
  for (const command of [program, ...program.commands])
    for (const option of command.options) {
      const words = choices[option.long ?? ""];
      if (words) option.argChoices = [...words];
    }
  return tab(program);
}
