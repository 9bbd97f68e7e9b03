import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { workFolder } from "./command-line/work-folder.js";

const root = join(import.meta.dirname, "..");
const inFolder = workFolder();
const copy = inFolder("package");

/** Says in a fresh process whether there is a snapshot that holds, and whether it is what the files say. */
function look(): string {
  const program = `
    import { isDeepStrictEqual } from "node:util";
    import { loadContract } from "./dist/runner/cli/contract.js";
    import { deriveContract } from "./dist/runner/cli/derive-contract.js";
    import { readSnapshot } from "./dist/runner/load/contract-snapshot.js";
    const facts = ({ specs, requirements, cases, suites: { suites, ...samples } }) => ({ specs, samples, requirements,
      cases: JSON.parse(JSON.stringify(cases.filter(({ id }) => !id.startsWith("protocol/date-header")))) });
    const sort = (contract) => ({ ...contract, cases: contract.cases.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
    const known = await readSnapshot(process.cwd());
    const same = isDeepStrictEqual(facts(await loadContract()), facts(sort(await deriveContract(process.cwd()))));
    console.log((known ? "holds" : "none") + ", " + (same ? "same" : "another"));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: copy,
    encoding: "utf8",
  }).trim();
}

describe("the snapshot of the contract", () => {
  beforeAll(() => {
    mkdirSync(copy);
    for (const part of ["dist", "specs", "suites", "package.json"])
      cpSync(join(root, part), join(copy, part), { recursive: true, preserveTimestamps: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    execFileSync(process.execPath, [join(root, "scripts", "snapshot.mjs"), copy]);
  });

  it("is what specs and suites say, and stands for them in an installed package", () => {
    expect(look()).toBe("holds, same");
  });

  it("holds in a checkout until a file is changed, added or removed", () => {
    writeFileSync(join(copy, "tsconfig.json"), "{}");
    expect(look()).toBe("holds, same");
    const [fault = ""] = readdirSync(join(copy, "specs", "faults"));
    const file = join(copy, "specs", "faults", fault);
    const { atime, mtime } = statSync(file);
    utimesSync(file, atime, new Date(Date.now() + 60_000));
    expect(look()).toBe("none, same");
    utimesSync(file, atime, mtime);
    writeFileSync(join(copy, "suites", "notes.txt"), "");
    utimesSync(join(copy, "suites", "notes.txt"), atime, mtime);
    expect(look()).toBe("none, same");
    rmSync(join(copy, "suites", "notes.txt"));
    expect(look()).toBe("holds, same");
  });
});
