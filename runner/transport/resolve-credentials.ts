import { HarnessError } from "../errors.js";
import type { CredentialProvider, Credentials } from "./credentials.js";
import { isLoopback } from "./is-loopback.js";
import type { Environment, Resolved } from "./resolved.js";

/** Signs requests to a local endpoint when the environment names nothing else. Amazon's own example: no one's key. */
export const placeholderCredentials: Credentials = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};

/** What decides about the credentials. */
export interface CredentialSources {
  readonly env: Environment;
  /** `null` is the embedded reference, which counts as local. */
  readonly endpoint: URL | null;
  /** Builds the AWS chain; for tests. */
  readonly chain?: (profile: string | undefined) => Promise<CredentialProvider>;
}

/**
 * Finds the credentials to sign with.
 *
 * 1. `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` (and `AWS_SESSION_TOKEN`) win on any endpoint, even beside
 *    `AWS_PROFILE`: whoever sets them means them.
 * 2. An endpoint on this machine gets {@link placeholderCredentials}: profiles, SSO and instance roles are never
 *    read for it, so no emulator sees a real key by accident.
 * 3. Any other endpoint gets the AWS chain: profile, SSO, web identity, container and instance role. It is asked
 *    with the first request.
 *
 * @throws HarnessError `config` if only one half of a key pair is set.
 */
export async function resolveCredentials(sources: CredentialSources): Promise<Resolved<CredentialProvider>> {
  const { env, endpoint, chain = awsChain } = sources;
  const fromEnv = environmentCredentials(env);
  if (fromEnv) return { value: async () => fromEnv, origin: "AWS_ACCESS_KEY_ID" };
  if (!endpoint || isLoopback(endpoint)) {
    return { value: async () => placeholderCredentials, origin: "placeholder for a local endpoint" };
  }
  const profile = env.AWS_PROFILE || undefined;
  return { value: await chain(profile), origin: profile ? `profile ${profile}` : "AWS credential chain" };
}

function environmentCredentials(env: Environment): Credentials | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!accessKeyId && !secretAccessKey) return undefined;
  if (!accessKeyId) throw halfAPair("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
  if (!secretAccessKey) throw halfAPair("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID");
  const sessionToken = env.AWS_SESSION_TOKEN;
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

function halfAPair(missing: string, present: string): HarnessError {
  return new HarnessError("config", {
    where: missing,
    what: `not set, though ${present} is`,
    hint: "Set both, or neither.",
  });
}

async function awsChain(profile: string | undefined): Promise<CredentialProvider> {
  const { defaultProvider } = await import("@aws-sdk/credential-provider-node");
  return defaultProvider(profile ? { profile } : {});
}
