import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Reference, startReference } from "../reference/index.js";
import type { Report } from "../runner/model/report.js";
import { runCli } from "./command-line/run-cli.js";
import { spawnCli } from "./command-line/spawn-cli.js";
import { workFolder } from "./command-line/work-folder.js";
import { forwardTo } from "./endpoints/forward-to.js";
import { type Answer, type Asked, type Endpoint, startEndpoint } from "./endpoints/start-endpoint.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const inFolder = workFolder();
const chosen = ["--run", "deprecate-domain/**", "--run", "register-domain/**", "--seed", "7"];
const oneByOne = ["--concurrency", "1", "--request-timeout", "2"];

/** What the endpoint of all these runs does with the next requests, in place of what SWF does. */
let spoil: (asked: Asked) => Answer | undefined = () => undefined;
let reference: Reference;
let endpoint: Endpoint;

beforeAll(async () => {
  endpoint = await startEndpoint((asked) => spoil(asked) ?? forwardTo(reference.url, asked));
});
afterAll(() => endpoint.close());
// Domains are never deleted, and there is room for a hundred.
beforeEach(async () => {
  reference = await startReference();
});
afterEach(() => reference.close());

function run(...flags: readonly string[]): string[] {
  return ["run", "--endpoint", endpoint.url, ...oneByOne, ...flags];
}

function json(file: string): string[] {
  return ["--reporter", `json=${file}`];
}

function readReport(file: string): Report {
  return JSON.parse(readFileSync(file, "utf8"));
}

function verdicts({ results }: Report): string[] {
  return results.map(({ id, status, digest }) => `${id} ${status} ${digest}`);
}

/** Has something done when so many requests have come. */
function atRequest(count: number, action: () => Answer | undefined): void {
  let left = count;
  spoil = () => {
    left -= 1;
    return left === 0 ? action() : undefined;
  };
}

/** Runs the cases until so many requests have come, and kills the program then. */
async function killedRun(file: string, count: number, ...flags: readonly string[]): Promise<void> {
  const { child, finished } = spawnCli(run(...flags, ...json(file)));
  atRequest(count, () => {
    child.kill("SIGKILL");
    return "nothing";
  });
  await finished;
  spoil = () => undefined;
}

describe("a run that was killed", () => {
  const [file, whole] = [inFolder("killed.json"), inFolder("whole.json")];

  it("is completed, with what was judged before and the verdicts of one run of the whole", async () => {
    await killedRun(file, 40, ...chosen);
    expect(existsSync(file)).toBe(false);
    await runCli(...run(...chosen, ...json(whole)));
    const [before, ofWhole] = [endpoint.requests(), readReport(whole)];
    const { code, stderr } = await runCli("run", "--resume", `${file}.partial`, ...json(file));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { header, ...report } = readReport(file);
    expect(verdicts({ header, ...report })).toEqual(verdicts(ofWhole));
    expect(report).toMatchObject({
      outcome: "completed",
      counts: ofWhole.counts,
      standings: ofWhole.standings,
    });
    const { startedAt: _, ...expected } = ofWhole.header;
    expect(header).toMatchObject(expected);
    expect(endpoint.requests() - before).toBeLessThan(before - 40);
    expect(existsSync(`${file}.partial`)).toBe(false);
    expect(existsSync(`${file}.partial.next`)).toBe(false);
  });

  it("loses nothing if it is killed again", async () => {
    await killedRun(file, 40, ...chosen);
    const first = (await partialReport(file)).results.length;
    await killedRun(file, 30, "--resume", `${file}.partial`);
    expect((await partialReport(file)).results.length).toBeGreaterThan(first);
    await runCli("run", "--resume", `${file}.partial`, ...json(file));
    expect(verdicts(readReport(file))).toEqual(verdicts(readReport(whole)));
  });

  async function partialReport(of: string): Promise<Report> {
    const rendered = inFolder("rendered.json");
    await runCli("report", `${of}.partial`, ...json(rendered));
    return readReport(rendered);
  }
});

