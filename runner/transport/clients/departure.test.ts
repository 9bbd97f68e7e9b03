import { expect, it } from "vitest";
import type { JsonObject } from "../../model/json.js";
import { describeDeparture } from "./departure.js";

function departure(input: JsonObject, body: string, target = "SimpleWorkflowService.ListDomains") {
  const request = { method: "POST", path: "/", headers: { "x-amz-target": target }, body };
  return describeDeparture({ operation: "ListDomains", input }, request);
}

it("finds none in a request that says the same in another order", () => {
  expect(departure({ a: [1, { b: "x" }], c: null }, '{"c":null,"a":[1,{"b":"x"}]}')).toBeUndefined();
});

it("names the first place at which the request says something else", () => {
  const input = { tags: [{ key: "a" }], reverseOrder: true };
  expect([
    departure(input, '{"tags":[{"key":"b"}],"reverseOrder":true}'),
    departure(input, '{"tags":[],"reverseOrder":true}'),
    departure(input, '{"tags":[{"key":"a"}]}'),
    departure(input, '{"tags":[{"key":"a"}],"reverseOrder":true,"more":{}}'),
    departure(input, '{"tags":{"0":{"key":"a"}},"reverseOrder":true}'),
    departure(input, "no JSON"),
  ]).toMatchInlineSnapshot(`
    [
      "sends "b" at /tags/0/key where "a" is asked for",
      "sends nothing at /tags/0 where {"key":"a"} is asked for",
      "sends nothing at /reverseOrder where true is asked for",
      "sends {} at /more where nothing is asked for",
      "sends {"0":{"key":"a"}} at /tags where [{"key":"a"}] is asked for",
      "sends nothing at the root where {"tags":[{"key":"a"}],"reverseOrder":true} is asked for",
    ]
  `);
});

it("names an operation that is another one", () => {
  expect([
    departure({}, "{}", "SimpleWorkflowService.ListTagsForResource"),
    departure({}, "{}", ""),
  ]).toMatchInlineSnapshot(`
    [
      "calls ListTagsForResource where ListDomains is asked for",
      "calls no operation where ListDomains is asked for",
    ]
  `);
});

it("lets the fraction of a second pass in the bounds of a time, and nowhere else", () => {
  const input = { startTimeFilter: { oldestDate: 12.75 } };
  expect(departure(input, '{"startTimeFilter":{"oldestDate":12}}')).toBeUndefined();
  expect(departure(input, '{"startTimeFilter":{"oldestDate":13}}')).toMatchInlineSnapshot(
    `"sends 13 at /startTimeFilter/oldestDate where 12.75 is asked for"`,
  );
  expect(departure({ maximumPageSize: 12.75 }, '{"maximumPageSize":12}')).toMatchInlineSnapshot(
    `"sends 12 at /maximumPageSize where 12.75 is asked for"`,
  );
});
