import { describe, expect, it } from "vitest";
import { resolveShard } from "./resolve-shard.js";

describe("resolveShard", () => {
  it("takes the flag before the environment", () => {
    const env = { CI_NODE_INDEX: "3", CI_NODE_TOTAL: "3" };
    expect(resolveShard("2/4", env)).toEqual({ value: { index: 2, total: 4 }, origin: "--shard" });
  });

  it("counts GitLab's nodes from 1", () => {
    expect(resolveShard(undefined, { CI_NODE_INDEX: "1", CI_NODE_TOTAL: "5" })).toEqual({
      value: { index: 1, total: 5 },
      origin: "CI_NODE_INDEX and CI_NODE_TOTAL",
    });
  });

  it("counts the pods of a Kubernetes Indexed Job from 0", () => {
    expect(resolveShard("4", { JOB_COMPLETION_INDEX: "0" })).toEqual({
      value: { index: 1, total: 4 },
      origin: "JOB_COMPLETION_INDEX and --shard",
    });
    expect(resolveShard(undefined, { JOB_COMPLETION_INDEX: "3", CI_NODE_TOTAL: "4" }).value).toEqual({
      index: 4,
      total: 4,
    });
  });

  it("takes all cases where nothing speaks of shards", () => {
    expect(resolveShard(undefined, { CI_NODE_TOTAL: "1" }).value).toBeUndefined();
  });

  it.each([
    ["0/4", {}, '--shard: there is no such shard; expected i/n, with i from 1 to n, got "0/4"'],
    ["5/4", {}, '--shard: there is no such shard; expected i/n, with i from 1 to n, got "5/4"'],
    ["1/4/2", {}, '--shard: there is no such shard; expected i/n, with i from 1 to n, got "1/4/2"'],
    [
      "4",
      {},
      '--shard 4: which of the shards to take is not said; expected i/n, or CI_NODE_INDEX or JOB_COMPLETION_INDEX in the environment, got "4"',
    ],
    [
      undefined,
      { JOB_COMPLETION_INDEX: "0" },
      "JOB_COMPLETION_INDEX: how many shards there are is not said; expected --shard n, or CI_NODE_TOTAL in the environment, got neither",
    ],
    [
      undefined,
      { JOB_COMPLETION_INDEX: "4", CI_NODE_TOTAL: "4" },
      'JOB_COMPLETION_INDEX and CI_NODE_TOTAL: there is no such shard; expected i/n, with i from 1 to n, got "4 and 4"',
    ],
  ])("refuses %s with %j", (flag, env, message) => {
    expect(() => resolveShard(flag, env)).toThrow(message);
  });
});
