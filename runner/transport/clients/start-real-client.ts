import { startAwsCli } from "./aws-cli.js";
import { startBoto3 } from "./boto3.js";
import type { RealClient, RealClientName, RealClientOptions } from "./real-client.js";

/**
 * Starts a client of this name.
 * @throws {HarnessError} `usage` if it is not installed
 */
export async function startRealClient(name: RealClientName, options: RealClientOptions): Promise<RealClient> {
  if (name === "boto3") return startBoto3(options);
  if (name === "aws-cli") return startAwsCli(options);
  const { startSdkJs } = await import("./sdk-js.js");
  return startSdkJs(options);
}
