import { type Reference, type ReferenceOptions, startReference } from "../../reference/index.js";
import { type Complaint, HarnessError } from "../errors.js";
import { loadPolicies } from "../load/load-policies.js";
import { loadQuotas } from "../load/load-quotas.js";

/** The flags of `serve`. */
export interface ServeFlags {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly timeScale: number;
  readonly policies?: string;
  readonly quotas?: string;
  readonly throttling?: boolean;
  readonly chunked?: boolean;
}

/**
 * Serves the embedded reference until the process is told to end, and prints its URL on a line of its own.
 * @throws {HarnessError} `usage` for an address that can't be used; `data` for a file that is malformed
 */
export async function serveCommand(flags: ServeFlags): Promise<void> {
  const { policies, quotas, ...same } = flags;
  const reference = await listen({
    ...same,
    ...(policies !== undefined && { policies: loadPolicies(policies) }),
    ...(quotas !== undefined && { quotas: loadQuotas(quotas) }),
  });
  process.stdout.write(`${reference.url}\n`);
  await untilToldToEnd();
  await reference.close();
}

type Address = Pick<ServeFlags, "port" | "host">;

async function listen(options: ReferenceOptions & Address): Promise<Reference> {
  try {
    return await startReference(options);
  } catch (error) {
    const complaint = complaintAbout((error as NodeJS.ErrnoException).code, options);
    if (complaint === undefined) throw error;
    throw new HarnessError("usage", complaint, { cause: error });
  }
}

function complaintAbout(code: string | undefined, { port, host }: Address): Complaint | undefined {
  switch (code) {
    case "EADDRINUSE":
      return {
        where: `--port ${port}`,
        what: `something else listens on this port of ${host}`,
        hint: "Give another one, or none to get one that is free.",
      };
    case "EACCES":
      return { where: `--port ${port}`, what: "this process may not listen on that port" };
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EINVAL":
      return { where: `--host ${host}`, what: "this is no address of this machine" };
    default:
      return undefined;
  }
}

/** A second signal ends the process at once, as if nobody listened. */
function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      process.off("SIGINT", end).off("SIGTERM", end);
      resolve();
    };
    process.on("SIGINT", end).on("SIGTERM", end);
  });
}
