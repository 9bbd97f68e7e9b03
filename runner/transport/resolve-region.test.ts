import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { resolveRegion } from "./resolve-region.js";

const local = new URL("http://localhost:5000");
const remote = new URL("https://swf.example.com");

/** Points at AWS files of our own, the config with these lines. */
async function awsFiles(config: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "swf-conformance-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "config");
  await writeFile(file, config);
  return { AWS_CONFIG_FILE: file, AWS_SHARED_CREDENTIALS_FILE: join(folder, "none") };
}

describe("resolveRegion", () => {
  it("takes the strongest of what is set", async () => {
    const files = await awsFiles("[default]\nregion = eu-west-1\n[profile work]\nregion = eu-west-2\n");
    const both = { ...files, AWS_REGION: "us-west-1", AWS_DEFAULT_REGION: "us-west-2" };
    const sources = [
      { flag: "ap-south-1", env: both, endpoint: remote },
      { env: both, endpoint: remote },
      { env: { ...both, AWS_REGION: "" }, endpoint: remote },
      { env: { ...files, AWS_PROFILE: "work" }, endpoint: remote },
      { env: files, endpoint: local },
    ];
    expect(await Promise.all(sources.map(resolveRegion))).toMatchInlineSnapshot(`
      [
        {
          "origin": "--region",
          "value": "ap-south-1",
        },
        {
          "origin": "AWS_REGION",
          "value": "us-west-1",
        },
        {
          "origin": "AWS_DEFAULT_REGION",
          "value": "us-west-2",
        },
        {
          "origin": "profile work",
          "value": "eu-west-2",
        },
        {
          "origin": "profile default",
          "value": "eu-west-1",
        },
      ]
    `);
  });

  it("falls back to us-east-1 on this machine", async () => {
    const env = await awsFiles("");
    const expected = { value: "us-east-1", origin: "default for a local endpoint" };
    expect(await resolveRegion({ env, endpoint: local })).toEqual(expected);
    expect(await resolveRegion({ env, endpoint: null })).toEqual(expected);
  });

  it("wants a region for any other endpoint", async () => {
    const env = await awsFiles("");
    await expect(resolveRegion({ env, endpoint: remote })).rejects.toMatchObject({
      code: "config",
      message: "region: none is set, and swf.example.com is not on this machine",
    });
  });
});
