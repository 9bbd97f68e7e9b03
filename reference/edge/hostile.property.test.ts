import fc from "fast-check";
import { expect, test } from "vitest";
import { inputValidators } from "../../generated/validators.js";
import { beginStory, storyStart } from "../core/test-story.js";
import type { World } from "../core/world.js";
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
/** Bytes that a request may have here, so that one that has more is soon made. */
const requestSize = 65_536;

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
      "d",
      "x",
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

const asBytes = (input: unknown) => Buffer.from(JSON.stringify(input) ?? "");

const body: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 64 }),
  value.map(asBytes),
  fc.dictionary(fc.constantFrom(...members, "constructor", "__proto__"), value).map(asBytes),
  fc.dictionary(fc.constantFrom(...members), value).chain((input) => {
    const bytes = asBytes(input);
    return fc.nat(bytes.length).map((end) => bytes.subarray(0, end));
  }),
  fc.nat(30_000).map((depth) => Buffer.from("[".repeat(depth))),
  fc.nat(30_000).map((depth) => Buffer.from(`{"domain":${"[".repeat(depth)}${"]".repeat(depth)}}`)),
  fc.nat(1000).map((more) => Buffer.alloc(requestSize - 500 + more, " ")),
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

/** A domain with types, an execution whose decision task is handed out, and one with an activity task. */
function peopledWorld(): World {
  const story = beginStory();
  story.start("x");
  story.decide({
    decisionType: "ScheduleActivityTask",
    scheduleActivityTaskDecisionAttributes: { activityId: "1", activityType: { name: "a", version: "1" } },
  });
  story.start("y");
  story.call("PollForDecisionTask", { domain: "d", taskList: { name: "L" } });
  return story.world;
}

/** What a world knows, as text. */
function snapshot({ domains, runs, started, deadlinesSet, now }: World): string {
  const places = [...domains.byKey.values()].map((domain) => [
    domain.status,
    domain.tags,
    domain.open,
    domain.workflowTypes.byKey,
    domain.activityTypes.byKey,
    [...domain.queues.decision.keys(), ...domain.queues.activity.keys()],
  ]);
  const told = [...runs.values()].map(({ history, state, queued }) => [history, state, queued.size]);
  const plain = (_: string, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...part.entries()] : part;
  return JSON.stringify([places, told, started, deadlinesSet, now], plain);
}

test("no request breaks the endpoint, and none that is refused changes anything", {
  timeout: 60_000,
}, async () => {
  const clock = steppedClock(storyStart);
  const world = peopledWorld();
  const service = new Service({ world, clock, lambda: {} });
  const endpoint = createEndpoint({
    accounts: createAccounts(() => service),
    account: "1",
    now: clock.now,
    requestSize,
  });
  let before = snapshot(world);
  const seen = new Set<string>();

  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, target, encoding, body: bytes }) => {
      const headers = { "x-amz-target": `SimpleWorkflowService.${target}`, "content-encoding": encoding };
      const { status, body: answer } = await endpoint(
        { method, path, headers, body: bytes },
        AbortSignal.abort(),
      );
      if (status === 200) before = snapshot(world);
      const { __type: type = "#none" } = status === 200 ? {} : JSON.parse(answer);
      seen.add(`${status} ${type.split("#")[1]}`);
      expect(snapshot(world) === before).toBe(true);
      expect([200, 400, 404, 413]).toContain(status);
    }),
    { numRuns: 10_000 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      "400 MalformedHttpRequestException",
      "400 SerializationException",
      "400 UnknownResourceFault",
      "400 ValidationException",
      "404 UnknownOperationException",
      "413 RequestEntityTooLargeException",
    ]),
  );
});
