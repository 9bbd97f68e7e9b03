import { describe, expect, it } from "vitest";
import { loadSpecs } from "../../load/load-specs.js";
import { loadSuites } from "../../load/load-suites.js";
import { packageRoot } from "../../load/package-root.js";
import { deriveRequirements } from "../derive-requirements.js";
import { clientCases } from "./client-cases.js";
import { clientRequirements, documentedClients } from "./client-requirements.js";

const root = packageRoot();
const specs = loadSpecs(root);
const suites = await loadSuites(root, specs);

describe.each(documentedClients)("what the documentation of %s promises", (client) => {
  const requirements = clientRequirements(specs, client);
  const cases = clientCases(specs, suites, client);

  it("is a requirement with a case of its own, for all 39 operations", () => {
    const verified = new Set(cases.flatMap((one) => one.requirements));
    expect(new Set(requirements.map(({ id }) => id))).toEqual(verified);
    expect(new Set(requirements.map(({ id }) => id.split(".")[0])).size).toBe(39);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it("is nothing that other runs know of", () => {
    const known = deriveRequirements(specs);
    expect(requirements.filter(({ id }) => known.has(id))).toEqual([]);
    expect(cases.filter((one) => one.client !== client)).toEqual([]);
  });

  it("reads so for one operation", () => {
    const own = requirements.filter(({ id }) => id.startsWith("RespondActivityTaskCanceled."));
    expect(own.map(({ id, text }) => `${id}: ${text}`)).toMatchSnapshot();
    const about = cases.filter(({ id }) => id.startsWith("respond-activity-task-canceled/"));
    expect(about.map(({ id, steps }) => ({ id, steps }))).toMatchSnapshot();
  });
});

it("is nothing for clients that no page of the documentation describes", () => {
  expect([clientRequirements(specs, "sdk-js"), clientCases(specs, suites, "sdk-js")]).toEqual([[], []]);
  expect([clientRequirements(specs, "wire"), clientCases(specs, suites, "wire")]).toEqual([[], []]);
});
