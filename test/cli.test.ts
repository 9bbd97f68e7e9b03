import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Reference, startReference } from "../reference/index.js";
import type { Baseline } from "../runner/model/baseline.js";
import type { Report } from "../runner/model/report.js";
import { runCli } from "./command-line/run-cli.js";
import { spawnCli } from "./command-line/spawn-cli.js";
import { workFolder } from "./command-line/work-folder.js";
import { closedPort } from "./endpoints/closed-port.js";
import { forwardTo } from "./endpoints/forward-to.js";
import { type Endpoint, startEndpoint } from "./endpoints/start-endpoint.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const inFolder = workFolder();

/** What the program prints, where it has nothing to complain of. */
async function output(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

function readReport(file: string): Report {
  return JSON.parse(readFileSync(file, "utf8"));
}

function readBaseline(file: string): Baseline {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Puts a word for what differs from run to run. */
function steady(text: string): string {
  return text
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT")
    .replace(/\b(seed +)\d+/g, "$1SEED")
    .replace(/\b[0-9a-f]{12}\b/g, "DIGEST")
    .replace(/-[0-9a-z]+-[0-9a-z]{8}-[0-9a-z]+/g, "-UNIQUE")
    .replace(/\d+(?:\.\d+)? (ms|s)\b/g, "TIME $1");
}

describe("list", () => {
  it("prints a case a line, and the same as JSON", async () => {
    const [lines, json] = [await output("list"), await output("list", "--json")];
    const rows: { id: string; says: string; requirements: string[] }[] = JSON.parse(json);
    expect(rows.map(({ id, says }) => `${id}\t${says}\n`).join("")).toBe(lines);
    expect(rows.length).toBeGreaterThan(2000);
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
  });

  it("takes patterns, and the id of a requirement", async () => {
    expect(
      await output("list", "--run", "*-domain/smallest-input", "--run", "DeprecateDomain.output"),
    ).toMatchInlineSnapshot(`
      "deprecate-domain/output	DeprecateDomain answers with an empty body
      deprecate-domain/smallest-input	DeprecateDomain accepts its smallest input
      describe-domain/smallest-input	DescribeDomain accepts its smallest input
      register-domain/smallest-input	RegisterDomain accepts its smallest input
      undeprecate-domain/smallest-input	UndeprecateDomain accepts its smallest input
      "
    `);
  });

  it("prints requirements, as JSON with the cases of each", async () => {
    const lines = (await output("list", "--requirements")).trimEnd().split("\n");
    const rows: { id: string }[] = JSON.parse(await output("list", "--requirements", "--json"));
    expect(lines).toHaveLength(rows.length);
    expect(rows.find(({ id }) => id === "DeprecateDomain.operation")).toMatchInlineSnapshot(`
      {
        "cases": [
          "deprecate-domain/smallest-input",
        ],
        "id": "DeprecateDomain.operation",
        "level": "must",
        "says": "DeprecateDomain is a known operation and its smallest input is accepted",
        "source": "API_DeprecateDomain.html",
        "tier": "documented",
      }
    `);
  });
});

describe("explain", () => {
  it("says what a requirement demands and where that is written", async () => {
    expect(await output("explain", "DeprecateDomain.operation")).toMatchInlineSnapshot(`
      "DeprecateDomain.operation

        DeprecateDomain is a known operation and its smallest input is accepted

        level   must
        tier    documented
        source  https://docs.aws.amazon.com/amazonswf/latest/apireference/API_DeprecateDomain.html

        Verified by 1 case:
          deprecate-domain/smallest-input  DeprecateDomain accepts its smallest input
      "
    `);
  });

  it("says what a case does", async () => {
    expect(await output("explain", "deprecate-domain/smallest-input")).toMatchInlineSnapshot(`
      "deprecate-domain/smallest-input

        DeprecateDomain accepts its smallest input

        Verifies:
          DeprecateDomain.operation  DeprecateDomain is a known operation and its smallest input is accepted

        Given:
          registered-domain

        Steps:
          [
            {
              "call": "DeprecateDomain",
              "input": {
                "name": {
                  "ref": "domain.name"
                }
              }
            }
          ]
      "
    `);
  });
});

describe("coverage", () => {
  it("accounts for every requirement by the checks of a report, and names what is left over", async () => {
    const checked = inFolder("checked.json");
    await runCli("run", "--run", "deprecate-domain/smallest-input", "--reporter", `json=${checked}`);
    const { code, stdout } = await runCli("coverage", "--report", checked);
    const [requirements = "", things = "", left = ""] = stdout.split(/\n\n/);
    const [verified = 0, unobservable = 0, conflict = 0, capability = 0, open = 0] = totals(requirements);
    const all = JSON.parse(await output("list", "--requirements", "--json")).length;
    expect(code).toBe(1);
    expect(verified + unobservable + capability + open).toBe(all);
    expect(verified).toBeGreaterThan(2);
    expect(verified).toBeLessThan(20);
    expect([conflict > 0, capability]).toEqual([true, 0]);
    expect(left.split("\n").filter((line) => line.startsWith("  "))).toHaveLength(
      open + (totals(things).at(-1) ?? 0),
    );
  });

  const totals = (table: string) =>
    (table.trimEnd().split("\n").at(-1) ?? "").split(/ +/).slice(1).map(Number);
});

describe("doctor", () => {
  it("says what would be used, where that comes from, and whether the endpoint answers", async () => {
    const text = await output("doctor", "--concurrency", "3", "--seed", "7");
    expect(steady(text).replace(/^.*\n/, "")).toMatchInlineSnapshot(`
      "
        endpoint        -                                     embedded reference
        target          reference                             embedded reference
        region          us-east-1                             default for a local endpoint
        run             -                                     default
        skip            -                                     default
        tiers           -                                     default
        client          wire                                  default
        concurrency     3                                     --concurrency
        timeScale       60                                    target reference
        seed            SEED                                     --seed
        baseline        -                                     default
        reporters       pretty                                default
        maxFailures     -                                     default
        requestTimeout  10                                    default
        caseTimeout     180                                   default
        globalTimeout   -                                     default
        wait            0                                     default
        strict          false                                 default
        keepResources   false                                 default
        insecure        false                                 default
        chunked         false                                 default
        shard           -                                     default
        durations       -                                     default
        credentials     (not shown)                           placeholder for a local endpoint

      http://127.0.0.1:PORT/ answers ListDomains with status 200 after TIME ms
      "
    `);
  });

  it("ends with 3 if nothing answers", async () => {
    const { code, stdout } = await runCli("doctor", "--endpoint", await closedPort());
    expect(code).toBe(3);
    expect(steady(stdout).split("\n").at(-2)).toMatchInlineSnapshot(
      `"http://127.0.0.1:PORT/ does not answer: nothing listens at the endpoint (ECONNREFUSED)"`,
    );
  });
});

describe("replay", () => {
  it("shows every exchange of a case that passes", async () => {
    expect(steady(await output("replay", "deprecate-domain/smallest-input"))).toMatchInlineSnapshot(`
      "swf-conformance 0.1.0
      target    reference
      endpoint  http://127.0.0.1:PORT/
      suite     DIGEST, seed SEED, client wire
      selection part of the suite only: run deprecate-domain/smallest-input

      deprecate-domain/smallest-input ────────────────────────────────────────────────

      DeprecateDomain accepts its smallest input

      1    RegisterDomain TIME ms
           > POST / SimpleWorkflowService.RegisterDomain
           > {"name":"registered-domain-UNIQUE",
             "workflowExecutionRetentionPeriodInDays":"1"}
           < 200 application/x-amz-json-1.0
           < (empty body)

      2    DeprecateDomain TIME ms
           > POST / SimpleWorkflowService.DeprecateDomain
           > {"name":"registered-domain-UNIQUE"}
           < 200 application/x-amz-json-1.0
           < (empty body)

      passed

      FIXED  deprecate-domain/smallest-input
      "
    `);
  });

  it("runs what did not pass in a report again, where it ran", async () => {
    const endpoint = await startEndpoint(() => ({ status: 200, body: "{}" }));
    const report = inFolder("to-replay.json");
    await runCli(
      "run",
      "--endpoint",
      endpoint.url,
      "--run",
      "list-domains/smallest-input",
      "--reporter",
      `json=${report}`,
    );
    const { code, stdout } = await runCli("replay", report);
    await endpoint.close();
    expect(code).toBe(1);
    expect(steady(stdout)).toMatchInlineSnapshot(`
      "swf-conformance 0.1.0
      target    endpoint
      endpoint  http://127.0.0.1:PORT/
      suite     DIGEST, seed SEED, client wire
      selection part of the suite only: run list-domains/smallest-input

      list-domains/smallest-input ────────────────────────────────────────────────────

      ListDomains accepts its smallest input

      1    ListDomains TIME ms
           > POST / SimpleWorkflowService.ListDomains
           > {"registrationStatus":"REGISTERED"}
           < 200 application/x-amz-json-1.0
           < {}

      blocked
           because   ListDomains was accepted, but its answer breaks the spec at
                     /domainInfos
           at        steps/0

           ListDomains.output.domainInfos
           domainInfos is always there, is a list
           must, documented
           https://docs.aws.amazon.com/amazonswf/latest/apireference/API_ListDomains.html
           target    leaves out what has to be there at /domainInfos
           expected  {"is":"present"}
           got       nothing
           at        steps/0

      STILL  list-domains/smallest-input
      "
    `);
  });
});

describe("baseline", () => {
  let endpoint: Endpoint;
  let report: string;
  let cases: string[];
  const known = inFolder("known.json");
  const act = (action: string, file: string, ...flags: readonly string[]) =>
    runCli("baseline", action, file, "--baseline", known, ...flags);

  beforeAll(async () => {
    endpoint = await startEndpoint(() => ({ status: 400, body: "{}" }));
    report = await runTo("first.json", "deprecate-domain/name.*/*");
    cases = readReport(report).results.map(({ id }) => id);
  });
  afterAll(() => endpoint.close());

  async function runTo(name: string, pattern: string): Promise<string> {
    const file = inFolder(name);
    await runCli("run", "--endpoint", endpoint.url, "--run", pattern, "--reporter", `json=${file}`);
    return file;
  }

  it("writes what a report shows, once", async () => {
    expect((await act("write", report, "--reason", "the first")).stdout).toBe(
      `${known}: ${cases.length} entries\n`,
    );
    expect(readBaseline(known).entries[0]).toMatchInlineSnapshot(`
      {
        "case": "deprecate-domain/name.maxLength/accepts",
        "reason": "the first",
        "requirement": "RegisterDomain.operation",
        "signature": "blocked RegisterDomain.operation",
        "status": "blocked",
      }
    `);
    const again = await act("write", report);
    expect(again.code).toBe(2);
    expect(again.stderr.replace(known, "known.json")).toMatchInlineSnapshot(`
      "swf-conformance: known.json: this file is there already, and writing would lose its reasons
        Use \`baseline update\`, which keeps them, or remove the file first.
      "
    `);
  });

  it("checks a report against it", async () => {
    expect(await act("check", report)).toEqual({ code: 0, stdout: "", stderr: "" });
    const other = await runTo("other.json", "deprecate-domain/smallest-input");
    expect(await act("check", other)).toEqual({
      code: 1,
      stdout: "new\tdeprecate-domain/smallest-input\tblocked RegisterDomain.operation\n",
      stderr: "",
    });
  });

  it("takes in what is new, and keeps the reasons of the rest", async () => {
    const more = await runTo("more.json", "deprecate-domain/smallest-input");
    expect((await act("update", more, "--reason", "the second")).code).toBe(0);
    const reasons = readBaseline(known).entries.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === "the first")).toHaveLength(cases.length);
    expect(reasons.filter((reason) => reason === "the second")).toHaveLength(1);
  });

  it("drops what no longer diverges in a run of the whole suite", async () => {
    const { header, results, ...rest } = readReport(report);
    const selection = { ...header.selection, complete: true };
    const more = readReport(inFolder("more.json")).results;
    const mended = more.map(({ blockedBy: _, ...one }) => ({ ...one, status: "passed", mismatches: [] }));
    const whole = { ...rest, header: { ...header, selection }, results: [...results, ...mended] };
    writeFileSync(inFolder("whole.json"), JSON.stringify(whole));
    expect((await act("prune", report)).code).toBe(2);
    expect((await act("prune", inFolder("whole.json"))).stdout).toBe(`${known}: ${cases.length} entries\n`);
    expect(readBaseline(known).entries.map((entry) => entry.case)).toEqual(cases);
  });
});

