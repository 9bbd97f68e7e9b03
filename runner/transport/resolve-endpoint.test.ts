import { describe, expect, it } from "vitest";
import { HarnessError } from "../errors.js";
import { type EndpointSources, resolveEndpoint } from "./resolve-endpoint.js";

const env = { AWS_ENDPOINT_URL_SWF: "http://swf:1", AWS_ENDPOINT_URL: "http://all:2" };
const configured = { value: "http://file:3", origin: "config.json" };

function resolved(sources: EndpointSources): string {
  const { value, origin } = resolveEndpoint(sources);
  return `${value?.href ?? null} from ${origin}`;
}

function complaint(flag: string): string {
  try {
    return resolved({ flag, env: {} });
  } catch (error) {
    return error instanceof HarnessError ? `${error.code}: ${error.message}` : String(error);
  }
}

describe("resolveEndpoint", () => {
  it("takes the strongest of what is set", () => {
    const sources: EndpointSources[] = [
      { flag: "https://flag/path", env, configured },
      { env, configured },
      { env: { ...env, AWS_ENDPOINT_URL_SWF: "" }, configured },
      { env: { ...env, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" }, configured },
      { env: { ...env, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "false" } },
      { env: {} },
    ];
    expect(sources.map(resolved)).toMatchInlineSnapshot(`
      [
        "https://flag/path from --endpoint",
        "http://swf:1/ from AWS_ENDPOINT_URL_SWF",
        "http://all:2/ from AWS_ENDPOINT_URL",
        "http://file:3/ from config.json",
        "http://swf:1/ from AWS_ENDPOINT_URL_SWF",
        "null from embedded reference",
      ]
    `);
  });

  it("refuses what isn't a plain http URL, and keeps passwords to itself", () => {
    const flags = [
      "",
      "localhost:5000",
      "127.0.0.1",
      "ftp://a",
      "http://me:hunter2@a",
      "http://me:hunter2@a:x",
      "http://a/?b",
      "http://a/#b",
    ];
    expect(flags.map(complaint)).toMatchInlineSnapshot(`
      [
        "usage: --endpoint: not a URL; expected a URL such as http://localhost:5000, got """,
        "usage: --endpoint: not http or https; expected a URL such as http://localhost:5000, got localhost:",
        "usage: --endpoint: not a URL; expected a URL such as http://localhost:5000, got "127.0.0.1"",
        "usage: --endpoint: not http or https; expected a URL such as http://localhost:5000, got ftp:",
        "usage: --endpoint: an endpoint can't carry a user name or password; expected a URL such as http://localhost:5000",
        "usage: --endpoint: not a URL; expected a URL such as http://localhost:5000",
        "usage: --endpoint: an endpoint has no query and no fragment; expected a URL such as http://localhost:5000",
        "usage: --endpoint: an endpoint has no query and no fragment; expected a URL such as http://localhost:5000",
      ]
    `);
  });
});
