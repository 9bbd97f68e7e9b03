import { CommanderError } from "commander";
import { HarnessError } from "../errors.js";

/** Says on stderr what went wrong and what to do about it. @returns the exit code that it leads to */
export function reportTrouble(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof HarnessError) {
    process.stderr.write(`swf-conformance: ${error.message}\n`);
    if (error.complaint.hint) process.stderr.write(`  ${error.complaint.hint}\n`);
    return error.exitCode;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`swf-conformance: the harness itself broke. Please report this.\n${text}\n`);
  return 4;
}
