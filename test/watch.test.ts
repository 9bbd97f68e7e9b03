import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, vi } from "vitest";
import type { Report } from "../runner/model/report.js";
import { runCli } from "./command-line/run-cli.js";
import { spawnCli } from "./command-line/spawn-cli.js";
import { workFolder } from "./command-line/work-folder.js";
import { startEndpoint } from "./endpoints/start-endpoint.js";

vi.setConfig({ testTimeout: 120_000 });

const inFolder = workFolder();
const listing = "list-domains/smallest-input";

async function serve(body: string, port = 0): Promise<Server> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/x-amz-json-1.0").end(body);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

/** Waits until a stream has said a text, as many times as that. */
function said(stream: NodeJS.ReadableStream | null, text: string, times: number): Promise<string> {
  let all = "";
  return new Promise((resolve) => {
    stream?.on("data", (chunk) => {
      all += chunk;
      if (all.split(text).length > times) resolve(all);
    });
  });
}

describe("watch", () => {
  it("runs the cases again once the endpoint is back, and once a file changes", async () => {
    const sources = inFolder("sources");
    mkdirSync(sources);
    const broken = await serve("{}");
    const port = portOf(broken);
    const flags = ["--endpoint", `http://127.0.0.1:${port}`, "--run", listing, "--watch", sources];
    const { child, finished } = spawnCli(["watch", ...flags]);
    const waiting = [1, 2, 3].map((times) => said(child.stderr, "Watching:", times));
    expect(await waiting[0]).toContain(`${listing}: new divergence`);
    const back = said(child.stderr, "is back: running again", 1);
    await close(broken);
    const gone = said(child.stderr, "is gone", 1);
    await gone;
    const mended = await serve('{"domainInfos":[]}', port);
    await back;
    await waiting[1];
    writeFileSync(`${sources}/main.py`, "pass");
    expect(await waiting[2]).toContain("main.py changed: running again");
    child.kill("SIGINT");
    const { code, stdout } = await finished;
    await close(mended);
    expect(code).toBe(130);
    expect(stdout.match(/^cases +.*$/gm)).toMatchInlineSnapshot(`
      [
        "cases        1 blocked",
        "cases        1 passed",
        "cases        1 passed",
      ]
    `);
  });
});

describe("watch of what is not there", () => {
  it("is refused", async () => {
    const { code, stderr } = await runCli("watch", "--watch", "/nowhere/at/all");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "swf-conformance: --watch /nowhere/at/all: there is nothing to watch; expected a file or a folder\n",
    });
  });
});

describe("--last-failed", () => {
  it("runs only what did not pass in a report, which may be the one that it replaces", async () => {
    const endpoint = await startEndpoint(() => ({ status: 200, body: "{}" }));
    const report = inFolder("last.json");
    const reporter = ["--reporter", `json=${report}`];
    await runCli("run", "--endpoint", endpoint.url, "--run", listing, ...reporter);
    await endpoint.close();
    expect((await runCli("run", "--last-failed", ...reporter)).code).toBe(0);
    const { results, header }: Report = JSON.parse(readFileSync(report, "utf8"));
    expect(results.map(({ id, status }) => [id, status])).toEqual([[listing, "passed"]]);
    expect(header.selection.complete).toBe(false);
    const again = await runCli("run", "--last-failed", report);
    expect({ ...again, stderr: again.stderr.replace(report, "last.json") }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "swf-conformance: last.json: every case of this report passed: there is nothing to run again
        Give the id of a case to see its exchanges: swf-conformance replay ID.
      ",
        "stdout": "",
      }
    `);
  });

  it("is refused without a report, and beside --run", async () => {
    const { stderr } = await runCli("run", "--last-failed");
    const both = await runCli("run", "--last-failed", "x.json", "--run", listing);
    expect([stderr, both.stderr]).toMatchInlineSnapshot(`
      [
        "swf-conformance: --last-failed: which report to look at is not said; expected --last-failed FILE, or --reporter json=FILE beside it
      ",
        "swf-conformance: --last-failed: the report chooses the cases, and so does --run; expected one of the two
        Use --skip to leave some of the failed cases out.
      ",
      ]
    `);
  });
});

describe("replay of a report", () => {
  it("ends FIXED on an endpoint that is right, STILL on one that is wrong, ERROR where nothing answers", async () => {
    const endpoint = await startEndpoint(() => ({ status: 200, body: "{}" }));
    const report = inFolder("to-replay.json");
    await runCli("run", "--endpoint", endpoint.url, "--run", listing, "--reporter", `json=${report}`);
    const right = await serve('{"domainInfos":[]}');
    const ends = async (...flags: readonly string[]) => {
      const { code, stdout } = await runCli("replay", report, ...flags);
      return [code, stdout.trimEnd().split("\n").at(-1)];
    };
    const ended = [await ends(), await ends("--endpoint", `http://127.0.0.1:${portOf(right)}`)];
    await close(right);
    await endpoint.close();
    expect([...ended, await ends()]).toEqual([
      [1, `STILL  ${listing}`],
      [0, `FIXED  ${listing}`],
      [3, `ERROR  ${listing}`],
    ]);
  });
});
