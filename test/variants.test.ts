import { describe, expect, it } from "vitest";
import { loadContract } from "../runner/cli/contract.js";
import { selectCases } from "../runner/engine/select-cases.js";
import { waitOf } from "../runner/engine/wait-of.js";
import { changeRefusals } from "../scripts/variants/change-messages.js";
import { observe } from "../scripts/variants/observe.js";
import { tryVariant } from "../scripts/variants/try-variant.js";
import type { Variant } from "../scripts/variants/variant.js";
import { variants } from "../scripts/variants/variants.js";

/** Cases that look closely at what variants change: heads, bodies, refusals, ids, pages, lists and counts. */
const sample = [
  "decisions/poll-pages/*",
  "domains/list-domains/*",
  "executions/order/*",
  "get-workflow-execution-history/sample-*/staged",
  "history/pages/*",
  "poll-for-decision-task/sample-*/staged",
  "protocol/date-header/*",
  "protocol/error/*",
  "protocol/response/*",
  "types/list-workflow-types/*",
  "visibility/close-status-filter/*",
  "visibility/count-scope/*",
  "visibility/list-closed-pages/*",
  "visibility/list-open-pages/*",
  "visibility/open-counts/*",
];

const contract = await loadContract();
const choice = { run: sample, skip: [], tiers: ["documented", "modelled", "observed"] as const };
const cases = selectCases(contract.cases, contract.requirements, choice).filter((one) => waitOf(one) === 0);
const sound = await observe({});

it("takes a sample that is worth the name", () => {
  expect(cases.length).toBeGreaterThan(100);
});

it("tells what it holds against an endpoint that is not legal", async () => {
  const alter = () => changeRefusals(() => ({ __type: "Refusal" }));
  const illegal: Variant = { name: "", changes: "", allowedBy: "", alter, shows: () => true };
  const some = cases.filter(({ id }) => id.startsWith("protocol/error/"));
  const { falseAlarms } = await tryVariant(illegal, some, contract);
  expect(falseAlarms.join("\n")).toMatch(/expected .*, got .*"fault":"Refusal"/);
});

describe.each(variants)("$name: $changes", (variant) => {
  it("differs from the reference on the wire", async () => {
    expect(variant.shows(await observe(variant.alter()))).toBe(true);
    expect(variant.shows(sound)).toBe(false);
  });

  it("raises no false alarm", async () => {
    const { counts, falseAlarms } = await tryVariant(variant, cases, contract);
    expect(falseAlarms).toEqual([]);
    expect(counts.passed).toBeGreaterThan(cases.length / 2);
  });
});
