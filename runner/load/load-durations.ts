import { join } from "node:path";
import type { Durations } from "../model/durations.js";
import { packageRoot } from "./package-root.js";
import { readJsonFile } from "./read-json-file.js";

const measured = join("targets", "reference", "durations.json");

/**
 * Loads how long each case took on the reference endpoint.
 *
 * @throws HarnessError `data` if the file can't be read, isn't JSON or isn't valid.
 */
export function loadDurations(): Durations {
  return readJsonFile(join(packageRoot(), measured), "durations", measured);
}
