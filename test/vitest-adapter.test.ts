import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ConformanceOptions } from "../runner/vitest/conformance-suite.js";
import { plainEnvironment } from "./command-line/plain-environment.js";
import { runCli } from "./command-line/run-cli.js";
import { workFolder } from "./command-line/work-folder.js";
import { type Endpoint, startEndpoint } from "./endpoints/start-endpoint.js";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const root = join(import.meta.dirname, "..");
const inFolder = workFolder();

/** What vitest's JSON reporter tells. */
interface Told {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Runs the project of a user: one test file, which registers the cases. */
async function runProject(name: string, options: ConformanceOptions, ...flags: readonly string[]) {
  const folder = inFolder(name);
  const adapter = join(root, "runner", "vitest", "conformance-suite.ts");
  writeIn(folder, "package.json", JSON.stringify({ type: "module" }));
  writeIn(
    folder,
    "vitest.config.mjs",
    `export default { resolve: { alias: { "swf-conformance/vitest": ${JSON.stringify(adapter)} } }, test: { testTimeout: 50 } };`,
  );
  writeIn(
    folder,
    "emulator.test.ts",
    `import { conformanceSuite } from "swf-conformance/vitest";\n\nawait conformanceSuite(${JSON.stringify(options)});\n`,
  );
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const main = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = [main, "run", "--reporter=json", "--outputFile=told.json", "--no-color", ...flags];
  const code = await promisify(execFile)(process.execPath, args, {
    cwd: folder,
    env: plainEnvironment(),
  }).then(
    () => 0,
    (error) => error.code as number,
  );
  const told: Told = JSON.parse(readFileSync(join(folder, "told.json"), "utf8"));
  return { code, tests: told.testResults.flatMap(({ assertionResults }) => assertionResults) };
}

function writeIn(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function counts(tests: readonly { readonly status: string }[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { status } of tests) found[status] = (found[status] ?? 0) + 1;
  return found;
}

describe("conformanceSuite on the embedded reference", () => {
  it("registers each case as a test; they pass, however short the user's own time limit", async () => {
    const { code, tests } = await runProject("whole", { run: ["deprecate-domain/**", "timers/timing/*"] });
    expect(code).toBe(0);
    expect(Object.keys(counts(tests))).toEqual(["passed"]);
    expect(tests.length).toBeGreaterThan(10);
    expect(tests.find(({ title }) => title.startsWith("deprecate-domain/smallest-input:"))?.fullName).toBe(
      "Amazon SWF deprecate-domain deprecate-domain/smallest-input: DeprecateDomain accepts its smallest input",
    );
  });

  it("runs only the cases that vitest's own filter leaves", async () => {
    const options = { run: ["deprecate-domain/**", "timers/timing/*"], title: "Mine" };
    const { code, tests } = await runProject("filtered", options, "-t", "deprecate-domain/smallest-input");
    expect(code).toBe(0);
    expect(counts(tests).passed).toBe(1);
    expect(tests.filter(({ status }) => status === "passed").map(({ fullName }) => fullName)).toEqual([
      "Mine deprecate-domain deprecate-domain/smallest-input: DeprecateDomain accepts its smallest input",
    ]);
  });

  it("skips what the target lacks the capability for", async () => {
    const { code, tests } = await runProject("skipped", {
      run: ["domains/retention/ends", "deprecate-domain/output"],
    });
    expect([code, counts(tests)]).toEqual([0, { passed: 1, skipped: 1 }]);
  });
});

describe("conformanceSuite on an endpoint that diverges", () => {
  let endpoint: Endpoint;
  const known = inFolder("known.json");
  const run = ["list-domains/smallest-input", "deprecate-domain/smallest-input"];
  beforeAll(async () => {
    endpoint = await startEndpoint(() => ({ status: 200, body: "{}" }));
  });
  afterAll(() => endpoint.close());

  it("fails a test with what the documentation demands, where it is written, and the exchange", async () => {
    const { code, tests } = await runProject("broken", { endpoint: endpoint.url, run });
    expect([code, counts(tests)]).toEqual([1, { failed: 2 }]);
    const listing = tests.find(({ title }) => title.startsWith("list-domains"));
    expect(listing?.failureMessages.join("\n")).toMatchInlineSnapshot(`
      "Divergence: blocked: blocked by ListDomains.output.domainInfos at steps/0: ListDomains was accepted, but its answer breaks the spec at /domainInfos

      ListDomains.output.domainInfos
      domainInfos is always there, is a list (must, documented)
      https://docs.aws.amazon.com/amazonswf/latest/apireference/API_ListDomains.html
      ListDomains.output.domainInfos
      domainInfos is always there, is a list (must, documented)
      https://docs.aws.amazon.com/amazonswf/latest/apireference/API_ListDomains.html
      the target leaves out what has to be there at /domainInfos (steps/0)
      expected: {"is":"present"}
      got: nothing

      > POST / SimpleWorkflowService.ListDomains
      > {"registrationStatus":"REGISTERED"}
      < 200 application/x-amz-json-1.0
      < {}"
    `);
  });

  it("expects the divergences of a baseline, and fails where they are gone or others", async () => {
    const report = inFolder("report.json");
    const flags = run.flatMap((pattern) => ["--run", pattern]);
    await runCli("run", "--endpoint", endpoint.url, ...flags, "--reporter", `json=${report}`);
    await runCli("baseline", "write", report, "--baseline", known, "--reason", "known");
    const held = await runProject("known", { endpoint: endpoint.url, run, baseline: known });
    expect([held.code, counts(held.tests)]).toEqual([0, { passed: 3 }]);
    const gone = await runProject("gone", { run, baseline: known });
    expect([gone.code, counts(gone.tests)]).toEqual([1, { failed: 2, passed: 1 }]);
    const baseline = JSON.parse(readFileSync(known, "utf8"));
    for (const entry of baseline.entries) entry.signature = "missing /other ListDomains.output.domainInfos";
    writeFileSync(known, JSON.stringify(baseline));
    const changed = await runProject("changed", { endpoint: endpoint.url, run, baseline: known });
    expect(changed.code).toBe(1);
    const failed = changed.tests.filter(({ status }) => status === "failed");
    expect(failed.map(({ title }) => title)).toEqual(["diverges only as the baseline says"]);
  });
});
