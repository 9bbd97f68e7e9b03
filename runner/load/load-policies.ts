import type { Policies } from "./policies.js";
import { readJsonFile } from "./read-json-file.js";

/**
 * Loads what each access key may do.
 *
 * @throws HarnessError `data` if the file can't be read, isn't JSON or isn't valid.
 */
export function loadPolicies(file: string): Policies {
  const { $schema, ...policies } = readJsonFile(file, "policies");
  return policies;
}
