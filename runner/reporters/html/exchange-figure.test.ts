import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { ClientOutcome } from "../../model/client-outcome.js";
import { hostileTexts } from "../test-hostile-texts.js";
import { sampleExchange } from "../test-sample-report.js";
import { exchangeFigure } from "./exchange-figure.js";

function figuresOf(client?: ClientOutcome): string[] {
  const exchange = { ...sampleExchange("ListDomains", {}, {}), ...(client && { client }) };
  return render(exchangeFigure(exchange, "")).match(/<figure>.*?<\/figure>/gs) ?? [];
}

const textOf = (html = "") => html.replace(/<[^>]*>/g, "\n").replace(/\n+/g, "\n");

describe("the figure of an exchange", () => {
  it("has a request and a response where no real client made the call", () => {
    expect(figuresOf().map((html) => textOf(html).split("\n")[1])).toEqual(["Request", "Response"]);
  });

  it("tells what a client returned", () => {
    expect(textOf(figuresOf({ returned: { domainInfos: [] } })[2])).toMatchInlineSnapshot(`
      "
      The client returned
      {
        &quot;domainInfos&quot;: []
      }
      "
    `);
    expect(textOf(figuresOf({ returned: {} })[2])).toContain("(nothing)");
  });

  it("tells what a client raised", () => {
    const client = { raised: "UnknownResourceFault", message: "Unknown domain: d" };
    expect(textOf(figuresOf(client)[2])).toMatchInlineSnapshot(`
      "
      The client raised
      UnknownResourceFault
      Unknown domain: d
      "
    `);
  });

  it.each(hostileTexts)("makes no element of a client's words: %j", (wild) => {
    const tags = (client: ClientOutcome) =>
      figuresOf(client)
        .join("")
        .match(/<[^>]*>/g);
    expect(tags({ raised: wild, message: wild })).toEqual(tags({ raised: "x", message: "x" }));
    expect(tags({ returned: { [wild]: wild } })).toEqual(tags({ returned: { x: "x" } }));
  });
});
