import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SWF } from "@aws-sdk/client-swf";
import type { OperationName } from "../../generated/types.js";
import { buildWorkshop } from "./build-workshop.js";
import type { Call } from "./call.js";
import { faults } from "./faults.js";
import { type Serve, startServe } from "./start-serve.js";
import { successes } from "./successes.js";

/** A `serve` that answers every {@link Call} of a table as the call says. */
export interface ServedTable {
  readonly serve: Serve;
  readonly calls: readonly Call[];
}

/** The keys that calls are signed with. */
export const credentials = {
  own: { accessKeyId: "AKIAOWN", secretAccessKey: "own/K7MDENG" },
  restricted: { accessKeyId: "AKIARESTRICTED", secretAccessKey: "restricted/K7MDENG" },
} as const;

/** The region that calls are signed for. */
export const region = "us-east-1";

/** Starts a `serve` that verifies signatures, and brings it to where each operation succeeds once and fails once. */
export async function serveTable(folder: string): Promise<ServedTable> {
  const serve = await startServe(
    ...["--policies", written(join(folder, "policies.json"), policies)],
    ...["--quotas", written(join(folder, "quotas.json"), { pollersPerTaskList: 0 })],
  );
  const workshop = await buildWorkshop(
    new SWF({ endpoint: serve.url, region, credentials: credentials.own, maxAttempts: 1 }),
  );
  const inputs = Object.entries(successes(workshop)) as [OperationName, object][];
  const succeeding = inputs.map(([operation, input]) => ({ operation, input }));
  return { serve, calls: [...succeeding, ...faults(workshop)] };
}

const policies = {
  [credentials.own.accessKeyId]: {
    Statement: { Effect: "Allow", Action: "swf:*", Resource: "*" },
    secretAccessKey: credentials.own.secretAccessKey,
  },
  [credentials.restricted.accessKeyId]: {
    Statement: { Effect: "Deny", Action: "swf:*", Resource: "*" },
    secretAccessKey: credentials.restricted.secretAccessKey,
  },
};

function written(file: string, content: object): string {
  writeFileSync(file, JSON.stringify(content));
  return file;
}
