import { createRequire } from "node:module";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../model/report.js";
import { harReporter } from "./har.js";
import { emulatorReport } from "./test-emulator-report.js";
import { hostileReport } from "./test-hostile-report.js";
import { hostileTexts } from "./test-hostile-texts.js";
import { recordingOutput } from "./test-recording-output.js";
import { sampleExchange, sampleReport, sampleResult } from "./test-sample-report.js";
import { verdictsReport } from "./test-verdicts-report.js";

function toHar(report: Report): string {
  const out = recordingOutput();
  harReporter(out).onReport?.(report);
  return out.text();
}

it("writes each case as a page with its exchanges", () => {
  const [, failed] = verdictsReport.results;
  expect(toHar({ ...verdictsReport, results: failed ? [failed] : [] })).toMatchInlineSnapshot(`
    "{
      "log": {
        "version": "1.2",
        "creator": {
          "name": "swf-conformance",
          "version": "0.1.0"
        },
        "pages": [
          {
            "startedDateTime": "1970-01-01T00:00:00.000Z",
            "id": "a/failed",
            "title": "failed: a/failed (b holds)",
            "pageTimings": {}
          }
        ],
        "entries": [
          {
            "pageref": "a/failed",
            "startedDateTime": "1970-01-01T00:00:00.000Z",
            "time": 0,
            "request": {
              "method": "POST",
              "url": "http://127.0.0.1:5000/",
              "httpVersion": "HTTP/1.1",
              "cookies": [],
              "headers": [
                {
                  "name": "host",
                  "value": "127.0.0.1:5000"
                },
                {
                  "name": "content-type",
                  "value": "application/x-amz-json-1.0"
                },
                {
                  "name": "x-amz-target",
                  "value": "SimpleWorkflowService.StartWorkflowExecution"
                },
                {
                  "name": "x-amz-date",
                  "value": "20260102T030405Z"
                },
                {
                  "name": "authorization",
                  "value": "REDACTED"
                }
              ],
              "queryString": [],
              "postData": {
                "mimeType": "application/x-amz-json-1.0",
                "text": "{\\"domain\\":\\"d\\"}"
              },
              "headersSize": -1,
              "bodySize": 14
            },
            "response": {
              "status": 200,
              "statusText": "",
              "httpVersion": "HTTP/1.1",
              "cookies": [],
              "headers": [
                {
                  "name": "content-type",
                  "value": "application/x-amz-json-1.0"
                }
              ],
              "content": {
                "size": 13,
                "mimeType": "application/x-amz-json-1.0",
                "text": "{\\"runId\\":\\"r\\"}"
              },
              "redirectURL": "",
              "headersSize": -1,
              "bodySize": 13
            },
            "cache": {},
            "timings": {
              "send": 0,
              "wait": 0,
              "receive": 0
            },
            "comment": "StartWorkflowExecution"
          }
        ]
      }
    }
    "
  `);
});

it("is valid by the schema of the format, also where no response came", () => {
  expect(complaints(toHar(emulatorReport))).toEqual([]);
  const { response: _, ...unanswered } = sampleExchange("ListDomains", {});
  const failure = { code: "refused", message: "refused" } as const;
  const text = toHar(sampleReport([sampleResult({ id: "a", exchanges: [{ ...unanswered, failure }] })]));
  expect(complaints(text)).toEqual([]);
  expect(text).toContain('"_error": "refused: refused"');
});

it("is valid, whatever the target says", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileTexts)), (wild) => {
      expect(complaints(toHar(hostileReport(wild)))).toEqual([]);
    }),
  );
});

it("writes bytes that are no text as base64", () => {
  const exchange = sampleExchange("ListDomains", {});
  const request = { ...exchange.request, body: new Uint8Array([0xff, 0xfe]) };
  const text = toHar(sampleReport([sampleResult({ id: "a", exchanges: [{ ...exchange, request }] })]));
  expect(text).toContain('"text": "//4=",\n            "comment": "base64"');
});

it("holds no credential, though one reached the report", () => {
  const exchange = sampleExchange("ListDomains", {});
  const secret = { authorization: "s3cret", "x-amz-security-token": "s3cret", cookie: "s3cret" };
  const request = { ...exchange.request, headers: secret };
  const response = { status: 200, headers: { "set-cookie": "s3cret" }, body: "", json: undefined };
  const result = sampleResult({ id: "a", exchanges: [{ ...exchange, request, response }] });
  expect(toHar(sampleReport([result]))).not.toContain("s3cret");
});

const schemas: Record<string, { readonly $schema: string }> = createRequire(import.meta.url)("har-schema");
const ajv = new Ajv({ strict: false, validateFormats: false });
for (const [name, { $schema: _, ...schema }] of Object.entries(schemas))
  ajv.addSchema(schema, `${name}.json`);

function complaints(text: string): unknown[] {
  ajv.validate("har.json", JSON.parse(text));
  return ajv.errors ?? [];
}
