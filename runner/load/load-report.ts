import type { Exchange } from "../model/exchange.js";
import type { Json } from "../model/json.js";
import type { Report } from "../model/report.js";
import { checkDocument, readJsonFile } from "./read-json-file.js";

/**
 * Loads a report that a run wrote.
 *
 * @throws HarnessError `data` if the file can't be read, isn't JSON or isn't valid.
 */
export function loadReport(file: string): Report {
  return withBytes(readJsonFile(file, "report"));
}

/**
 * Checks a report that is already at hand.
 *
 * @param shown - How messages name it.
 * @throws HarnessError `data` if it isn't valid.
 */
export function checkReport(document: Json, shown: string): Report {
  return withBytes(checkDocument(document, "report", shown));
}

function withBytes(report: Report): Report {
  const results = report.results.map((result) => ({ ...result, exchanges: result.exchanges.map(revive) }));
  return { ...report, results };
}

// JSON has no bytes: a request body that is no text is written as an object of one member.
function revive(exchange: Exchange): Exchange {
  const body: unknown = exchange.request.body;
  if (typeof body !== "object" || body === null || !("base64" in body)) return exchange;
  const bytes = new Uint8Array(Buffer.from(String(body.base64), "base64"));
  return { ...exchange, request: { ...exchange.request, body: bytes } };
}
