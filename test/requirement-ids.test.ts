import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { deriveRequirements } from "../runner/derive/derive-requirements.js";
import { loadSpecs } from "../runner/load/load-specs.js";
import { packageRoot } from "../runner/load/package-root.js";

const file = fileURLToPath(new URL("requirement-ids.txt", import.meta.url));
const listed = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
const current = deriveRequirements(loadSpecs(packageRoot()));

describe("the ids of requirements", () => {
  it("are permanent: none that was ever listed is gone", () => {
    expect(listed.filter((id) => !current.has(id))).toEqual([]);
  });

  it("are all listed; `vitest -u` adds new ones and takes none away", async () => {
    const known = [...new Set([...listed, ...current.keys()])].sort();
    await expect(`${known.join("\n")}\n`).toMatchFileSnapshot(file);
  });
});
