import { formatText } from "./format-value.js";

/** Text as a span of code in Markdown, where it means nothing: neither markup nor a mention. */
export function codeSpan(text: string, limit = 300): string {
  const shown = formatText(text, limit) || " ";
  const fence = "`".repeat(longestRun(shown, /`+/g) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Text as a block of code of the shell. */
export function codeFence(text: string): string[] {
  const fence = "`".repeat(Math.max(3, longestRun(text, /`+/g) + 1));
  return [`${fence}sh`, ...text.split("\n"), fence];
}

/** Our own text as plain text in Markdown. */
export function plainText(text: string, limit = 600): string {
  return formatText(text, limit)
    .replace(/[\\`*_{}[\]<>()#+|~!-]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("@", "@\u2060");
}

/** Our own text inside an HTML element of Markdown, on one line. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", " ");
}

function longestRun(text: string, pattern: RegExp): number {
  return Math.max(0, ...Array.from(text.matchAll(pattern), ([run]) => run.length));
}
