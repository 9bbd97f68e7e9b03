#!/usr/bin/env node
import { createProgram } from "./program.js";
import { reportTrouble } from "./report-trouble.js";

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportTrouble(error);
}
