import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../model/exchange.js";
import { sampleExchange } from "../test-sample-report.js";
import { formatCurl } from "./format-curl.js";

const endpoint = "http://127.0.0.1:5000";
const base = sampleExchange("ListDomains", { registrationStatus: "REGISTERED" }, {});
const withBody = (body: Uint8Array | string): Exchange => ({ ...base, request: { ...base.request, body } });

/** What the shell gives to a curl that only repeats the body it would send. */
function bodyInShell(command: string): Buffer {
  const stub =
    'curl() { while [ $# -gt 0 ]; do case $1 in --data-raw) printf %s "$2";; --data-binary) cat;; esac; shift; done; }';
  return execFileSync("sh", ["-c", `${stub}\n${command}`], { maxBuffer: 1 << 26 });
}

describe("formatCurl", () => {
  it("takes credentials from the environment and shows the body", () => {
    expect(formatCurl(base, { endpoint })).toMatchInlineSnapshot(`
      "curl -sSi 'http://127.0.0.1:5000/' \\
        --aws-sigv4 "aws:amz:$AWS_REGION:swf" \\
        --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
        -H 'Content-Type: application/x-amz-json-1.0' \\
        -H 'X-Amz-Target: SimpleWorkflowService.ListDomains' \\
        --data-raw '{"registrationStatus":"REGISTERED"}'"
    `);
  });

  it("sends no signature where none was sent, and only the headers that were", () => {
    const headers = { "x-amz-target": "SimpleWorkflowService.ListDomains", "x-empty": "" };
    const odd = { ...base, request: { ...base.request, method: "PUT", path: "/p", headers } };
    expect(formatCurl(odd, { endpoint })).toMatchInlineSnapshot(`
      "curl -sSi -X 'PUT' 'http://127.0.0.1:5000/p' \\
        -H 'Content-Type:' \\
        -H 'X-Amz-Target: SimpleWorkflowService.ListDomains' \\
        -H 'X-Empty;' \\
        --data-raw '{"registrationStatus":"REGISTERED"}'"
    `);
  });

  it("asks for an endpoint where the target ran inside the run", () => {
    expect(formatCurl(base, { endpoint: "embedded" })).toContain(`"\${SWF_ENDPOINT:?an endpoint to try}"'/'`);
  });

  it("says where a body is that is too long to print", () => {
    const body = Array.from({ length: 20_000 }, (_, index) => index).join();
    expect(formatCurl(withBody(body), { endpoint })).toBe(
      "# ListDomains: its body of 108889 characters is in the JSON report",
    );
  });

  it("lets a command make long repetitions", () => {
    const body = `{"input":"${"a".repeat(32_769)}${"é&/\\\\'".repeat(200)}"}`;
    const command = formatCurl(withBody(body), { endpoint });
    expect(command.length).toBeLessThan(600);
    expect(bodyInShell(command).toString()).toBe(body);
  });

  it("sends bytes that are no text as they are", () => {
    const bytes = Uint8Array.from([0, 255, 10, 39]);
    expect(bodyInShell(formatCurl(withBody(bytes), { endpoint }))).toEqual(Buffer.from(bytes));
  });

  it("survives the shell with any text for a body", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        expect(bodyInShell(formatCurl(withBody(text), { endpoint })).toString()).toBe(text);
      }),
      {
        numRuns: 40,
        examples: [["$(touch x) `id` '\"\\ @/etc/passwd !"], ["@/etc/passwd"], ["\u0000\u001b\r\n"]],
      },
    );
  });

  it("survives the shell with any JSON for a body", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const text = JSON.stringify(value);
        const command = formatCurl(withBody(text), { endpoint });
        expect(command).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(JSON.parse(bodyInShell(command).toString())).toEqual(JSON.parse(text));
      }),
      { numRuns: 40 },
    );
  });
});
