import type { Config } from "./config.js";
import { readJsonFile } from "./read-json-file.js";

/**
 * Loads a config file. Paths in it are left as they are written.
 *
 * @throws HarnessError `config` if it can't be read, isn't JSON or isn't valid.
 */
export function loadConfig(file: string): Config {
  return readJsonFile(file, "config");
}
