import { startReference } from "../../reference/index.js";
import type { Target } from "../model/target.js";
import type { Credentials } from "../transport/credentials.js";
import { embeddedFunctions } from "./embedded-functions.js";

/** The embedded reference at work. */
export interface Embedded {
  readonly url: string;
  close(): Promise<void>;
}

const everything = { Statement: { Effect: "Allow", Action: "*", Resource: "*" } };
const nothing = { Statement: { Effect: "Deny", Action: "swf:*", Resource: "*" } };
const noRoles = { Statement: { Effect: "Allow", Action: "swf:*", Resource: "*" } };

/**
 * Starts the embedded reference on a free port of this machine. The run's own credentials may do everything, those
 * that the target calls `restricted` nothing, those it calls `without-roles` everything but hand a role to SWF; no others
 * are known.
 */
export async function startEmbedded(target: Target, own: Credentials, timeScale: number): Promise<Embedded> {
  const { restricted, "without-roles": withoutRoles } = target.credentials ?? {};
  return startReference({
    timeScale,
    lambda: embeddedFunctions,
    ...(target.quotas && { quotas: target.quotas }),
    policies: {
      ...(restricted && {
        [restricted.accessKeyId]: { ...nothing, secretAccessKey: restricted.secretAccessKey },
      }),
      ...(withoutRoles && {
        [withoutRoles.accessKeyId]: { ...noRoles, secretAccessKey: withoutRoles.secretAccessKey },
      }),
      [own.accessKeyId]: { ...everything, secretAccessKey: own.secretAccessKey },
    },
  });
}
