import { Argument, type Command } from "commander";

/**
 * Adds `completion`, which prints a script for a shell, and the hidden `complete`, which such a script asks.
 * @param plain - makes the same program without these
 */
export function addCompletion(program: Command, plain: () => Command): void {
  program
    .command("completion")
    .addArgument(new Argument("<shell>", "bash, zsh or fish"))
    .description("print a script that lets a shell complete commands and flags")
    .action(async (shell: string) => {
      (await import("./completion-command.js")).printCompletionScript(plain(), shell);
    });
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .allowUnknownOption()
    .action(async (words: string[]) => {
      (await import("./completion-command.js")).printCompletions(plain(), words);
    });
}
