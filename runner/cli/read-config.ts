import { existsSync } from "node:fs";
import { loadConfig } from "../load/load-config.js";
import type { Tier } from "../model/requirement.js";
import type { Resolved } from "../transport/resolved.js";

/** The config file that is read if none is named. */
export const configFile = "swf-conformance.config.json";

/** What a config file can set; the flags of the same names mean the same. */
export interface Config {
  readonly endpoint?: string;
  readonly region?: string;
  readonly target?: string;
  readonly run?: readonly string[];
  readonly skip?: readonly string[];
  readonly tiers?: readonly Tier[];
  readonly client?: string;
  readonly concurrency?: number;
  readonly timeScale?: number;
  readonly seed?: number;
  readonly baseline?: string;
  readonly reporters?: readonly string[];
  readonly maxFailures?: number;
  readonly requestTimeout?: number;
  readonly caseTimeout?: number;
  readonly globalTimeout?: number;
  readonly wait?: number;
  readonly strict?: boolean;
  readonly keepResources?: boolean;
}

/**
 * Reads the named config file, or the one in the working directory if there is one.
 * @throws {HarnessError} `config` if it can't be read or is malformed
 */
export function readConfig(named: string | undefined): Resolved<Config> {
  const path = named ?? (existsSync(configFile) ? configFile : undefined);
  return path === undefined ? { value: {}, origin: "default" } : { value: loadConfig(path), origin: path };
}
