import type { Exchange, WireResponse } from "../model/exchange.js";
import type { Report } from "../model/report.js";
import type { Output, Reporter } from "../model/reporter.js";
import type { CaseResult } from "../model/result.js";
import { bodyText } from "./curl/request-body.js";
import { formatJson } from "./format-json.js";
import { formatText } from "./format-value.js";
import { requestUrl } from "./request-url.js";
import { redactHeaders } from "./secret-headers.js";

/** A reporter that writes the exchanges that the report holds as an HTTP archive, version 1.2; a case is a page. */
export function harReporter(out: Output): Reporter {
  return { onReport: (report) => out.write(formatJson(toArchive(report))) };
}

function toArchive({ header, results }: Report): object {
  const shown = results.filter(({ exchanges }) => exchanges.length > 0);
  return {
    log: {
      version: "1.2",
      creator: { name: "swf-conformance", version: header.suiteVersion },
      pages: shown.map(toPage),
      entries: shown.flatMap(({ id, exchanges }) =>
        exchanges.map((exchange) => ({
          pageref: formatText(id),
          ...toEntry(exchange, header.target.endpoint),
        })),
      ),
    },
  };
}

function toPage({ id, title, status, exchanges }: CaseResult): object {
  const startedDateTime = isoTime(exchanges[0]?.startedAt ?? 0);
  return {
    startedDateTime,
    id: formatText(id),
    title: `${status}: ${formatText(id)} (${formatText(title)})`,
    pageTimings: {},
  };
}

function toEntry(exchange: Exchange, endpoint: string): object {
  const { operation, at, startedAt, durationMs, response, failure } = exchange;
  const time = Math.max(0, durationMs);
  return {
    startedDateTime: isoTime(startedAt),
    time,
    request: toRequest(exchange, endpoint),
    response: response ? toResponse(response) : noResponse,
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    comment: formatText(at === undefined ? operation : `${operation} at ${at}`),
    ...(failure && { _error: formatText(`${failure.code}: ${failure.message}`) }),
  };
}

function toRequest({ request }: Exchange, endpoint: string): object {
  const { method, path, headers, body } = request;
  const url = requestUrl(endpoint, path);
  return {
    method,
    url,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: toPairs(redactHeaders(headers)),
    queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
    ...(body.length > 0 && { postData: { mimeType: headers["content-type"] ?? "", ...postedText(body) } }),
    headersSize: -1,
    bodySize: Buffer.byteLength(body),
  };
}

// The format has no place for bytes that are no text.
function postedText(body: Uint8Array | string): object {
  const text = bodyText(body);
  if (text !== undefined) return { text };
  return { text: Buffer.from(body as Uint8Array).toString("base64"), comment: "base64" };
}

function toResponse({ status, headers, body }: WireResponse): object {
  return {
    status,
    statusText: "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: toPairs(redactHeaders(headers)),
    content: { size: Buffer.byteLength(body), mimeType: headers["content-type"] ?? "", text: body },
    redirectURL: headers.location ?? "",
    headersSize: -1,
    bodySize: Buffer.byteLength(body),
  };
}

/** What archives have in the place of a response that never came. */
const noResponse = {
  status: 0,
  statusText: "",
  httpVersion: "",
  cookies: [],
  headers: [],
  content: { size: 0, mimeType: "x-unknown" },
  redirectURL: "",
  headersSize: -1,
  bodySize: -1,
};

function toPairs(headers: Readonly<Record<string, string>>): object[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

function isoTime(epoch: number): string {
  const time = new Date(epoch);
  return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
}
