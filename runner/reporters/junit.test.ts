import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../model/report.js";
import { junitReporter } from "./junit.js";
import { emulatorReport } from "./test-emulator-report.js";
import { recordingOutput } from "./test-recording-output.js";
import {
  sampleHeader,
  sampleMismatch,
  sampleReport,
  sampleRequirement,
  sampleResult,
} from "./test-sample-report.js";

function toXml(report: Report): string {
  const out = recordingOutput();
  junitReporter(out).onReport?.(report);
  return out.text();
}

/** Takes XML apart by the grammar of XML 1.0, as far as it applies; fails on text that isn't well-formed. */
function checkXml(xml: string): void {
  expect(xml).toMatch(/^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  const attribute = /\s+[\w-]+="(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#x?[0-9A-Fa-f]+);)*"/;
  const token = new RegExp(
    [
      String.raw`<\?xml[^?]*\?>`,
      String.raw`<!\[CDATA\[(?:(?!\]\]>)[\s\S])*\]\]>`,
      `<(?<open>[a-z-]+)(?:${attribute.source})*\\s*(?<empty>/)?>`,
      "</(?<close>[a-z-]+)>",
      String.raw`\s+`,
    ].join("|"),
    "gy",
  );
  const open: string[] = [];
  let end = 0;
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    end = token.lastIndex;
    if (match.groups?.open && !match.groups.empty) open.push(match.groups.open);
    if (match.groups?.close) expect(open.pop()).toBe(match.groups.close);
  }
  expect(xml.slice(end)).toBe("");
  expect(open).toEqual([]);
}

describe("junitReporter", () => {
  it("has a suite for each first segment and tells verdicts apart", () => {
    const mismatch = sampleMismatch({ requirement: "A.b" });
    const blockedBy = { requirement: "A.b", at: "given/0", reason: "refused" };
    const report = sampleReport(
      [
        sampleResult({ id: "a/blocked", status: "blocked", blockedBy }),
        sampleResult({ id: "a/failed", status: "failed", mismatches: [mismatch] }),
        sampleResult({ id: "a/passed" }),
        sampleResult({ id: "b/errored", status: "errored", reason: "no response" }),
        sampleResult({ id: "b/skipped", status: "skipped", reason: "needs lambda" }),
      ],
      [sampleRequirement({ id: "A.b", text: "It is so." })],
    );
    expect(toXml(report)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="swf-conformance moto" tests="5" failures="2" errors="1" skipped="1">
        <testsuite name="a" time="0.036" timestamp="2026-01-02T03:04:05.000Z" tests="3" failures="2" errors="0" skipped="0">
          <properties>
            <property name="seed" value="42"/>
          </properties>
          <testcase classname="a" name="a/blocked" time="0.012">
            <failure message="blocked by A.b" type="blocked"><![CDATA[holds
      blocked by A.b at given/0: refused
      It is so. (must, documented)
      https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html

      again: swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/blocked' --seed 42]]></failure>
          </testcase>
          <testcase classname="a" name="a/failed" time="0.012">
            <failure message="A.b: accepts what it has to reject; expected TypeDeprecatedFault, got 200 {&quot;runId&quot;:&quot;r&quot;}" type="diverges"><![CDATA[holds

      A.b
      It is so. (must, documented)
      https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html
      the target accepts what it has to reject (steps/0)
      expected: TypeDeprecatedFault
      got: 200 {"runId":"r"}

      again: swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/failed' --seed 42]]></failure>
          </testcase>
          <testcase classname="a" name="a/passed" time="0.012"/>
        </testsuite>
        <testsuite name="b" time="0.024" timestamp="2026-01-02T03:04:05.000Z" tests="2" failures="0" errors="1" skipped="1">
          <properties>
            <property name="seed" value="42"/>
          </properties>
          <testcase classname="b" name="b/errored" time="0.012">
            <error message="no response" type="errored"><![CDATA[holds
      no response

      again: swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'b/errored' --seed 42]]></error>
          </testcase>
          <testcase classname="b" name="b/skipped" time="0.012">
            <skipped/>
            <system-out><![CDATA[needs lambda]]></system-out>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it("is well-formed for a whole report", () => {
    checkXml(toXml(emulatorReport));
  });

  it("is well-formed with any text anywhere, and shows what XML can't hold", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("]]>]]>", "<a b='&'>\"", "\u0000\ufffe"),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("failed", "blocked", "errored", "skipped"), (wild, status) => {
        const mismatch = sampleMismatch({
          requirement: wild,
          pointer: wild,
          expected: wild,
          actual: { [wild]: wild },
        });
        const result = sampleResult({
          id: `a/${wild}`,
          title: wild,
          status,
          reason: wild,
          blockedBy: { requirement: wild, at: wild, reason: wild },
          mismatches: [mismatch],
        });
        const header = { ...sampleHeader, target: { name: wild, endpoint: wild } };
        checkXml(toXml(sampleReport([result], [sampleRequirement({ id: wild, text: wild })], { header })));
      }),
    );
    expect(
      toXml(sampleReport([sampleResult({ id: "a", status: "errored", reason: "\u001b]]>" })])),
    ).toContain("\\u001b]]\\u003e");
  });
});
