import { expect, it } from "vitest";
import type { JsonObject } from "../model/json.js";
import { checkPage } from "./page-mismatches.js";

const pagination = { token: "nextPageToken", limit: "maximumPageSize", items: "domainInfos" };

function check(input: JsonObject, json: JsonObject): string[] {
  const response = { status: 200, headers: {}, body: JSON.stringify(json), json };
  return checkPage({ operation: "ListDomains", input, response, pagination }).map(
    ({ requirement, mismatch }) => `${requirement} ${mismatch ? "diverges" : "holds"}`,
  );
}

it("holds the number of results against the size that was asked for", () => {
  expect(check({ maximumPageSize: 1 }, { domainInfos: [1] })).toEqual(["ListDomains.page-size-limit holds"]);
  expect(check({ maximumPageSize: 2 }, { domainInfos: [1] })).toEqual(["ListDomains.page-size-limit holds"]);
  expect(check({ maximumPageSize: 1 }, { domainInfos: [1, 2] })).toEqual([
    "ListDomains.page-size-limit diverges",
  ]);
});

it("asks nothing of a page of any size", () => {
  expect(check({}, { domainInfos: [1, 2] })).toEqual([]);
  expect(check({ maximumPageSize: 0 }, { domainInfos: [1, 2] })).toEqual([]);
});

it("wants results where a token promised some", () => {
  expect(check({ nextPageToken: "t" }, { domainInfos: [1] })).toEqual(["ListDomains.last-page holds"]);
  expect(check({ nextPageToken: "t" }, { domainInfos: [] })).toEqual(["ListDomains.last-page diverges"]);
  expect(check({ nextPageToken: "t" }, { domainInfos: [], nextPageToken: "u" })).toEqual([]);
});

it("says nothing of an answer without a list", () => {
  expect(check({ maximumPageSize: 1, nextPageToken: "t" }, {})).toEqual([]);
});
