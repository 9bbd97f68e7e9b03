import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The version of moto that this repository tests against. */
export const motoVersion = "5.2.1";

/**
 * Finds a `moto_server` of a version, the tested one by default, or installs one from PyPI into a virtual environment
 * of its own below `.venv/`.
 * @returns its path
 * @throws {Error} if there is no Python to install it with, or the installation fails
 */
export async function installMoto(version = motoVersion): Promise<string> {
  const folder = join(import.meta.dirname, "..", "..", ".venv", `moto-${version}`);
  const installed = join(folder, "bin", "moto_server");
  if (existsSync(installed)) return installed;
  for (const path of onSearchPath("moto_server")) if (await isOfVersion(path, version)) return path;
  await run("python3", ["-m", "venv", folder]);
  const pip = join(folder, "bin", "pip");
  await run(pip, ["install", "--quiet", "--disable-pip-version-check", `moto[server]==${version}`], {
    timeout: 300_000,
  });
  return installed;
}

function onSearchPath(command: string): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, command)).filter((path) => existsSync(path));
}

/** A script that pip installed names its interpreter in its first line; `moto_server` itself tells no version. */
async function isOfVersion(path: string, version: string): Promise<boolean> {
  try {
    const interpreter = readFileSync(path, "utf8").split("\n", 1)[0]?.replace(/^#!/, "") ?? "";
    const { stdout } = await run(interpreter, ["-c", "import moto; print(moto.__version__)"]);
    return stdout.trim() === version;
  } catch {
    return false;
  }
}
