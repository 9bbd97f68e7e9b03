// Says which pages of the documentation are no longer as they were read: exit 0 none, 1 some, 2 no such folder.
import { HarnessError } from "../../runner/errors.js";
import { findDrift, formatDrift } from "./find-drift.js";
import { readPages } from "./read-pages.js";
import { readSource } from "./read-source.js";

try {
  const drift = findDrift(readSource().pages, readPages(process.argv[2] ?? "."));
  process.stdout.write(formatDrift(drift));
  process.exitCode = drift.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof HarnessError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
