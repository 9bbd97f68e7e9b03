import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/**
 * Makes sure that boto3, AWS CLI v1 and simpleflow are installed, in the versions that `requirements.txt` pins, in a
 * virtual environment below `.venv/`.
 * @returns its interpreter; undefined if this machine has no `python3`
 * @throws {Error} if the installation fails
 */
export async function installClients(): Promise<string | undefined> {
  const script = join(import.meta.dirname, "install_clients.py");
  try {
    const { stdout } = await run("python3", [script, join(root, ".venv")], { timeout: 600_000 });
    return stdout.trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
