import { describe, expect, it, vi } from "vitest";
import { explorationLines } from "../runner/reporters/explore/exploration-lines.js";
import { spawnCli } from "./command-line/spawn-cli.js";
import { workFolder } from "./command-line/work-folder.js";
import { exploreFault } from "./explore/explore-fault.js";
import { judgeCase, loadCase } from "./explore/judge-case.js";
import { plantedFaults } from "./explore/planted-faults.js";

vi.setConfig({ testTimeout: 300_000 });

const inFolder = workFolder();
const mostCalls = 8;
const seed = 3;

describe("explore", () => {
  it.each(plantedFaults.map((fault, index) => [fault.title, fault, index] as const))(
    "finds that %s, and says it in a case",
    async (_, fault, index) => {
      const { discoveries } = await exploreFault(fault, { seed, runs: 500 });
      const [found] = discoveries;
      if (!found) throw new Error("nothing was found");
      expect(found.confirmed).toBe(true);
      expect(found.calls).toBeLessThanOrEqual(mostCalls);
      const loaded = await loadCase(found, inFolder(`found-${index}`));
      const [sound, broken] = [await judgeCase(loaded, undefined), await judgeCase(loaded, fault)];
      expect({ sound: sound?.status, broken: broken?.status }).toEqual({ sound: "passed", broken: "failed" });
    },
  );

  it("finds nothing on the reference itself", async () => {
    const { runs, discoveries } = await exploreFault(undefined, { seed, runs: 40 });
    expect({ runs, discoveries }).toEqual({ runs: 40, discoveries: [] });
  });

  it("prints the same bytes for the same seed", async () => {
    const [fault] = plantedFaults.slice(2);
    const explored = async (name: string) =>
      explorationLines(await exploreFault(fault, { seed, name, runs: 30, discoveries: 3 })).join("\n");
    expect(await explored("one")).toBe(await explored("the-other"));
  });
});

describe("swf-conformance explore", () => {
  it("ends with 3 if the target can't be reached, and with 2 for flags that can't be used", async () => {
    const { code, stdout } = await spawnCli(["explore", "--endpoint", "http://127.0.0.1:1", "--seed", "1"])
      .finished;
    expect({ code, stdout }).toMatchInlineSnapshot(`
      {
        "code": 3,
        "stdout": "0 divergences from the reference in 0 runs on endpoint, seed 1; cut off (unreachable)
      nothing listens at the endpoint (ECONNREFUSED)
      ",
      }
    `);
    const refused = await spawnCli(["explore", "--runs", "0"]).finished;
    expect({ code: refused.code, stderr: refused.stderr }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "swf-conformance: --runs: this value can't be used; expected a whole number from 1, got "0"
      ",
      }
    `);
  });

  it("ends with 0 if nothing differs", async () => {
    const { code, stdout } = await spawnCli(["explore", "--runs", "3", "--seed", "1"]).finished;
    expect({ code, stdout }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stdout": "0 divergences from the reference in 3 runs on reference, seed 1
      ",
      }
    `);
  });
});
