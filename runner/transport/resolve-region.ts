import { HarnessError } from "../errors.js";
import { isLoopback } from "./is-loopback.js";
import { type Environment, firstSet, type Resolved } from "./resolved.js";

/** Where a region may be named, from the strongest to the weakest. */
export interface RegionSources {
  readonly flag?: string | undefined;
  readonly env: Environment;
  /** `null` is the embedded reference, which counts as local. */
  readonly endpoint: URL | null;
}

/**
 * Finds the region to sign for: the flag, `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile's; for an endpoint on
 * this machine else `us-east-1`.
 *
 * @throws HarnessError `config` if a remote endpoint is left without a region.
 */
export async function resolveRegion({ flag, env, endpoint }: RegionSources): Promise<Resolved<string>> {
  if (flag) return { value: flag, origin: "--region" };
  const named = firstSet(env, ["AWS_REGION", "AWS_DEFAULT_REGION"]) ?? (await profileRegion(env));
  if (named) return named;
  if (!endpoint || isLoopback(endpoint))
    return { value: "us-east-1", origin: "default for a local endpoint" };
  throw new HarnessError("config", {
    where: "region",
    what: `none is set, and ${endpoint.host} is not on this machine`,
    hint: "Set AWS_REGION, or a region in the profile.",
  });
}

async function profileRegion(env: Environment): Promise<Resolved<string> | undefined> {
  const { loadSharedConfigFiles } = await import("@smithy/core/config");
  const files = await loadSharedConfigFiles({
    ...(env.AWS_SHARED_CREDENTIALS_FILE ? { filepath: env.AWS_SHARED_CREDENTIALS_FILE } : {}),
    ...(env.AWS_CONFIG_FILE ? { configFilepath: env.AWS_CONFIG_FILE } : {}),
  });
  const profile = env.AWS_PROFILE || "default";
  const region = files.credentialsFile[profile]?.region ?? files.configFile[profile]?.region;
  return region ? { value: region, origin: `profile ${profile}` } : undefined;
}
