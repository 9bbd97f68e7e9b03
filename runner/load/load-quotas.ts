import { readJsonFile } from "./read-json-file.js";

/**
 * Loads quotas that differ from the documented ones, by name.
 *
 * @throws HarnessError `data` if the file can't be read, isn't JSON or isn't valid.
 */
export function loadQuotas(file: string): Readonly<Record<string, number>> {
  const { $schema, ...quotas } = readJsonFile(file, "quotas");
  return quotas;
}