describe("a run in which a case got no answer", () => {
  it("is completed: that case runs again", async () => {
    const file = inFolder("unanswered.json");
    let isDue = true;
    spoil = ({ operation }) => {
      if (!isDue || operation !== "DeprecateDomain") return undefined;
      isDue = false;
      return "nothing";
    };
    expect((await runCli(...run(...chosen, ...json(file)))).code).toBe(3);
    expect(readReport(file).counts.errored).toBe(1);
    const before = endpoint.requests();
    expect((await runCli("run", "--resume", file, ...json(file))).code).toBe(0);
    expect(readReport(file).counts).toMatchObject({ failed: 0, blocked: 0, errored: 0 });
    expect(endpoint.requests() - before).toBeLessThan(30);
  });
});

describe("a shard that was killed", () => {
  it("is completed as that shard, and merges with the others", async () => {
    const [first, second] = [inFolder("1.json"), inFolder("2.json")];
    await killedRun(first, 25, ...chosen, "--shard", "1/2");
    await runCli(...run(...chosen, "--shard", "2/2", ...json(second)));
    expect(await runCli("merge", `${first}.partial`, second, "--reporter", "badge")).toMatchObject({
      code: 3,
      stderr: "the run did not come to its end: interrupted\n",
    });
    await runCli("run", "--resume", `${first}.partial`, ...json(first));
    expect(await runCli("merge", first, second, "--reporter", "badge")).toMatchObject({
      code: 0,
      stderr: "",
    });
  });
});

describe("a run on the embedded reference", () => {
  it("is completed on another one", async () => {
    const file = inFolder("embedded.json");
    await runCli("run", ...chosen, ...json(file));
    const { results, ...rest } = readReport(file);
    writeFileSync(file, JSON.stringify({ ...rest, outcome: "interrupted", results: results.slice(0, 9) }));
    expect((await runCli("run", "--resume", file, ...json(file))).code).toBe(0);
    expect(verdicts(readReport(file))).toEqual(verdicts({ ...rest, results }));
  });
});

describe("a report that does not fit the run", () => {
  const file = inFolder("other.json");

  it("is there", async () => {
    await runCli(...run(...chosen, ...json(file)));
    expect(readReport(file).outcome).toBe("completed");
    writeFileSync(inFolder("none.json"), "{}");
  });

  it.each<[string, readonly string[]]>([
    ["another seed", ["--seed", "8"]],
    ["other cases", ["--run", "list-domains/**"]],
    ["another endpoint", ["--endpoint", "http://127.0.0.1:9"]],
    ["another target", ["--target", "reference"]],
    ["another shard", ["--shard", "1/2"]],
    ["two choices", ["--last-failed", "report.json"]],
  ])("is refused before any request: %s", async (what, flags) => {
    const before = endpoint.requests();
    const { code, stderr } = await runCli("run", "--resume", file, ...json(inFolder("new.json")), ...flags);
    const said = stderr
      .replaceAll(inFolder(""), "")
      .replaceAll(/127\.0\.0\.1:\d{2,}/g, "127.0.0.1:PORT")
      .replaceAll(/\b[0-9a-f]{64}\b/g, "DIGEST");
    expect({ what, code, said }).toMatchSnapshot();
    expect(existsSync(inFolder("new.json"))).toBe(false);
    expect(existsSync(inFolder("new.json.partial"))).toBe(false);
    // That nobody knows the target is found out by asking it for what only a known one has.
    expect(endpoint.requests() - before).toBeLessThanOrEqual(1);
  });

  it("is refused if it tells of no run, or is not there", async () => {
    for (const name of ["none.json", "nowhere.json"]) {
      const { code, stderr } = await runCli("run", "--resume", inFolder(name));
      expect({ code, named: stderr.includes(inFolder(name)) }).toEqual({ code: 2, named: true });
    }
  });
});
