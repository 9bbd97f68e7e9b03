// Compiles the package into dist/. Generated JavaScript, and what other languages have, are copied as they stand; the
// contract is derived once, so that the program need not do so each time it starts.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const typescript = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));

rmSync(join(root, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [join(typescript, "bin", "tsc"), "-p", join(root, "tsconfig.build.json")], {
  stdio: "inherit",
});
for (const file of ["validators.js", "validators.d.ts", "file-validators.js", "file-validators.d.ts"])
  copyFileSync(join(root, "generated", file), join(root, "dist", "generated", file));
copyFileSync(
  join(root, "runner", "transport", "clients", "boto3_calls.py"),
  join(root, "dist", "runner", "transport", "clients", "boto3_calls.py"),
);
chmodSync(join(root, "dist", "runner", "cli", "main.js"), 0o755);

execFileSync(process.execPath, [join(root, "scripts", "snapshot.mjs")], { stdio: "inherit" });
