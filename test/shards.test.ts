import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Report } from "../runner/model/report.js";
import { runCli } from "./command-line/run-cli.js";
import { spawnCli } from "./command-line/spawn-cli.js";
import { workFolder } from "./command-line/work-folder.js";
import { type Endpoint, startEndpoint } from "./endpoints/start-endpoint.js";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const inFolder = workFolder();
const total = 4;
const shards = Array.from({ length: total }, (_, index) => index + 1);

function readReport(file: string): Report {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** A report without what differs between two runs of the same cases on the same target. */
function lasting({ header, finishedAt: _, results, ...rest }: Report) {
  const { startedAt: __, target, ...same } = header;
  return {
    ...rest,
    header: { ...same, target: target.name },
    // What a shared fixture calls, and what holds there, is booked to the case that came first.
    results: results.map(({ durationMs: _____, calls: ___, held: ____, exchanges, ...result }) => ({
      ...result,
      exchanges: exchanges.map(({ operation }) => operation),
    })),
  };
}

function json(file: string): string[] {
  return ["--reporter", `json=${file}`];
}

describe("four shards, each in a process of its own", () => {
  const areas = [
    "domains/**",
    "register-domain/**",
    "timers/cancel-timer-failed/**",
    "deprecate-domain/**",
    "protocol/date-header/**",
    "list-domains/**",
  ];
  const chosen = ["--seed", "7", ...areas.flatMap((area) => ["--run", area])];
  const files = shards.map((index) => inFolder(`shard-${index}.json`));

  it("merge to the report of one run, but for times and ids", async () => {
    const runs = files.map((file, at) => ["run", ...chosen, "--shard", `${at + 1}/${total}`, ...json(file)]);
    const ended = await Promise.all(runs.map((run) => spawnCli(run).finished));
    expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      shards.map(() => ({ code: 0, stderr: "" })),
    );
    const [whole, merged] = [inFolder("whole.json"), inFolder("merged.json")];
    await spawnCli(["run", ...chosen, ...json(whole)]).finished;
    expect(await runCli("merge", ...files, ...json(merged))).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(lasting(readReport(merged))).toEqual(lasting(readReport(whole)));
    expect(readReport(merged).counts.passed).toBeGreaterThan(100);
  });

  it("share the cases, none left out, none doubled, and say that they are part of a run", () => {
    const reports = files.map(readReport);
    const counts = reports.map(({ results }) => results.length);
    expect(Math.max(...counts)).toBeLessThan(2 * Math.min(...counts));
    expect(reports.map(({ header }) => header.selection.shard)).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  });

  it.each<[string, () => string[]]>([
    ["a lost shard", () => files.slice(1)],
    ["a doubled shard", () => [...files, files[2] ?? ""]],
    ["a shard of another run", () => [...files.slice(0, 3), changed("other-seed", { seed: 8 })]],
    [
      "a shard of another suite",
      () => [...files.slice(0, 3), changed("other", { suiteDigest: "0".repeat(64) })],
    ],
    ["the report of a whole run", () => [...files, inFolder("whole.json")]],
    ["a shard that lost cases", () => [...files.slice(0, 3), shortened("short")]],
    ["a case in two shards", () => [...files.slice(0, 3), renumbered("renumbered")]],
  ])("are not merged with %s", async (what, given) => {
    const { code, stderr } = await runCli("merge", ...given());
    const said = stderr
      .replaceAll(inFolder(""), "")
      .replaceAll(/[0-9a-f]{64}/g, "DIGEST")
      .replaceAll(/\d+ cases, got "?\d+"?/g, "N cases, got fewer")
      .replaceAll(/the case \S+/g, "the case ID");
    expect({ what, code, said }).toMatchSnapshot();
  });

  function changed(name: string, header: Partial<Report["header"]>): string {
    const last = readReport(files[3] ?? "");
    return saved(name, { ...last, header: { ...last.header, ...header } });
  }

  function shortened(name: string): string {
    const last = readReport(files[3] ?? "");
    return saved(name, { ...last, results: last.results.slice(1) });
  }

  function renumbered(name: string): string {
    const { header } = readReport(files[3] ?? "");
    return saved(name, { ...readReport(files[0] ?? ""), header });
  }

  function saved(name: string, report: Report): string {
    const file = inFolder(`${name}.json`);
    writeFileSync(file, JSON.stringify(report));
    return file;
  }
});

