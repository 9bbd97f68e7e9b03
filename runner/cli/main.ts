#!/usr/bin/env node
import { createProgram } from "./program.js";
import { reportTrouble } from "./report-trouble.js";
import { watchStreams } from "./watch-streams.js";

// Node would end with 1, which says that the target diverges.
process.on("uncaughtException", (error) => process.exit(reportTrouble(error)));
watchStreams(process);

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportTrouble(error);
}
