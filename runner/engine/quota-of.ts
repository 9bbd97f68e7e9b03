import { HarnessError } from "../errors.js";
import type { Specs } from "../model/spec.js";
import type { Frame } from "./frame.js";

/**
 * A quota of the account whose credentials sign the calls: as the target declares it, else as documented.
 * @throws {HarnessError} `data` if no quota has that name
 */
export function quotaOf(
  name: string,
  { context, credentials = "default" }: Pick<Frame, "context" | "credentials">,
): number {
  const { target } = context.options;
  const declared = { ...target.quotas, ...target.credentials?.[credentials]?.quotas };
  return declared[name] ?? documentedQuota(name, context.specs);
}

function documentedQuota(name: string, { service }: Specs): number {
  const value = service.quotas[name]?.value;
  if (value !== undefined) return value;
  throw new HarnessError("data", {
    where: `{ "quota": "${name}" }`,
    what: "no such quota",
    expected: Object.keys(service.quotas).join(", "),
  });
}
