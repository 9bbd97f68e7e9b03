import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Reference, startReference } from "../reference/index.js";
import type { Baseline, BaselineEntry } from "../runner/model/baseline.js";
import type { Report } from "../runner/model/report.js";
import { copyPackage } from "./command-line/copy-package.js";
import { runCli } from "./command-line/run-cli.js";
import { spawnCli } from "./command-line/spawn-cli.js";
import { workFolder } from "./command-line/work-folder.js";
import { closedPort } from "./endpoints/closed-port.js";
import { forwardTo } from "./endpoints/forward-to.js";
import { type Endpoint, startEndpoint } from "./endpoints/start-endpoint.js";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** Makes the cases below the whole suite: the real one takes long. */
const suite = vi.hoisted(() => ({ isSmall: false }));
vi.mock("../runner/cli/contract.js", async (importOriginal) => {
  const { loadContract } = await importOriginal<typeof import("../runner/cli/contract.js")>();
  const isInSmall = ({ id }: { readonly id: string }) => id.startsWith("deprecate-domain/");
  return {
    loadContract: async () => {
      const contract = await loadContract();
      return suite.isSmall ? { ...contract, cases: contract.cases.filter(isInSmall) } : contract;
    },
  };
});

const inFolder = workFolder();
const someCases = ["--run", "deprecate-domain/**"];

function readReport(file: string): Report {
  return JSON.parse(readFileSync(file, "utf8"));
}

function writeBaseline(name: string, entries: readonly BaselineEntry[]): string {
  const baseline: Baseline & { $schema: string } = {
    $schema: "baseline.schema.json",
    target: "reference",
    suiteVersion: "0.1.0",
    entries,
  };
  writeFileSync(inFolder(name), JSON.stringify(baseline));
  return inFolder(name);
}

describe("exit code 0", () => {
  it("says that nothing diverged", async () => {
    const { code, stderr } = await spawnCli(["run", ...someCases]).finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("answers questions about the program", async () => {
    expect((await runCli("--version")).code).toBe(0);
    expect((await runCli("run", "--help")).code).toBe(0);
  });
});

describe("exit code 1", () => {
  let endpoint: Endpoint;
  beforeAll(async () => {
    endpoint = await startEndpoint(() => ({ status: 400, body: "{}" }));
  });
  afterAll(() => endpoint.close());

  it("says that something diverged", async () => {
    const { code, stderr } = await spawnCli(["run", "--endpoint", endpoint.url, ...someCases]).finished;
    expect(code).toBe(1);
    expect(stderr).toContain(
      "deprecate-domain/domain-deprecated-fault: new divergence (blocked: blocked RegisterDomain.operation)\n",
    );
  });

  it("is not that of a divergence in the baseline, until its entry expires", async () => {
    const [report, baseline] = [inFolder("known.json"), inFolder("known-baseline.json")];
    const run = ["run", "--endpoint", endpoint.url, ...someCases];
    await runCli(...run, "--reporter", `json=${report}`);
    await runCli("baseline", "write", report, "--baseline", baseline, "--reason", "a test");
    const held = [...run, "--baseline", baseline];
    expect(await runCli(...held)).toMatchObject({ code: 0, stderr: "" });
    const { entries } = JSON.parse(readFileSync(baseline, "utf8")) as Baseline;
    writeBaseline(
      "known-baseline.json",
      entries.map((entry) => ({ ...entry, expires: "2020-02-29" })),
    );
    const { code, stderr } = await runCli(...held);
    expect(code).toBe(1);
    expect(stderr).toContain(
      "deprecate-domain/domain-deprecated-fault: still diverges, but its baseline entry expired on 2020-02-29\n",
    );
  });

  it("says that an entry of the baseline is stale, which only a run of the whole suite can tell", async () => {
    const entry: BaselineEntry = {
      case: "deprecate-domain/smallest-input",
      requirement: "DeprecateDomain.operation",
      status: "failed",
      signature: "rejected DeprecateDomain.operation",
      reason: "a test",
    };
    const baseline = writeBaseline("stale.json", [entry]);
    expect(await runCli("run", ...someCases, "--baseline", baseline)).toMatchObject({ code: 0, stderr: "" });
    suite.isSmall = true;
    const { code, stderr } = await runCli("run", "--baseline", baseline);
    suite.isSmall = false;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "deprecate-domain/smallest-input: passes, but the baseline lists it (stale entry)\n",
    });
  });
});

