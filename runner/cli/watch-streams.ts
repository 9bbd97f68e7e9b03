import { HarnessError } from "../errors.js";
import { reportTrouble } from "./report-trouble.js";

type Streams = Pick<NodeJS.Process, "stdout" | "stderr" | "once"> & { exitCode?: NodeJS.Process["exitCode"] };

/**
 * Keeps trouble with standard output and standard error from ending the process midway, or with a code that says something
 * of the target. A reader that has seen enough, such as `head`, is no error, and changes no verdict; output that is lost in
 * any other way makes the exit code 2.
 */
export function watchStreams(streams: Streams): void {
  let lost: Error | undefined;
  streams.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") lost ??= error;
  });
  // Nobody is left to be told of it.
  streams.stderr.on("error", () => {});
  streams.once("exit", () => {
    if (lost) streams.exitCode = reportTrouble(unwritten(lost));
  });
}

function unwritten(cause: Error): HarnessError {
  return new HarnessError(
    "output",
    {
      where: "standard output",
      what: "not everything could be written",
      got: cause.message,
      hint: "Make room, or write to a file with --reporter NAME=FILE.",
    },
    { cause },
  );
}
