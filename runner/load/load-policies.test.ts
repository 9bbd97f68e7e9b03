import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { HarnessError } from "../errors.js";
import { loadPolicies } from "./load-policies.js";
import { loadQuotas } from "./load-quotas.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "swf-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = (content: object): string => {
  const file = join(folder, "file.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const complaintOf = (load: () => unknown): string => {
  try {
    load();
  } catch (error) {
    if (error instanceof HarnessError)
      return [error.message, error.complaint.hint ?? ""].join("\n").replaceAll(folder, "");
  }
  return "no complaint";
};

const allow = { Effect: "Allow", Action: "swf:*", Resource: "*" };

it("loads the policy of each access key, without the name of the schema", () => {
  const policies = {
    AKIAIOSFODNN7EXAMPLE: { Version: "2012-10-17", Statement: [allow], secretAccessKey: "s" },
    "*": {
      Statement: {
        Effect: "Deny",
        NotAction: ["swf:List*"],
        Condition: { StringEquals: { "swf:name": "a" } },
      },
    },
  };
  expect(loadPolicies(written({ $schema: "specs/meta/policies.schema.json", ...policies }))).toEqual(
    policies,
  );
});

it("says where a policy is wrong", () => {
  const wrong = [
    { AKIA: {} },
    { AKIA: { Statement: [{ ...allow, Efect: "Allow" }] } },
    { AKIA: { Statement: { ...allow, Effect: "Permit" } } },
    { AKIA: { Statement: [{ Effect: "Allow", Resource: "*" }] } },
    { AKIA: { Statement: [{ ...allow, Condition: { StringEqual: { "swf:name": "a" } } }] } },
    {},
  ];
  expect(wrong.map((policies) => complaintOf(() => loadPolicies(written(policies))))).toMatchInlineSnapshot(`
    [
      "/file.json /AKIA: member "Statement" is missing
    ",
      "/file.json /AKIA/Statement/0: unknown member "Efect"
    Did you mean "Effect"?",
      "/file.json /AKIA/Statement/Effect: wrong value; expected one of "Allow", "Deny", "allow", "deny", got "Permit"
    ",
      "/file.json /AKIA/Statement/0: member "Action" is missing
    The file has one more error.",
      "/file.json /AKIA/Statement/0/Condition: unknown member "StringEqual"
    Did you mean "StringEquals"?",
      "/file.json: must NOT have fewer than 1 properties; got {}
    ",
    ]
  `);
});

it("loads quotas, and knows their names", () => {
  expect(loadQuotas(written({ openTimers: 3 }))).toEqual({ openTimers: 3 });
  expect(complaintOf(() => loadQuotas(written({ openTimer: 3 })))).toMatchInlineSnapshot(`
    "/file.json: unknown member "openTimer"
    Did you mean "openTimers"?"
  `);
});
