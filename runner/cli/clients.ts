import { HarnessError } from "../errors.js";
import type { Resolved } from "../transport/resolved.js";

/** The clients that can make the calls. */
export const clients = ["wire", "sdk-js", "boto3", "aws-cli"] as const;

/** One of {@link clients}. */
export type Client = (typeof clients)[number];

/**
 * Checks a client that a config file names: it may know more of them than there are yet.
 * @throws {HarnessError} `config`
 */
export function requireClient({ value, origin }: Resolved<string>): Resolved<Client> {
  const found = clients.find((client) => client === value);
  if (found) return { value: found, origin };
  throw new HarnessError("config", {
    where: `${origin} /client`,
    what: "there is no such client",
    expected: clients.join(", "),
    got: JSON.stringify(value),
  });
}
