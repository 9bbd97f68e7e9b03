import { startReference } from "../../reference/index.js";
import type { Target } from "../model/target.js";
import type { Credentials } from "../transport/credentials.js";

/** The embedded reference at work. */
export interface Embedded {
  readonly url: string;
  close(): Promise<void>;
}

const everything = { Statement: { Effect: "Allow", Action: "*", Resource: "*" } };
const nothing = { Statement: { Effect: "Deny", Action: "swf:*", Resource: "*" } };

/**
 * Starts the embedded reference on a free port of this machine. The run's own credentials may do everything, those
 * that the target calls `restricted` nothing; no others are known.
 */
export async function startEmbedded(target: Target, own: Credentials, timeScale: number): Promise<Embedded> {
  const { restricted } = target.credentials ?? {};
  return startReference({
    timeScale,
    ...(target.quotas && { quotas: target.quotas }),
    policies: {
      ...(restricted && {
        [restricted.accessKeyId]: { ...nothing, secretAccessKey: restricted.secretAccessKey },
      }),
      [own.accessKeyId]: { ...everything, secretAccessKey: own.secretAccessKey },
    },
  });
}
