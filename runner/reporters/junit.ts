import junit, { type TestCase, type TestSuite } from "junit-report-builder";
import type { Report, RequirementResult } from "../model/report.js";
import type { Output, Reporter } from "../model/reporter.js";
import type { CaseResult } from "../model/result.js";
import { describeMismatch } from "./describe-mismatch.js";
import { formatText } from "./format-value.js";
import { rerunCommand } from "./rerun-command.js";
import { sourceUrl } from "./source-url.js";
import { visible, visibleLines } from "./visible.js";

// The package's types speak of a default export that its CommonJS build doesn't have.
const rootBuilder = junit as unknown as typeof junit.default;

/** A reporter that writes JUnit XML: a suite for each first segment of the case ids, blocked cases as failures. */
export function junitReporter(out: Output): Reporter {
  return { onReport: (report) => out.write(`${buildDocument(report)}\n`) };
}

function buildDocument(report: Report): string {
  const builder = rootBuilder.newBuilder().name(`swf-conformance ${visible(report.header.target.name)}`);
  const context = { report, requirements: new Map(report.requirements.map((one) => [one.id, one] as const)) };
  for (const [name, results] of bySuite(report.results)) {
    const suite = builder.testSuite().name(visible(name)).time(seconds(results));
    suite.timestamp(visible(report.header.startedAt)).property("seed", String(report.header.seed));
    for (const result of results) addCase(suite, result, context);
  }
  return builder.build();
}

interface Context {
  readonly report: Report;
  readonly requirements: ReadonlyMap<string, RequirementResult>;
}

function addCase(suite: TestSuite, result: CaseResult, context: Context): void {
  const testCase = suite
    .testCase()
    .className(visible(suiteOf(result)))
    .name(visible(result.id));
  testCase.time(seconds([result]));
  describeVerdict(testCase, result, context);
}

function describeVerdict(testCase: TestCase, result: CaseResult, context: Context): void {
  const reason = formatText(result.reason ?? "");
  if (result.status === "failed") {
    testCase.failure(failureMessage(result), "diverges").stacktrace(cdata(details(result, context)));
  } else if (result.status === "blocked") {
    const message = `blocked by ${result.blockedBy?.requirement ?? "its setup"}`;
    testCase.failure(formatText(message), "blocked").stacktrace(cdata(details(result, context)));
  } else if (result.status === "errored") {
    testCase.error(reason, "errored", cdata(details(result, context)));
  } else if (result.status === "skipped") {
    testCase.skipped().standardOutput(cdata(reason));
  }
}

function failureMessage({ mismatches, title }: CaseResult): string {
  const [first] = mismatches;
  if (!first) return formatText(title);
  const { what, expected, got } = describeMismatch(first);
  return `${formatText(first.requirement)}: ${what}; expected ${expected}, got ${got}`;
}

function details(result: CaseResult, { report, requirements }: Context): string {
  const blocker = result.blockedBy;
  const blocked = blocker
    ? [
        `blocked by ${blocker.requirement} at ${blocker.at}: ${blocker.reason}`,
        ...demand(requirements.get(blocker.requirement)),
      ]
    : [];
  const reason = result.reason === undefined ? [] : [result.reason];
  return [
    result.title,
    ...blocked,
    ...reason,
    ...result.mismatches.flatMap((mismatch) => {
      const { what, expected, got } = describeMismatch(mismatch);
      const requirement = requirements.get(mismatch.requirement);
      const lines = [`the target ${what} (${mismatch.at})`, `expected: ${expected}`, `got: ${got}`];
      return ["", mismatch.requirement, ...demand(requirement), ...lines];
    }),
    "",
    `again: ${rerunCommand(report.header, result.id)}`,
  ].join("\n");
}

function demand(requirement: RequirementResult | undefined): string[] {
  if (!requirement) return [];
  const { level, tier, text, source } = requirement;
  return [`${text} (${level}, ${tier})`, sourceUrl(source)];
}

// The builder mends only the first end of a CDATA section, and drops what XML can't hold.
function cdata(text: string): string {
  return visibleLines(text).replaceAll("]]>", "]]\\u003e");
}

function bySuite(results: readonly CaseResult[]): Map<string, CaseResult[]> {
  const suites = new Map<string, CaseResult[]>();
  for (const result of results) suites.set(suiteOf(result), [...(suites.get(suiteOf(result)) ?? []), result]);
  return suites;
}

function suiteOf({ id }: CaseResult): string {
  return id.split("/", 1)[0] ?? id;
}

function seconds(results: readonly CaseResult[]): number {
  return Math.round(results.reduce((sum, { durationMs }) => sum + durationMs, 0)) / 1000;
}
