import { HarnessError } from "../errors.js";
import { type Environment, firstSet, type Resolved } from "./resolved.js";

/** Where an endpoint may be named, from the strongest to the weakest. */
export interface EndpointSources {
  readonly flag?: string | undefined;
  readonly env: Environment;
  /** What the config file says. */
  readonly configured?: Resolved<string> | undefined;
}

/**
 * Finds the endpoint to test: the flag, `AWS_ENDPOINT_URL_SWF`, `AWS_ENDPOINT_URL`, the config file, or `null` for
 * the embedded reference. `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true` turns the two variables off.
 *
 * @throws HarnessError `usage` for what isn't a plain http or https URL.
 */
export function resolveEndpoint({ flag, env, configured }: EndpointSources): Resolved<URL | null> {
  const ignored = env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === "true";
  const named =
    (flag === undefined ? undefined : { value: flag, origin: "--endpoint" }) ??
    (ignored ? undefined : firstSet(env, ["AWS_ENDPOINT_URL_SWF", "AWS_ENDPOINT_URL"])) ??
    configured;
  if (!named) return { value: null, origin: "embedded reference" };
  return { value: readEndpoint(named), origin: named.origin };
}

function readEndpoint({ value, origin }: Resolved<string>): URL {
  const complain = (what: string, got?: string): HarnessError =>
    new HarnessError("usage", {
      where: origin,
      what,
      expected: "a URL such as http://localhost:5000",
      ...(got === undefined ? {} : { got }),
    });
  // What precedes an @ may be a password: such a value is not repeated.
  if (!URL.canParse(value))
    throw complain("not a URL", value.includes("@") ? undefined : JSON.stringify(value));
  const url = new URL(value);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw complain("not http or https", url.protocol);
  if (url.username || url.password) throw complain("an endpoint can't carry a user name or password");
  if (url.search || url.hash) throw complain("an endpoint has no query and no fragment");
  return url;
}
