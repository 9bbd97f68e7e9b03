// Runs the suite on a fresh moto and holds it against the committed baseline. Exits as that run does. Areas whose cases
// wait, in real time on moto, are left to runs by hand: with them a run takes too long for a gate.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { startMoto } from "./start-moto.js";

const waitingAreas = [
  ...[
    "activities",
    "children",
    "domains",
    "executions",
    "history",
    "lambda",
    "signals",
    "tags",
    "timeouts",
    "timers",
  ],
  ...["types", "visibility", "decisions/poll*"],
].map((area) => `${area}/**`);

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
    `json=${join(root, "reports", "moto-5.2.1.json")}`,
    "--skip",
    waitingAreas.join(","),
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
run.once("exit", async (code) => {
  await moto.stop();
  process.exitCode = code ?? 4;
});
