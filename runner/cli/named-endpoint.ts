import type { Config } from "../load/config.js";
import { resolveEndpoint } from "../transport/resolve-endpoint.js";
import type { Resolved } from "../transport/resolved.js";

/**
 * Finds the endpoint that flags, environment or config file name; `null` stands for the embedded reference.
 * @throws {HarnessError} `usage` for what isn't a plain http or https URL
 */
export function namedEndpoint(
  { endpoint: flag }: Config,
  { value: { endpoint: value }, origin }: Resolved<Config>,
  env: NodeJS.ProcessEnv,
): Resolved<URL | null> {
  return resolveEndpoint({ flag, env, configured: value === undefined ? undefined : { value, origin } });
}
