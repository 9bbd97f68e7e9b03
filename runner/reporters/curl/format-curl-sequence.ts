import type { Exchange } from "../../model/exchange.js";
import { quoteShell } from "../quote-shell.js";
import {
  bodyLeftOut,
  bodyWord,
  type CurlOptions,
  contentType,
  endpointPath,
  fitsArgument,
  formatCurl,
  formatUrl,
  isMadeByCurl,
  signing,
} from "./format-curl.js";
import { findLiveValues, type LiveValue } from "./live-values.js";
import { unrepeated } from "./unrepeated.js";

const targetPrefix = "SimpleWorkflowService.";
const usualHeaders: readonly string[] = ["content-type", "x-amz-target"];
/** Milliseconds by which two exchanges that follow each other may seem to overlap. */
const clockError = 20;

/** Where a sequence of calls goes, and what becomes of its last response. */
export interface SequenceOptions {
  readonly endpoint: string;
  /** Values that the shell holds before the first call; their source is -1. */
  readonly given?: readonly LiveValue[];
  /** Takes the last command, which writes a response's head and body, in: `X=$(` and ` | y)`. It is shown by default. */
  readonly last?: readonly [before: string, after: string];
  /** See {@link CurlOptions.isWhole}. */
  readonly isWhole?: boolean;
}

/**
 * Writes exchanges as a shell script that makes the same calls again. What later requests take from earlier
 * responses is taken from the new responses by jq; pauses are kept; calls made at once are made at once.
 */
export function formatCurlSequence(all: readonly Exchange[], options: SequenceOptions): string {
  const exchanges = unrepeated(all);
  const [only] = exchanges;
  if (exchanges.length === 1 && only && !options.last) return formatCurl(only, options);
  const values = [...findLiveValues(exchanges), ...(options.given ?? [])];
  const commands = exchanges.flatMap((exchange, index) => [
    ...pauseBefore(exchange),
    ...toCommands(exchange, { ...options, values, index, next: exchanges[index + 1] }),
  ]);
  const waiting = commands.some((command) => command.endsWith(" &")) ? ["wait"] : [];
  const definition = exchanges.some((exchange) => isUsual(exchange, options.endpoint))
    ? [defineFunction(options.endpoint)]
    : [];
  return [...definition, ...commands, ...waiting].join("\n");
}

interface Place extends SequenceOptions {
  readonly values: readonly LiveValue[];
  readonly index: number;
  readonly next: Exchange | undefined;
}

function toCommands(exchange: Exchange, place: Place): string[] {
  const taken = place.values.filter(({ source }) => source === place.index);
  const known = place.values.filter(({ source }) => source < place.index);
  const { endpoint, isWhole = false } = place;
  const options = { endpoint, isWhole, values: known, showHead: taken.length === 0 && !place.next };
  const command = isUsual(exchange, place.endpoint)
    ? callFunction(exchange, options)
    : formatCurl(exchange, options);
  if (command.startsWith("#")) return [command];
  const [first, second] = taken;
  if (first && !second) return [`${first.variable}=$(${command} | jq -r ${jqWord(first.query)})`];
  if (first) return [`RESPONSE=$(${command})`, ...taken.map(takeFromResponse)];
  if (place.last && !place.next) return [place.last.join(command)];
  return [overlaps(exchange, place.next) ? `${command} &` : command];
}

function takeFromResponse({ variable, query }: LiveValue): string {
  return `${variable}=$(printf %s "$RESPONSE" | jq -r ${jqWord(query)})`;
}

function jqWord(query: string): string {
  return /^[\w.]+$/.test(query) ? query : quoteShell(query);
}

function defineFunction(endpoint: string): string {
  return [
    `swf() { op=$1 body=$2; shift 2; curl -sS -w '\\n' ${formatUrl(endpoint, endpointPath(endpoint))} \\`,
    ...signing.map((line) => `  ${line} \\`),
    `  -H 'Content-Type: ${contentType}' \\`,
    `  -H "X-Amz-Target: ${targetPrefix}$op" --data-binary "$body" "$@"; }`,
  ].join("\n");
}

function callFunction({ operation, request }: Exchange, options: CurlOptions): string {
  const word = bodyWord(request.body, options);
  if (word === undefined) return bodyLeftOut(operation, request.body);
  const head = options.showHead ? " -i" : "";
  if (fitsArgument(request.body)) return `swf ${operation} ${word}${head}`;
  return `printf %s ${word} | swf ${operation} @-${head}`;
}

function isUsual({ operation, request }: Exchange, endpoint: string): boolean {
  const { method, path, headers, body } = request;
  return (
    method === "POST" &&
    path === endpointPath(endpoint) &&
    headers.authorization !== undefined &&
    /^\w+$/.test(operation) &&
    headers["content-type"] === contentType &&
    headers["x-amz-target"] === `${targetPrefix}${operation}` &&
    Object.keys(headers).every((name) => usualHeaders.includes(name) || isMadeByCurl(name)) &&
    // curl would take a body that begins with @ for the name of a file.
    bodyWord(body, { isWhole: true })?.startsWith("'{") === true
  );
}

function pauseBefore({ pauseMs = 0 }: Exchange): string[] {
  return pauseMs > 0 ? [`sleep ${Number((pauseMs / 1000).toFixed(2))}`] : [];
}

function overlaps(exchange: Exchange, next: Exchange | undefined): boolean {
  if (next === undefined || next.startedAt < exchange.startedAt) return false;
  return next.startedAt + clockError < exchange.startedAt + exchange.durationMs;
}
