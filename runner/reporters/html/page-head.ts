import { createHash } from "node:crypto";
import type { VNode } from "preact";
import { codeElement, element } from "./element.js";
import { pageStyle } from "./page-style.js";

/**
 * The head of a page. Only the page's own style, and the script that is given here, count, by their hashes; nothing is
 * loaded from anywhere.
 */
export function pageHead(title: string, script?: string): VNode {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(script) }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("link", { rel: "icon", href: "data:," }),
    element("title", {}, title),
    codeElement("style", pageStyle),
  );
}

function policyOf(script: string | undefined): string {
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src ${hashSource(script)}`]),
    `style-src ${hashSource(pageStyle)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashSource(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
