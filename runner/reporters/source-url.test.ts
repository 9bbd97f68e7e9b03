import { expect, it } from "vitest";
import { sourceUrl } from "./source-url.js";

it.each([
  ["API_ListDomains.html", "https://docs.aws.amazon.com/amazonswf/latest/apireference/API_ListDomains.html"],
  ["CommonErrors.html", "https://docs.aws.amazon.com/amazonswf/latest/apireference/CommonErrors.html"],
  [
    "swf-dg-limits.html#a b",
    "https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dg-limits.html#a%20b",
  ],
  ["service model", "service model"],
])("leads %s to its page", (source, url) => {
  expect(sourceUrl(source)).toBe(url);
});
