import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../runner/model/report.js";
import { spawnCli } from "./command-line/spawn-cli.js";
import { workFolder } from "./command-line/work-folder.js";
import { closedPort } from "./endpoints/closed-port.js";
import { nullAnswers } from "./endpoints/null-answers.js";
import { type Answer, startEndpoint } from "./endpoints/start-endpoint.js";

const inFolder = workFolder();
/** Milliseconds that the whole suite may take on an endpoint that knows nothing. */
const bound = 240_000;

async function runWholeSuite(
  url: string,
  ...flags: readonly string[]
): Promise<{ code: number | null; report: Report }> {
  const file = inFolder(`${new URL(url).port}.json`);
  const place = ["--endpoint", url, "--time-scale", "1000", "--reporter", `json=${file}`];
  const { finished } = spawnCli(["run", ...place, ...flags]);
  const { code } = await finished;
  return { code, report: JSON.parse(readFileSync(file, "utf8")) as Report };
}

async function runAgainst(answer: Parameters<typeof startEndpoint>[0], ...flags: readonly string[]) {
  const endpoint = await startEndpoint(answer);
  const outcome = await runWholeSuite(endpoint.url, ...flags);
  await endpoint.close();
  return outcome;
}

/**
 * What a report says in favour of its target. That a status is 200, a type JSON or a body empty is true of some of
 * these endpoints, and no merit.
 */
function praise({ results, requirements }: Report): string[] {
  const passed = results.filter(({ status }) => status === "passed").map(({ id }) => id);
  const conforming = requirements.filter(
    ({ id, standing }) => standing === "conforms" && !/^protocol\.|\.output$/.test(id),
  );
  return [...passed, ...conforming.map(({ id }) => id)];
}

describe("an endpoint that knows nothing of SWF", () => {
  it.each(Object.entries(nullAnswers))("passes no case with %s", { timeout: bound }, async (_, answer) => {
    const { code, report } = await runAgainst(answer);
    expect(praise(report)).toEqual([]);
    expect(report.outcome).toBe("completed");
    expect(report.counts.failed + report.counts.blocked).toBeGreaterThan(2000);
    expect(report.counts.errored).toBe(0);
    expect(code).toBe(1);
  });
});

describe("an endpoint that does not answer", () => {
  const silences: Record<string, Answer> = { "is silent": "nothing", "hangs up": "hang up" };

  it.each(Object.entries(silences))(
    "passes no case and ends the run if it %s",
    { timeout: bound },
    async (_, answer) => {
      const { code, report } = await runAgainst(() => answer, "--request-timeout", "1");
      expect(praise(report)).toEqual([]);
      expect(report.outcome).toBe("target-died");
      expect(code).toBe(3);
    },
  );

  it("passes no case and ends the run if its port is closed", { timeout: bound }, async () => {
    const { code, report } = await runWholeSuite(await closedPort());
    expect(praise(report)).toEqual([]);
    expect(report.outcome).toBe("target-died");
    expect(code).toBe(3);
  });
});
