import { expect, it } from "vitest";
import { didYouMean, nearestName } from "./nearest-name.js";

const names = ["title", "steps", "requirements", "StartWorkflowExecution"];

it.each([
  ["titel", "title"],
  ["step", "steps"],
  ["requirement", "requirements"],
  ["startworkflowexecution", "StartWorkflowExecution"],
  ["StartWorkflow", undefined],
  ["x", undefined],
])("takes %j for %j", (typed, meant) => {
  expect(nearestName(typed, names)).toBe(meant);
});

it("gives a hint only where a name is near", () => {
  expect([didYouMean("titel", names), didYouMean("colour", names)]).toEqual([
    { hint: 'Did you mean "title"?' },
    {},
  ]);
});
