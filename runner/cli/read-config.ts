import { existsSync } from "node:fs";
import type { Config } from "../load/config.js";
import { loadConfig } from "../load/load-config.js";
import type { Resolved } from "../transport/resolved.js";

/** The config file that is read if none is named. */
export const configFile = "swf-conformance.config.json";

/**
 * Reads the named config file, or the one in the working directory if there is one.
 * @throws {HarnessError} `config` if it can't be read or is malformed
 */
export function readConfig(named: string | undefined): Resolved<Config> {
  const path = named ?? (existsSync(configFile) ? configFile : undefined);
  return path === undefined ? { value: {}, origin: "default" } : { value: loadConfig(path), origin: path };
}
