import { expect, it } from "vitest";
import type { Exchange } from "../model/exchange.js";
import type { Mismatch } from "../model/mismatch.js";
import { boundedExchange, keptExchanges, keptMismatches, newRoom } from "./bounded.js";

function exchange(body: string): Exchange {
  const request = { method: "POST", path: "/", headers: {}, body: "" };
  const response = { status: 200, headers: {}, body, json: { a: body } };
  return { operation: "ListDomains", request, response, startedAt: 0, durationMs: 0 };
}

function mismatch(actual: Mismatch["actual"]): Mismatch {
  return {
    requirement: "A.b",
    kind: "wrong-type",
    pointer: "/a",
    expected: { is: "text" },
    actual,
    at: "steps/0",
  };
}

const kept = (mismatches: readonly Mismatch[]) => keptMismatches(mismatches, newRoom());

it("leaves what is meant well as it is", () => {
  const one = exchange("x".repeat(1000));
  expect(boundedExchange(one)).toBe(one);
  expect(kept([mismatch({ a: [1] })])).toEqual([mismatch({ a: [1] })]);
});

it("keeps only the beginning of a long body, as text", () => {
  const { response } = boundedExchange(exchange("x".repeat(262_150)));
  expect(response?.body.slice(-25)).toBe("x… (6 more characters)".padStart(25, "x"));
  expect(response?.json).toBeUndefined();
});

it("keeps only the beginning of long values, and of a long list of mismatches", () => {
  const [list, text] = kept([mismatch(["y".repeat(70_000)]), mismatch("z".repeat(70_000))]);
  expect(String(list?.actual).slice(-30)).toBe("y… (4468 more characters)".padStart(30, "y"));
  expect(String(text?.actual).slice(-30)).toBe("z… (4464 more characters)".padStart(30, "z"));
  expect(kept(Array.from({ length: 500 }, () => mismatch(null)))).toHaveLength(200);
});

it("keeps little of each case once those before have filled the report", () => {
  const room = { left: 3_000 };
  const lengths = [2_000, 2_000, 2_000].map((length) => {
    const [one] = keptExchanges([exchange("x".repeat(length))], room);
    return one?.response?.body.split("…", 1)[0]?.length;
  });
  expect(lengths).toEqual([2_000, 1_024, 1_024]);
  const [value] = keptMismatches([mismatch(["y".repeat(2_000)])], room);
  expect(String(value?.actual)).toContain("… (980 more characters)");
});
