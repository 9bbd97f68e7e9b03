import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Makes an empty folder that is gone after the tests of the file. @returns the path of a name in it */
export function workFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "swf-conformance-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
