import { installClients } from "../../scripts/python/install-clients.js";

/** Finds the interpreter that has the Python clients; where there is no Python, says so and gives undefined. */
export async function findPython(): Promise<string | undefined> {
  const python = await installClients();
  if (python === undefined)
    process.stdout.write("The tests with Python clients are skipped: this machine has no `python3`.\n");
  return python;
}

/** The environment of a Python client: its endpoint, and nothing of this machine's own configuration. */
export function pythonEnvironment(endpoint: string): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG = "C.UTF-8" } = process.env;
  return {
    PATH,
    HOME,
    LANG,
    AWS_ENDPOINT_URL_SWF: endpoint,
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    PYTHONDONTWRITEBYTECODE: "1",
    NO_PROXY: "*",
  };
}
