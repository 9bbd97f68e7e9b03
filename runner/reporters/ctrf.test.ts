import { Ajv } from "ajv";
import { schema } from "ctrf";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../model/report.js";
import { ctrfReporter } from "./ctrf.js";
import { emulatorReport } from "./test-emulator-report.js";
import { hostileReport } from "./test-hostile-report.js";
import { hostileTexts } from "./test-hostile-texts.js";
import { recordingOutput } from "./test-recording-output.js";
import { verdictsReport } from "./test-verdicts-report.js";

function toCtrf(report: Report): string {
  const out = recordingOutput();
  ctrfReporter(out).onReport?.(report);
  return out.text();
}

it("writes a test for each case, and what did not pass as failed", () => {
  expect(toCtrf(verdictsReport)).toMatchInlineSnapshot(`
    "{
      "reportFormat": "CTRF",
      "specVersion": "0.0.0",
      "timestamp": "2026-01-02T03:04:17.400Z",
      "generatedBy": "swf-conformance",
      "results": {
        "tool": {
          "name": "swf-conformance",
          "version": "0.1.0"
        },
        "summary": {
          "tests": 5,
          "passed": 1,
          "failed": 3,
          "skipped": 1,
          "pending": 0,
          "other": 0,
          "start": 1767323045000,
          "stop": 1767323057400
        },
        "tests": [
          {
            "name": "a/blocked",
            "status": "failed",
            "rawStatus": "blocked",
            "duration": 12,
            "suite": [
              "a"
            ],
            "message": "blocked by A.operation at given/0: A is refused",
            "trace": "A.operation\\nIt holds. (must, modelled)\\nservice model",
            "extra": {
              "title": "holds",
              "requirements": [
                "A.c"
              ],
              "again": "swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/blocked' --seed 42"
            }
          },
          {
            "name": "a/failed",
            "status": "failed",
            "rawStatus": "failed",
            "duration": 12,
            "suite": [
              "a"
            ],
            "message": "A.b: accepts what it has to reject; expected TypeDeprecatedFault, got 200 {\\"runId\\":\\"r\\"}",
            "trace": "A.b\\nIt is so. (must, documented)\\nhttps://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html\\nthe target accepts what it has to reject (steps/0)\\nexpected: TypeDeprecatedFault\\ngot: 200 {\\"runId\\":\\"r\\"}",
            "extra": {
              "title": "b holds",
              "requirements": [
                "A.b"
              ],
              "again": "swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/failed' --seed 42"
            }
          },
          {
            "name": "a/passed",
            "status": "passed",
            "rawStatus": "passed",
            "duration": 12,
            "suite": [
              "a"
            ],
            "extra": {
              "title": "holds",
              "requirements": [
                "A.d"
              ]
            }
          },
          {
            "name": "b/errored",
            "status": "failed",
            "rawStatus": "errored",
            "duration": 12,
            "suite": [
              "b"
            ],
            "message": "no response",
            "extra": {
              "title": "holds",
              "requirements": [],
              "again": "swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'b/errored' --seed 42"
            }
          },
          {
            "name": "b/skipped",
            "status": "skipped",
            "rawStatus": "skipped",
            "duration": 12,
            "suite": [
              "b"
            ],
            "message": "needs lambda",
            "extra": {
              "title": "holds",
              "requirements": []
            }
          }
        ],
        "environment": {
          "appName": "moto",
          "appVersion": "5.2.1",
          "testEnvironment": "http://127.0.0.1:5000",
          "extra": {
            "seed": 42,
            "client": "wire",
            "suiteDigest": "3f2a9c1b7d604e5883f2a9c1b7d604e5883f2a9c1b7d604e5883f2a9c1b7d604",
            "outcome": "completed"
          }
        }
      }
    }
    "
  `);
});

it("is valid by the schema of the format", () => {
  expect(complaints(toCtrf(emulatorReport))).toEqual([]);
});

it("is valid, whatever the target says", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileTexts)), (wild) => {
      expect(complaints(toCtrf(hostileReport(wild)))).toEqual([]);
    }),
  );
});

const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

function complaints(text: string): unknown[] {
  validate(JSON.parse(text));
  return validate.errors ?? [];
}
