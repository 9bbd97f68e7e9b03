import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkTexts } from "./check-artefacts.js";
import { checkAnnotations, formatChecks } from "./check-formats.js";
import { keys } from "./keys.js";

const folder = mkdtempSync(join(tmpdir(), "swf-formats-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string): string {
  const path = join(folder, "report");
  writeFileSync(path, content);
  return path;
}

describe("the checks of the certification", () => {
  it.each([
    ["json", '{"results":[]}'],
    ["ndjson", '{"type":"case-started"}\n'],
    ["junit", "<testsuites><system-out><![CDATA[a]]>]]></system-out></testsuites>"],
    ["html", "<html><body><x-injected onload=x></body></html>"],
    ["html", '<html><script>x="</script><p>"</script></html>'],
    ["markdown", "Seen: <x-injected>"],
    ["markdown", "Thanks to @everyone"],
    ["github", "[here](javascript:x)"],
    ["sarif", '{"version":"2.1.0"}'],
    ["ctrf", "{}"],
    ["har", '{"log":{}}'],
    ["badge", "{}"],
    ["tap", "TAP version 14\n1..1\nok 1 - a\nnot ok 9 - x-injected\n"],
    ["tap", "TAP version 14\n1..1\nok 1 - a\nBail out! x-injected\n"],
  ])("find what is wrong with a poisoned report: %s %s", (reporter, content) => {
    expect(() => formatChecks[reporter]?.(file(content))).toThrow();
  });

  it("find a command among annotations", () => {
    checkAnnotations("::error title=A.b::got%0A::error::x\n");
    expect(() => checkAnnotations("::error title=A.b::got\n::error::x\n")).toThrow();
  });

  it("find credentials, also escaped, and what steers a terminal", () => {
    const signature = "0".repeat(64);
    const heard = [{ line: "", body: "", count: 1, headers: { authorization: `x Signature=${signature}` } }];
    const token = encodeURIComponent(keys.AWS_SESSION_TOKEN);
    const texts = [`a ${signature}`, `b ${token}`, keys.AWS_SECRET_ACCESS_KEY, "\u001b[2J", "fine\n"];
    expect(
      checkTexts(
        texts.map((text, at) => [String(at), text] as const),
        heard,
      ),
    ).toEqual([
      "0 holds a signature",
      "1 holds AWS_SESSION_TOKEN",
      "2 holds AWS_SECRET_ACCESS_KEY",
      "3 holds a control character",
    ]);
  });
});
