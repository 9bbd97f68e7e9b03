import { describe, expect, it } from "vitest";
import { HarnessError } from "../errors.js";
import { type CredentialSources, placeholderCredentials, resolveCredentials } from "./resolve-credentials.js";

const local = new URL("http://localhost:5000");
const remote = new URL("https://swf.us-east-1.amazonaws.com");
const key = { AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: "secret" };
const real = { accessKeyId: "REAL", secretAccessKey: "real" };

/** Resolves with an AWS chain that gives a real key. */
async function resolve(sources: CredentialSources): Promise<unknown> {
  const { value, origin } = await resolveCredentials({ chain: async () => async () => real, ...sources });
  return { origin, credentials: await value() };
}

describe("resolveCredentials", () => {
  it("takes the environment's on any endpoint, even beside a profile", async () => {
    const env = { ...key, AWS_SESSION_TOKEN: "token", AWS_PROFILE: "work" };
    const credentials = { accessKeyId: "AKID", secretAccessKey: "secret", sessionToken: "token" };
    for (const endpoint of [local, remote, null]) {
      expect(await resolve({ env, endpoint })).toEqual({ origin: "AWS_ACCESS_KEY_ID", credentials });
    }
    expect(await resolve({ env: key, endpoint: local })).toMatchObject({
      credentials: { accessKeyId: "AKID" },
    });
  });

  it("never asks the AWS chain for an endpoint on this machine", async () => {
    const expected = { origin: "placeholder for a local endpoint", credentials: placeholderCredentials };
    for (const endpoint of [local, null]) {
      expect(await resolve({ env: { AWS_PROFILE: "work" }, endpoint })).toEqual(expected);
    }
  });

  it("asks the AWS chain for any other endpoint", async () => {
    expect(await resolve({ env: {}, endpoint: remote })).toEqual({
      origin: "AWS credential chain",
      credentials: real,
    });
    expect(await resolve({ env: { AWS_PROFILE: "work" }, endpoint: remote })).toMatchObject({
      origin: "profile work",
    });
  });

  it("builds the AWS chain without asking it", async () => {
    const { value } = await resolveCredentials({ env: {}, endpoint: remote });
    expect(value).toBeTypeOf("function");
  });

  it("refuses half a key pair", async () => {
    const halves = [
      { AWS_ACCESS_KEY_ID: "AKID" },
      { AWS_SECRET_ACCESS_KEY: "secret", AWS_ACCESS_KEY_ID: "" },
    ];
    const complaints = halves.map((env) =>
      resolve({ env, endpoint: local }).catch((error: unknown) => error),
    );
    const errors = await Promise.all(complaints);
    expect(errors.every((error) => error instanceof HarnessError && error.code === "config")).toBe(true);
    expect(errors.map(String)).toMatchInlineSnapshot(`
      [
        "HarnessError: AWS_SECRET_ACCESS_KEY: not set, though AWS_ACCESS_KEY_ID is",
        "HarnessError: AWS_ACCESS_KEY_ID: not set, though AWS_SECRET_ACCESS_KEY is",
      ]
    `);
  });
});
