import type { Exchange } from "../../model/exchange.js";
import { bodyText } from "../curl/request-body.js";
import { describeClient } from "../describe-client.js";
import { formatText, formatValue } from "../format-value.js";
import { hang, type Layout, wrap } from "./layout.js";

const longestBody = 640;

/**
 * Shows a request and what came of it: `>` is what was sent, `<` what came back, `=` what a real client made of that.
 */
export function exchangeLines(exchange: Exchange, layout: Layout, width: number): string[] {
  const { request, operation, client } = exchange;
  const sent = `${request.method} ${request.path} ${request.headers["x-amz-target"] ?? operation}`;
  const lines = (mark: string, text: string) => hang(`${mark} `, wrap(text, width - 2)).map(layout.dim);
  return [
    ...lines(">", formatText(sent, 200)),
    ...lines(">", requestBody(request.body)),
    ...lines("<", formatText(responseHead(exchange), 300)),
    ...(exchange.response ? lines("<", responseBody(exchange.response)) : []),
    ...(client ? lines("=", `the client ${describeClient(client)}`) : []),
  ];
}

function requestBody(body: Uint8Array | string): string {
  const text = bodyText(body);
  if (text === undefined) return `(${body.length} bytes that are no text)`;
  return describeBody(text, parse(text));
}

function responseHead({ response, failure }: Exchange): string {
  if (!response) return `no response: ${failure?.message ?? "unknown trouble"} (${failure?.code ?? "other"})`;
  const type = response.headers["content-type"];
  return type === undefined ? String(response.status) : `${response.status} ${type}`;
}

function responseBody({ body, json }: NonNullable<Exchange["response"]>): string {
  return describeBody(body, json === undefined ? undefined : { json });
}

function describeBody(
  text: string,
  parsed: { readonly json: Parameters<typeof formatValue>[0] } | undefined,
): string {
  if (text === "") return "(empty body)";
  return parsed ? formatValue(parsed.json, { total: longestBody }) : formatText(text, longestBody);
}

function parse(text: string): { readonly json: Parameters<typeof formatValue>[0] } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
