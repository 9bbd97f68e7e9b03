import { devNull } from "node:os";
import type { Environment } from "../resolved.js";

/** The environment of a client's process: that of this one, without what configures AWS clients and proxies. */
export function neutralEnvironment(env: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(?:AWS_|BOTO_)|_PROXY$/i.test(name));
  return {
    ...Object.fromEntries(kept),
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_MAX_ATTEMPTS: "1",
    AWS_PAGER: "",
    PYTHONUTF8: "1",
    PYTHONDONTWRITEBYTECODE: "1",
  };
}
