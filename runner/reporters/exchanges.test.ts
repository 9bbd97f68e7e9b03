import fc from "fast-check";
import { expect, it } from "vitest";
import { exchangesReporter } from "./exchanges.js";
import { hostileReport } from "./test-hostile-report.js";
import { hostileTexts } from "./test-hostile-texts.js";
import { recordingOutput } from "./test-recording-output.js";
import { sampleExchange, sampleHeader, sampleReport, sampleResult } from "./test-sample-report.js";

function write(report: Parameters<NonNullable<ReturnType<typeof exchangesReporter>["onReport"]>>[0]): string {
  const out = recordingOutput();
  exchangesReporter(out).onReport?.(report);
  return out.text();
}

it("shows beside each answer what the client made of it", () => {
  const fault = { __type: "com.amazonaws.swf.base.model#UnknownResourceFault", message: "none" };
  const exchanges = [
    { ...sampleExchange("ListDomains", {}, { domainInfos: [] }), client: { returned: { domainInfos: [] } } },
    {
      ...sampleExchange("DescribeDomain", { name: "d" }, fault, 400),
      client: { raised: "UnknownResourceFault", message: "An error occurred" },
    },
  ];
  const result = sampleResult({ id: "a/b", status: "skipped", reason: "boto3 won't", exchanges, calls: 2 });
  const text = write(sampleReport([result], [], { header: { ...sampleHeader, client: "boto3" } }));
  expect(text.slice(text.indexOf("a/b"))).toMatchInlineSnapshot(`
    "a/b ────────────────────────────────────────────────────────────────────────────

    holds

    1    ListDomains 0 ms
         > POST / SimpleWorkflowService.ListDomains
         > {}
         < 200 application/x-amz-json-1.0
         < {"domainInfos":[]}
         = the client returned {"domainInfos":[]}

    2    DescribeDomain 0 ms
         > POST / SimpleWorkflowService.DescribeDomain
         > {"name":"d"}
         < 400 application/x-amz-json-1.0
         < {"__type":"com.amazonaws.swf.base.model#UnknownResourceFault",
           "message":"none"}
         = the client raised UnknownResourceFault: An error occurred

    skipped
         because   boto3 won't
    "
  `);
});

it("lets nothing of target or client reach the terminal", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileTexts));
  fc.assert(
    fc.property(texts, (wild) => {
      expect(write(hostileReport(wild))).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
    { numRuns: 60 },
  );
});
