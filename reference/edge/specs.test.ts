import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { documentedQuotas } from "../core/quotas.js";
import { documentedRates } from "../core/rates.js";
import { conditionKeys } from "./access/condition-keys.js";

const specs = new URL("../../specs/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, specs), "utf8"));

test("the quotas are those of the specs", () => {
  const { openLambdaFunctions: _, ...documented } = documentedQuotas;
  const specified = Object.entries<{ value: number }>(read("service.json").quotas);
  expect(Object.fromEntries(specified.map(([name, { value }]) => [name, value]))).toMatchObject(documented);
});

test("the rates are those of the specs", () => {
  const { throttling } = read("service.json");
  expect(documentedRates).toEqual({ operations: throttling.account, decisions: throttling.decisions });
});

test("what policies can constrain is what the specs say", () => {
  const operations = readdirSync(new URL("operations/", specs)).map((file) => read(`operations/${file}`));
  const decisions = readdirSync(new URL("shapes/", specs))
    .filter((file) => file.endsWith("DecisionAttributes.json"))
    .map((file) => read(`shapes/${file}`));
  for (const { operation, title, accessControl } of [...operations, ...decisions]) {
    const name: string = operation ?? title.replace(/DecisionAttributes$/, "");
    const paths = Object.entries<string>(accessControl?.conditionKeys ?? {}).map(([key, path]) => [
      key,
      path.replace(/\[(\d)\]/, ".$1"),
    ]);
    expect(conditionKeys[name] ?? {}, name).toMatchObject(Object.fromEntries(paths));
  }
});
