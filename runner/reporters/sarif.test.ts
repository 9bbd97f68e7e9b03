import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../model/report.js";
import { sarifReporter } from "./sarif.js";
import { emulatorReport } from "./test-emulator-report.js";
import { hostileReport } from "./test-hostile-report.js";
import { hostileTexts } from "./test-hostile-texts.js";
import { recordingOutput } from "./test-recording-output.js";
import { verdictsReport } from "./test-verdicts-report.js";

function toSarif(report: Report, known: ReadonlySet<string> = new Set()): string {
  const out = recordingOutput();
  sarifReporter(out, { known: () => known }).onReport?.(report);
  return out.text();
}

it("writes a rule for each requirement in question, and a result for each divergence", () => {
  expect(toSarif(verdictsReport, new Set(["a/failed"]))).toMatchInlineSnapshot(`
    "{
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "swf-conformance",
              "semanticVersion": "0.1.0",
              "rules": [
                {
                  "id": "A.b",
                  "shortDescription": {
                    "text": "It is so."
                  },
                  "helpUri": "https://docs.aws.amazon.com/amazonswf/latest/apireference/API_StartWorkflowExecution.html",
                  "defaultConfiguration": {
                    "level": "error"
                  },
                  "properties": {
                    "level": "must",
                    "tier": "documented",
                    "source": "API_StartWorkflowExecution.html"
                  }
                },
                {
                  "id": "A.operation",
                  "shortDescription": {
                    "text": "It holds."
                  },
                  "defaultConfiguration": {
                    "level": "error"
                  },
                  "properties": {
                    "level": "must",
                    "tier": "modelled",
                    "source": "service model"
                  }
                }
              ]
            }
          },
          "automationDetails": {
            "id": "swf-conformance/moto 5.2.1/"
          },
          "invocations": [
            {
              "executionSuccessful": false,
              "startTimeUtc": "2026-01-02T03:04:05.000Z",
              "endTimeUtc": "2026-01-02T03:04:17.400Z",
              "properties": {
                "outcome": "completed",
                "seed": 42,
                "client": "wire",
                "endpoint": "http://127.0.0.1:5000"
              }
            }
          ],
          "results": [
            {
              "ruleId": "A.b",
              "ruleIndex": 0,
              "level": "error",
              "locations": [
                {
                  "logicalLocations": [
                    {
                      "name": "A",
                      "fullyQualifiedName": "A.b"
                    }
                  ]
                }
              ],
              "message": {
                "text": "The target accepts what it has to reject; expected TypeDeprecatedFault, got 200 {\\"runId\\":\\"r\\"}"
              },
              "partialFingerprints": {
                "divergence/v1": "9e127eada458b747f7ecc89ad23b3bbefcac1feac5f12fff52253f91482ce08f"
              },
              "suppressions": [
                {
                  "kind": "external",
                  "status": "accepted",
                  "justification": "listed in the baseline"
                }
              ],
              "webRequest": {
                "protocol": "HTTP",
                "version": "1.1",
                "target": "http://127.0.0.1:5000/",
                "method": "POST",
                "headers": {
                  "host": "127.0.0.1:5000",
                  "content-type": "application/x-amz-json-1.0",
                  "x-amz-target": "SimpleWorkflowService.StartWorkflowExecution",
                  "x-amz-date": "20260102T030405Z",
                  "authorization": "REDACTED"
                },
                "body": {
                  "text": "{\\"domain\\":\\"d\\"}"
                }
              },
              "webResponse": {
                "statusCode": 200,
                "headers": {
                  "content-type": "application/x-amz-json-1.0"
                },
                "body": {
                  "text": "{\\"runId\\":\\"r\\"}"
                }
              },
              "properties": {
                "cases": 1,
                "case": "a/failed",
                "again": "swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/failed' --seed 42"
              }
            },
            {
              "ruleId": "A.operation",
              "ruleIndex": 1,
              "level": "error",
              "locations": [
                {
                  "logicalLocations": [
                    {
                      "name": "A",
                      "fullyQualifiedName": "A.operation"
                    }
                  ]
                }
              ],
              "message": {
                "text": "A is refused; cases that can't be judged before: 1"
              },
              "partialFingerprints": {
                "divergence/v1": "980bb83cc9ef6b6622c443183fff0c4e7fd58f4e07e1c0b2b1ebcaaca95bf657"
              },
              "webRequest": {
                "protocol": "HTTP",
                "version": "1.1",
                "target": "http://127.0.0.1:5000/",
                "method": "POST",
                "headers": {
                  "host": "127.0.0.1:5000",
                  "content-type": "application/x-amz-json-1.0",
                  "x-amz-target": "SimpleWorkflowService.StartWorkflowExecution",
                  "x-amz-date": "20260102T030405Z",
                  "authorization": "REDACTED"
                },
                "body": {
                  "text": "{\\"domain\\":\\"d\\"}"
                }
              },
              "webResponse": {
                "statusCode": 200,
                "headers": {
                  "content-type": "application/x-amz-json-1.0"
                },
                "body": {
                  "text": "{\\"runId\\":\\"r\\"}"
                }
              },
              "properties": {
                "cases": 1,
                "case": "a/blocked",
                "again": "swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'a/blocked' --seed 42"
              }
            }
          ]
        }
      ]
    }
    "
  `);
});

it("is valid by the schema of the format", () => {
  expect(complaints(toSarif(emulatorReport))).toEqual([]);
  expect(complaints(toSarif(verdictsReport, new Set(["a/failed"])))).toEqual([]);
});

it("is valid, whatever the target says", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileTexts)), (wild) => {
      expect(complaints(toSarif(hostileReport(wild)))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it("gives a divergence the same fingerprint in every run", () => {
  const fingerprints = (text: string) =>
    JSON.parse(text).runs[0].results.map(
      (result: { partialFingerprints: object }) => result.partialFingerprints,
    );
  const later = {
    ...emulatorReport,
    results: emulatorReport.results.map((one) => ({ ...one, durationMs: 99 })),
  };
  expect(fingerprints(toSarif(later))).toEqual(fingerprints(toSarif(emulatorReport)));
});

const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve("@microsoft/jest-sarif/package.json")), "lib", "schemas");
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(schemas, "sarif-2.1.0-rtm.5.json"), "utf8"));
// A pattern of the schema (of a language) is one only without the flag.
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function complaints(text: string): unknown[] {
  validate(JSON.parse(text));
  return validate.errors ?? [];
}
