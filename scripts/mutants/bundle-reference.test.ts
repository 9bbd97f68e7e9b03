import { describe, expect, it } from "vitest";
import { packageRoot } from "../../runner/load/package-root.js";
import { bundleReference, changedSources } from "./bundle-reference.js";
import type { SourceChange, WrittenMutant } from "./mutant.js";

const root = packageRoot();
const file = "reference/edge/target.ts";

function mutant(...changes: readonly SourceChange[]): WrittenMutant {
  const requirement = "protocol.target-header";
  const where = "mutants/x.json /mutants/3";
  return { sort: "written", id: `${requirement}#written`, requirement, kin: [], changes, where };
}

describe("bundleReference", () => {
  it("loads the reference with the change and leaves the file as it is", async () => {
    const change = { file, replace: '"SimpleWorkflowService."', with: '"AnotherService."' };
    expect(changedSources(root, mutant(change)).size).toBe(1);
    const { assembleEndpoint } = await bundleReference(root, mutant(change));
    const { endpoint, close } = assembleEndpoint({});
    const statusFor = async (service: string) => {
      const headers = { "x-amz-target": `${service}.ListDomains` };
      const body = new TextEncoder().encode('{"registrationStatus":"REGISTERED"}');
      const request = { method: "POST", path: "/", headers, body };
      return (await endpoint(request, new AbortController().signal)).status;
    };
    expect([await statusFor("AnotherService"), await statusFor("SimpleWorkflowService")]).toEqual([200, 404]);
    close();
  });

  it("names mutant and file if the text is not there once", async () => {
    const change = { file, replace: "no such text", with: "" };
    await expect(bundleReference(root, mutant(change))).rejects.toThrowErrorMatchingInlineSnapshot(
      `[HarnessError: mutants/x.json /mutants/3 (protocol.target-header): the text to replace is not there once in reference/edge/target.ts; expected 1 occurrence, got 0 of "no such text"]`,
    );
  });

  it("names the mutant if the changed source does not compile", async () => {
    const change = { file, replace: "const prefixes = [", with: "const prefixes = [(" };
    await expect(bundleReference(root, mutant(change))).rejects.toThrow(
      /^mutants\/x\.json \/mutants\/3 \(protocol\.target-header\): the changed source does not compile; got .*target\.ts/s,
    );
  });

  it("refuses a file that the endpoint is not made of", async () => {
    const change = { file: "reference/core/scene.test.ts", replace: "x", with: "y" };
    await expect(bundleReference(root, mutant(change))).rejects.toThrow(/does not exist/);
    const outside = { file: "reference/msw.ts", replace: "export function", with: "export  function" };
    await expect(bundleReference(root, mutant(outside))).rejects.toThrow(
      /msw\.ts is no part of the endpoint/,
    );
  });

  it("makes several changes, one after the other", () => {
    const first = { file, replace: "const prefixes", with: "const ends" };
    const second = { file, replace: "const ends", with: "const starts" };
    expect([...changedSources(root, mutant(first, second)).values()][0]).toContain("const starts");
  });
});