describe("exit code 2", () => {
  it("says that the command line makes no sense", async () => {
    expect((await spawnCli(["run", "--endpiont", "http://127.0.0.1"]).finished).code).toBe(2);
    expect((await runCli()).code).toBe(2);
  });
});

describe("exit code 3", () => {
  let reference: Reference;
  beforeAll(async () => {
    reference = await startReference();
  });
  afterAll(() => reference.close());

  it("says that the target was never there", async () => {
    const { code } = await spawnCli(["run", "--endpoint", await closedPort(), ...someCases]).finished;
    expect(code).toBe(3);
  });

  it("says that the target died, though all was well before", async () => {
    const dying = await startEndpoint((asked, count) =>
      count < 40 ? forwardTo(reference.url, asked) : "hang up",
    );
    const report = inFolder("died.json");
    const run = ["run", "--endpoint", dying.url, ...someCases, "--run", "register-domain/**"];
    const { code, stderr } = await runCli(...run, "--concurrency", "1", "--reporter", `json=${report}`);
    await dying.close();
    const { outcome, counts } = readReport(report);
    expect({ code, outcome, failed: counts.failed + counts.blocked }).toEqual({
      code: 3,
      outcome: "target-died",
      failed: 0,
    });
    expect(counts.passed).toBeGreaterThan(0);
    expect(stderr).toContain("the run did not come to its end: target-died\n");
  });

  it("says that time ran out", async () => {
    const silent = await startEndpoint(({ operation }) =>
      operation ? "nothing" : { status: 404, body: "" },
    );
    const run = ["run", "--endpoint", silent.url, ...someCases, "--global-timeout", "0.2"];
    const { code, stderr } = await runCli(...run, "--request-timeout", "1");
    await silent.close();
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: "the run did not come to its end: time-limit\nno case could be judged\n",
    });
  });
});

describe("exit code 4", () => {
  it("says that a case that is meant to be valid breaks its own spec", async () => {
    const { folder } = copyPackage(inFolder("package"));
    const broken = {
      $schema: "../../specs/meta/suite.schema.json",
      suite: "domains/broken",
      title: "A case that is wrong itself",
      cases: [
        {
          id: "broken/case",
          title: "a domain needs no name",
          requirements: ["RegisterDomain.operation"],
          steps: [{ call: "RegisterDomain", input: { workflowExecutionRetentionPeriodInDays: "1" } }],
        },
      ],
    };
    writeFileSync(join(folder, "suites", "domains", "broken.json"), JSON.stringify(broken));
    const { code, stderr } = await spawnCli(["run", "--run", "broken/case"], folder).finished;
    expect(`${code}\n${stderr}`).toMatchInlineSnapshot(`
      "4
      swf-conformance: broken/case steps/0 RegisterDomain: this input is meant to be valid but breaks the operation's own spec; expected required {"missingProperty":"name"}, got {"workflowExecutionRetentionPeriodInDays":"1"}
        Mend the case or the spec; the target was not blamed.
      "
    `);
  });
});

describe("exit code 130", () => {
  it("says that the run was interrupted; the report holds what was known by then", async () => {
    const reference = await startReference();
    let interrupt = () => {};
    const stalling = await startEndpoint((request, count) => {
      if (count < 40) return forwardTo(reference.url, request);
      interrupt();
      return "nothing";
    });
    const files = { json: inFolder("cut.json"), junit: inFolder("cut.xml") };
    const reporters = Object.entries(files).flatMap(([name, file]) => ["--reporter", `${name}=${file}`]);
    const run = ["run", "--endpoint", stalling.url, ...someCases, "--run", "register-domain/**"];
    const { child, finished } = spawnCli([
      ...run,
      ...reporters,
      "--concurrency",
      "1",
      "--request-timeout",
      "2",
    ]);
    // Only once: a second interruption ends the program without more ado.
    interrupt = () => {
      interrupt = () => {};
      child.kill("SIGINT");
    };
    const { code, stderr } = await finished;
    await Promise.all([stalling.close(), reference.close()]);
    expect(code).toBe(130);
    expect(stderr).toContain("Interrupted: writing reports and cleaning up.");
    const { outcome, counts } = readReport(files.json);
    expect({ outcome, failed: counts.failed }).toEqual({ outcome: "interrupted", failed: 0 });
    expect(counts.passed).toBeGreaterThan(0);
    expect(readFileSync(files.junit, "utf8")).toContain("<testsuites");
  });
});
