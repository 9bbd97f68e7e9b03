import { join } from "node:path";
import { type EndpointOptions, scaledClock, startReference } from "../../reference/index.js";
import type { Clock } from "../engine/clock.js";
import { loadPolicies } from "../load/load-policies.js";
import { packageRoot } from "../load/package-root.js";
import type { Target } from "../model/target.js";
import type { Credentials } from "../transport/credentials.js";
import { embeddedAccounts } from "./embedded-accounts.js";
import { embeddedFunctions } from "./embedded-functions.js";
import { steadyClock } from "./steady-clock.js";

/** The embedded reference at work. */
export interface Embedded {
  readonly url: string;
  /** The time that it shares with whoever runs cases on it. */
  readonly clock: Clock;
  /** Milliseconds in which both could do something, by which to judge whether an answer is overdue. */
  readonly worked: () => number;
  close(): Promise<void>;
}

/** How the embedded reference is to behave where the documentation leaves that open. */
export interface EmbeddedManner {
  readonly timeScale: number;
  /** Whether it answers in chunks. */
  readonly chunked: boolean;
}

/** Documented milliseconds that a pause of this process may take: too few for any case to miss something. */
const longestPauseMs = 600;

const everything = { Statement: { Effect: "Allow", Action: "*", Resource: "*" } };

/** What the keys of the target `reference` may do; other targets give the credentials of the same names the same rights. */
const policiesFile = join("targets", "reference", "policies.json");

/**
 * Starts the embedded reference on a free port of this machine. The run's own credentials may do everything, the keys in
 * `targets/reference/policies.json` what is written there; no others are known.
 * @throws {HarnessError} `data` if that file is malformed
 */
export async function startEmbedded(
  target: Target,
  own: Credentials,
  { timeScale, chunked }: EmbeddedManner,
): Promise<Embedded> {
  const clock = steadyClock(longestPauseMs / timeScale);
  const patience = steadyClock();
  const reference = await startReference({
    ...embeddedOptions(target, own),
    timeScale,
    clock: scaledClock(timeScale, clock.elapsed),
    chunked,
  });
  const close = async () => {
    await reference.close();
    clock.stop();
    patience.stop();
  };
  return { url: reference.url, clock, worked: patience.elapsed, close };
}

/**
 * What the embedded reference has, whatever its clock.
 * @throws {HarnessError} `data` if the file of policies is malformed
 */
export function embeddedOptions(target: Target, own: Credentials): EndpointOptions {
  const policies = loadPolicies(join(packageRoot(), policiesFile));
  return {
    lambda: embeddedFunctions,
    ...embeddedAccounts(target, policies),
    policies: {
      ...policies,
      [own.accessKeyId]: { ...everything, secretAccessKey: own.secretAccessKey },
    },
  };
}
