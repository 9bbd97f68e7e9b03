// Writes the snapshot of the contract into dist/, with the program that was just compiled; of the package in another
// folder if one is given.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(process.argv[2] ?? join(import.meta.dirname, ".."));
const load = (module) => import(pathToFileURL(join(root, "dist", "runner", module)).href);
const { deriveContract } = await load("cli/derive-contract.js");
const { writeSnapshot } = await load("load/contract-snapshot.js");

await writeSnapshot(root, await deriveContract(root));
