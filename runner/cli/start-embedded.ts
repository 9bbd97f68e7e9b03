import { join } from "node:path";
import { startReference } from "../../reference/index.js";
import { loadPolicies } from "../load/load-policies.js";
import { packageRoot } from "../load/package-root.js";
import type { Target } from "../model/target.js";
import type { Credentials } from "../transport/credentials.js";
import { embeddedFunctions } from "./embedded-functions.js";

/** The embedded reference at work. */
export interface Embedded {
  readonly url: string;
  close(): Promise<void>;
}

const everything = { Statement: { Effect: "Allow", Action: "*", Resource: "*" } };

/** What the keys of the target `reference` may do; other targets give the credentials of the same names the same rights. */
const policiesFile = join("targets", "reference", "policies.json");

/**
 * Starts the embedded reference on a free port of this machine. The run's own credentials may do everything, the keys in
 * `targets/reference/policies.json` what is written there; no others are known.
 * @throws {HarnessError} `data` if that file is malformed
 */
export async function startEmbedded(target: Target, own: Credentials, timeScale: number): Promise<Embedded> {
  return startReference({
    timeScale,
    lambda: embeddedFunctions,
    ...(target.quotas && { quotas: target.quotas }),
    policies: {
      ...loadPolicies(join(packageRoot(), policiesFile)),
      [own.accessKeyId]: { ...everything, secretAccessKey: own.secretAccessKey },
    },
  });
}
