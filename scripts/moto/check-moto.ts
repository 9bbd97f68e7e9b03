// Runs the whole suite on a fresh moto, with the seed of the committed baseline, and holds it against that. Exits as that
// run does.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { startMoto } from "./start-moto.js";

const root = join(import.meta.dirname, "..", "..");
const moto = await startMoto();
const run = spawn(
  process.execPath,
  [
    join(root, "dist", "runner", "cli", "main.js"),
    "run",
    "--endpoint",
    moto.url,
    "--baseline",
    join(root, "targets", "moto-5.2.1", "baseline.json"),
    "--reporter",
    "pretty",
    "--reporter",
    `json=${join(root, "reports", "moto-5.2.1.json")}`,
    "--seed",
    "101",
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
run.once("exit", async (code) => {
  await moto.stop();
  process.exitCode = code ?? 4;
});