describe("shards of a run on an endpoint that diverges", () => {
  let endpoint: Endpoint;
  beforeAll(async () => {
    endpoint = await startEndpoint(() => ({ status: 200, body: "{}" }));
  });
  afterAll(() => endpoint.close());

  const files = [1, 2].map((index) => inFolder(`diverging-${index}.json`));
  const known = inFolder("known.json");
  const run = (...flags: readonly string[]) =>
    runCli("run", "--endpoint", endpoint.url, "--run", "deprecate-domain/**", "--concurrency", "1", ...flags);

  it("merge to the report of one run, exchanges and standings alike", async () => {
    for (const [at, file] of files.entries())
      expect((await run("--shard", `${at + 1}/2`, ...json(file))).code).toBe(1);
    const [whole, merged] = [inFolder("diverging.json"), inFolder("diverging-merged.json")];
    await run("--seed", "1", ...json(whole));
    expect((await runCli("merge", ...files, ...json(merged))).code).toBe(1);
    expect(lasting(readReport(merged))).toEqual(lasting(readReport(whole)));
  });

  it("pass with a baseline of the whole, which none of them calls stale and none can prune", async () => {
    const [first = ""] = files;
    await runCli("baseline", "write", inFolder("diverging.json"), "--baseline", known, "--reason", "known");
    const against = await run("--shard", "1/2", "--baseline", known, ...json(inFolder("again.json")));
    expect(against).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await runCli("merge", ...files, "--baseline", known, ...json(inFolder("m.json")))).code).toBe(0);
    const { code, stderr } = await runCli("baseline", "prune", first, "--baseline", known);
    expect({ code, stderr }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "swf-conformance: report: a run of part of the suite can't tell which entries are stale; expected a run without --run, --skip, --tier and --shard
        Run the whole suite, or merge the reports of all shards.
      ",
      }
    `);
  });

  it("are killed without being lost: what one left behind is merged, and the run counts as incomplete", async () => {
    const lines = readFileSync(await journalOfSecond(), "utf8").split("\n");
    const cut = inFolder("cut.json.partial");
    writeFileSync(cut, lines.slice(0, 4).join("\n").concat("\n"));
    const { code, stderr } = await runCli("merge", files[0] ?? "", cut, "--baseline", known);
    expect({ code, stderr }).toMatchInlineSnapshot(`
      {
        "code": 3,
        "stderr": "the run did not come to its end: interrupted
      ",
      }
    `);
  });

  async function journalOfSecond(): Promise<string> {
    const file = inFolder("second.ndjson");
    await run("--shard", "2/2", "--reporter", `ndjson=${file}`);
    return file;
  }
});

describe("--shard", () => {
  it("is refused where a shard would be empty", async () => {
    const { code, stderr } = await runCli(
      "list",
      "--run",
      "deprecate-domain/smallest-input",
      "--shard",
      "2/2",
    );
    expect({ code, stderr }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "swf-conformance: --shard: shard 2/2 has no case: only 1 are selected
        Use as many shards as there are cases, or fewer.
      ",
      }
    `);
  });

  it("divides the whole suite into parts that take about the same time", async () => {
    const { longer, usualMs } = JSON.parse(readFileSync("targets/reference/durations.json", "utf8"));
    const loads: number[] = [];
    for (const index of shards) {
      const { stdout } = await runCli("list", "--json", "--shard", `${index}/${total}`);
      const ids: string[] = JSON.parse(stdout).map(({ id }: { id: string }) => id);
      loads.push(ids.reduce((sum, id) => sum + (longer[id] ?? usualMs), 0));
    }
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(usualMs);
  });
});
