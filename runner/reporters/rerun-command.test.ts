import { expect, it } from "vitest";
import { rerunCommand } from "./rerun-command.js";
import { sampleHeader } from "./test-sample-report.js";

it("names the endpoint of a target, the case and the seed", () => {
  expect(rerunCommand(sampleHeader, "a/b")).toBe(
    "swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/b' --seed 42",
  );
});

it("needs no endpoint for the embedded reference", () => {
  const header = { ...sampleHeader, target: { name: "reference", endpoint: "embedded" }, timeScale: 100 };
  expect(rerunCommand(header, "a/b")).toBe("swf-conformance run --run 'a/b' --seed 42");
});
