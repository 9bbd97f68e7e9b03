import fc from "fast-check";
import { expect, test } from "vitest";
import { inputValidators } from "../../generated/validators.js";
import { createWorld } from "../core/world.js";
import { createAccounts } from "./accounts.js";
import { steppedClock } from "./clock.js";
import { createEndpoint } from "./endpoint.js";
import { Service } from "./service.js";

const operations = Object.keys(inputValidators);
const members = [
  "domain",
  "name",
  "workflowId",
  "runId",
  "taskToken",
  "taskList",
  "execution",
  "decisions",
  "nextPageToken",
];

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.constantFrom(
      null,
      true,
      "",
      "arn",
      "a:b",
      "\u0000",
      "\ud800",
      "__proto__",
      "x".repeat(40_000),
      -1,
      1e308,
    ),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom("name", "version", "decisionType", "__proto__", "constructor", "toString"),
      tie("any"),
    ),
  ),
})).any;

const body: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 64 }),
  fc
    .dictionary(fc.constantFrom(...members, "constructor", "__proto__"), value)
    .map((input) => Buffer.from(JSON.stringify(input))),
  fc.dictionary(fc.constantFrom(...members), value).chain((input) => {
    const bytes = Buffer.from(JSON.stringify(input));
    return fc.nat(bytes.length).map((end) => bytes.subarray(0, end));
  }),
  fc.nat(30_000).map((depth) => Buffer.from("[".repeat(depth))),
);

const request = fc.record({
  method: fc.constantFrom("POST", "POST", "POST", "GET", "DELETE"),
  path: fc.constantFrom("/", "/", "/", "/?a=b", "//", "/../"),
  target: fc.oneof(
    fc.constantFrom(...operations),
    fc.constantFrom("constructor", "__proto__", "toString", ""),
    fc.string(),
  ),
  encoding: fc.constantFrom("", "", "", "gzip", "br", "deflate", "__proto__"),
  body,
});

test("no request breaks the endpoint, and none that is refused changes anything", {
  timeout: 60_000,
}, async () => {
  const clock = steppedClock(1_767_225_600_000);
  const world = createWorld();
  const service = new Service({ world, clock, lambda: {} });
  const endpoint = createEndpoint({
    accounts: createAccounts(() => service),
    account: "1",
    now: clock.now,
    requestSize: 1_048_576,
  });
  const size = () => [world.domains.byKey.size, world.runs.size, world.started, world.deadlinesSet].join();
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, target, encoding, body: bytes }) => {
      const before = size();
      const headers = { "x-amz-target": `SimpleWorkflowService.${target}`, "content-encoding": encoding };
      const { status, body: answer } = await endpoint(
        { method, path, headers, body: bytes },
        AbortSignal.abort(),
      );
      expect([200, 400, 404, 413]).toContain(status);
      if (status !== 200)
        expect([JSON.parse(answer).__type, size()]).toEqual([expect.stringContaining("#"), before]);
    }),
    { numRuns: 10_000 },
  );
});
