import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..", "..");

/** Where the compiled programs are. */
export const programs = join(root, ".bench", "scripts", "bench", "programs");

/** Compiles what is measured, so that no loader is measured with it, and snapshots the contract as a build does. */
export async function buildPrograms(): Promise<void> {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [tsc, "-p", join(root, "scripts", "bench", "tsconfig.json")], {
    stdio: "inherit",
  });
  for (const file of ["validators.js", "file-validators.js"])
    cpSync(join(root, "generated", file), join(root, ".bench", "generated", file));
  const load = (module: string) => import(pathToFileURL(join(root, ".bench", "runner", module)).href);
  const { deriveContract } = await load("cli/derive-contract.js");
  const { writeSnapshot } = await load("load/contract-snapshot.js");
  await writeSnapshot(root, await deriveContract(root));
}