describe("report", () => {
  let reference: Reference;
  beforeAll(async () => {
    reference = await startReference();
  });
  afterAll(() => reference.close());

  it("renders what the run rendered", async () => {
    const [json, junit, again] = [inFolder("r.json"), inFolder("r.xml"), inFolder("again.xml")];
    const reporters = ["--reporter", "pretty", "--reporter", `json=${json}`, "--reporter", `junit=${junit}`];
    const shown = await output("run", "--run", "deprecate-domain/name.*/*", ...reporters);
    expect(await output("report", json)).toBe(shown);
    await output("report", json, "--reporter", `junit=${again}`);
    expect(readFileSync(again, "utf8")).toBe(readFileSync(junit, "utf8"));
  });

  it("renders what a killed run leaves behind", async () => {
    let kill = () => {};
    const stalling = await startEndpoint((asked, count) => {
      if (count < 40) return forwardTo(reference.url, asked);
      kill();
      return "nothing";
    });
    const [json, rescued] = [inFolder("killed.json"), inFolder("rescued.json")];
    const run = [
      "run",
      "--endpoint",
      stalling.url,
      "--run",
      "deprecate-domain/**",
      "--run",
      "register-domain/**",
    ];
    const { child, finished } = spawnCli([...run, "--concurrency", "1", "--reporter", `json=${json}`]);
    kill = () => child.kill("SIGKILL");
    await finished;
    await stalling.close();
    expect(existsSync(json)).toBe(false);
    await output("report", `${json}.partial`, "--reporter", `json=${rescued}`);
    const { outcome, counts, results } = readReport(rescued);
    expect({ outcome, others: results.length - counts.passed }).toEqual({
      outcome: "interrupted",
      others: 0,
    });
    expect(counts.passed).toBeGreaterThan(0);
    expect(await output("report", rescued)).toBe(await output("report", `${json}.partial`));
    expect(await output("report", rescued)).toContain(
      "The run was interrupted: what is missing here was not checked.",
    );
  });
});
