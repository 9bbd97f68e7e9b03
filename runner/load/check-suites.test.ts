import { describe, expect, it } from "vitest";
import { HarnessError } from "../errors.js";
import type { Case, Exemplar, Fixture, Given, Staging, Step } from "../model/case.js";
import { checkSuites } from "./check-suites.js";
import { loadSpecs } from "./load-specs.js";
import { packageRoot } from "./package-root.js";
import type { SuiteFiles } from "./suite-files.js";

const specs = loadSpecs(packageRoot());

const domain = fixture("domain", { parameters: { domainName: "orders" } });
const type = fixture("workflow-type", { parameters: { typeName: "ship" }, given: [{ fixture: "domain" }] });

describe("checkSuites", () => {
  it("accepts names that are there, and parameters of what a fixture stands on", () => {
    const given = [{ fixture: "workflow-type", with: { typeName: "a", domainName: "b" } }];
    expect(complaint({ fixtures: [domain, type], cases: [oneCase({ given })] })).toBeUndefined();
  });

  it("refuses an unknown operation, also among steps that run at once", () => {
    const steps = [{ together: [{ wait: 1 }, { call: "DescribeDomian", input: {} }] }];
    expect(complaint({ cases: [oneCase({ steps })] })).toMatchInlineSnapshot(`
      "file-0.json /cases/0/steps/0/together/1/call: unknown operation "DescribeDomian"
      Did you mean "DescribeDomain"?"
    `);
  });

  it("refuses an unknown fault", () => {
    const steps = [{ call: "DescribeDomain", input: {}, expect: { fault: "UnknownResourcesFault" } }];
    expect(complaint({ cases: [oneCase({ steps })] })).toMatchInlineSnapshot(`
      "file-0.json /cases/0/steps/0/expect/fault: unknown fault "UnknownResourcesFault"
      Did you mean "UnknownResourceFault"?"
    `);
  });

  it("refuses an unknown fixture", () => {
    expect(
      complaint({ fixtures: [domain], cases: [oneCase({ given: [{ fixture: "domains" }] })] }),
    ).toMatchInlineSnapshot(`
      "file-0.json /cases/0/given/0/fixture: unknown fixture "domains"
      Did you mean "domain"?"
    `);
    expect(complaint({ fixtures: [type] })).toMatchInlineSnapshot(
      `"file-0.json /given/0/fixture: unknown fixture "domain"; expected one of workflow-type"`,
    );
  });

  it("refuses a parameter that no fixture below takes", () => {
    const given = [{ fixture: "workflow-type", with: { domain: "x" } }];
    expect(complaint({ fixtures: [domain, type], cases: [oneCase({ given })] })).toMatchInlineSnapshot(
      `"file-0.json /cases/0/given/0/with: unknown parameter "domain"; expected one of typeName, domainName"`,
    );
  });

  it("refuses fixtures that stand on one another in a circle", () => {
    const one = fixture("one", { given: [{ fixture: "two" }] });
    const two = fixture("two", { given: [{ fixture: "one" }] });
    expect(complaint({ fixtures: [one, two] })).toMatchInlineSnapshot(`
      "file-0.json: fixtures stand on one another in a circle: one -> two -> one
      Take the given that closes the circle out of one of them."
    `);
  });

  it("refuses two cases of one id", () => {
    expect(complaint({ cases: [oneCase({}), oneCase({})] })).toMatchInlineSnapshot(`
      "file-0.json /cases/1: there is another case "orders/ships"; got the first at file-0.json /cases/0
      Names are permanent: rename the newer one."
    `);
  });

  it("refuses an exemplar of an unknown decision type", () => {
    const exemplar: Exemplar = {
      operation: "RespondDecisionTaskCompleted",
      decision: "StartTime",
      variant: "smallest",
      given: [],
      input: {},
      origins: {},
    };
    expect(complaint({ exemplars: [exemplar] })).toMatchInlineSnapshot(`
      "file-0.json /exemplars/0/decision: unknown decision type "StartTime"
      Did you mean "StartTimer"?"
    `);
  });

  it("refuses a staging of a sample that isn't printed", () => {
    const staging: Staging = {
      sample: "DescribeDomain.sample.9",
      title: "t",
      given: [],
      replace: {},
      loosen: {},
    };
    expect(complaint({ stagings: [staging] })).toMatchInlineSnapshot(`
      "file-0.json /stagings/0/sample: unknown sample "DescribeDomain.sample.9"
      Did you mean "DescribeDomain.sample.1"?"
    `);
  });
});

interface Pieces {
  readonly fixtures?: readonly Fixture[];
  readonly cases?: readonly Case[];
  readonly exemplars?: readonly Exemplar[];
  readonly stagings?: readonly Staging[];
}

function complaint({ fixtures = [], cases = [], exemplars = [], stagings = [] }: Pieces): string | undefined {
  const located = <T>(values: readonly T[], pointer = "") =>
    values.map((value, index) => ({ where: `file-${index}.json${pointer}`, value }));
  const files: SuiteFiles = {
    suites: located([{ suite: "s", title: "s", cases }]),
    fixtures: located(fixtures),
    exemplars: located(exemplars, " /exemplars/0"),
    patterns: [],
    stagings: located(stagings, " /stagings/0"),
  };
  try {
    checkSuites(files, specs);
    return undefined;
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    return [error.message, error.complaint.hint].filter(Boolean).join("\n");
  }
}

function fixture(
  name: string,
  more: { readonly parameters?: Fixture["parameters"]; readonly given?: readonly Given[] },
): Fixture {
  return { fixture: name, title: name, scope: "case", parameters: {}, steps: [], provides: {}, ...more };
}

function oneCase(more: { readonly given?: readonly Given[]; readonly steps?: readonly Step[] }): Case {
  return { id: "orders/ships", title: "ships", requirements: ["a.b"], steps: [{ wait: 1 }], ...more };
}
