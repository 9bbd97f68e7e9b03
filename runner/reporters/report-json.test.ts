import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../model/json.js";
import { formatEvent, formatReport } from "./report-json.js";
import { emulatorReport } from "./test-emulator-report.js";
import { sampleExchange, sampleMismatch, sampleReport, sampleResult } from "./test-sample-report.js";

describe("formatReport", () => {
  it("keeps everything of a report", () => {
    expect(JSON.parse(formatReport(emulatorReport))).toEqual(JSON.parse(JSON.stringify(emulatorReport)));
  });

  it("writes the same text however the objects were put together", () => {
    const turned = Object.fromEntries(
      Object.entries(emulatorReport).reverse(),
    ) as unknown as typeof emulatorReport;
    expect(formatReport(turned)).toBe(formatReport(emulatorReport));
  });

  it("begins with the schema and indents by two blanks", () => {
    expect(formatReport(sampleReport([])).split("\n").slice(0, 4)).toEqual([
      "{",
      '  "$schema": "https://swf-conformance.dev/schemas/report.schema.json",',
      '  "header": {',
      '    "suiteVersion": "0.1.0",',
    ]);
  });

  it("writes bytes as base64", () => {
    const exchange = sampleExchange("ListDomains", {}, {});
    const bytes = { ...exchange, request: { ...exchange.request, body: Uint8Array.of(0, 255) } };
    const report = JSON.parse(formatReport(sampleReport([sampleResult({ id: "a", exchanges: [bytes] })])));
    expect(report.results[0].exchanges[0].request.body).toEqual({ base64: "AP8=" });
  });

  it("cuts off what nests too deep to be written", () => {
    let deep: Json = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    const mismatch = sampleMismatch({ requirement: "r", actual: deep });
    const text = formatReport(sampleReport([sampleResult({ id: "a", mismatches: [mismatch] })]));
    expect(text).toContain('"…"');
  });

  it("keeps a member named __proto__ a member", () => {
    const actual = JSON.parse('{"__proto__":{"a":1}}');
    const mismatch = sampleMismatch({ requirement: "r", actual });
    expect(formatReport(sampleReport([sampleResult({ id: "a", mismatches: [mismatch] })]))).toContain(
      '"__proto__"',
    );
  });
});

describe("formatEvent", () => {
  it("stays one line with any text in it, and shows nothing to a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (reason) => {
        const line = formatEvent({ type: "case-finished", result: sampleResult({ id: "a", reason }) });
        expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(JSON.parse(line).result.reason).toBe(reason);
      }),
    );
  });
});
