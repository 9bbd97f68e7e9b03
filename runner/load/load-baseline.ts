import type { Baseline } from "../model/baseline.js";
import { readJsonFile } from "./read-json-file.js";

/**
 * Loads the known divergences of a target.
 *
 * @throws HarnessError `data` if the file can't be read, isn't JSON or isn't valid.
 */
export function loadBaseline(file: string): Baseline {
  return readJsonFile(file, "baseline");
}
