import type { Exchange } from "../../model/exchange.js";
import { formatText } from "../format-value.js";
import { quoteShell } from "../quote-shell.js";
import { visible } from "../visible.js";
import { insertLiveValues, type LiveValue } from "./live-values.js";
import { printableBody } from "./request-body.js";
import { type Piece, shellWord } from "./shell-words.js";

/** Where a command sends its request, and what shell variables it may use. */
export interface CurlOptions {
  readonly endpoint: string;
  readonly values?: readonly LiveValue[];
  /** Whether the response's status and headers are shown; they are by default. */
  readonly showHead?: boolean;
  /** Whether a body is written out however long it is: good for a file, not for reading. */
  readonly isWhole?: boolean;
}

/** The content type of the protocol. */
export const contentType = "application/x-amz-json-1.0";

/** Signing of a command by the credentials and region in the environment. */
export const signing = [
  `--aws-sigv4 "aws:amz:$AWS_REGION:swf"`,
  `--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"`,
] as const;

const fromInput = "--data-binary @-";
const longBody = 2048;
const longestBody = 16_384;
const madeByCurl =
  /^(authorization|host|content-length|connection|user-agent|accept(-.*)?|x-amz-date|x-amz-content-sha256|amz-sdk-.*)$/;

/** Whether curl, or its signing, makes a header of this name by itself. */
export function isMadeByCurl(name: string): boolean {
  return madeByCurl.test(name);
}

/** Writes an exchange's request as a curl command that can be pasted into a POSIX shell. Holds no credential. */
export function formatCurl({ operation, request }: Exchange, options: CurlOptions): string {
  const { endpoint, showHead = true } = options;
  const body = bodyArgument(request.body, options);
  if (body === undefined) return bodyLeftOut(operation, request.body);
  const method = methodArgument(request.method, body.argument !== "");
  const parts = [
    `curl -sS${showHead ? "i" : ""} ${method}${formatUrl(endpoint, request.path)}`,
    ...(isUnsigned(request.headers) ? [] : signing),
    ...headerArguments(request.headers, body.argument !== ""),
    ...(body.argument === "" ? [] : [body.argument]),
  ];
  return `${body.source === "" ? "" : `${body.source} |\n`}${parts.join(" \\\n  ")}`;
}

/**
 * The URL as a word of the shell; `path` is the whole path of the request. An endpoint inside the run's own process
 * has none, so the reader gives one.
 */
export function formatUrl(endpoint: string, path: string): string {
  if (!isUrl(endpoint)) return `"\${SWF_ENDPOINT:?an endpoint to try}"${quoteShell(visible(path))}`;
  return quoteShell(`${new URL(endpoint).origin}${visible(path)}`);
}

/** The path of the endpoint itself, which requests go to. */
export function endpointPath(endpoint: string): string {
  return isUrl(endpoint) ? new URL(endpoint).pathname.replace(/\/?$/, "/") : "/";
}

function isUrl(endpoint: string): boolean {
  return /^https?:\/\//.test(endpoint) && URL.canParse(endpoint);
}

/** The comment that stands for a command whose body is too long to print. */
export function bodyLeftOut(operation: string, body: Uint8Array | string): string {
  return `# ${formatText(operation, 80)}: its body of ${body.length} characters is in the JSON report`;
}

/** How a body is to be written. */
type BodyOptions = Pick<CurlOptions, "values" | "isWhole">;

/** A body as a word of the shell; `undefined` if it is too long to print, or is no text. */
export function bodyWord(body: Uint8Array | string, options: BodyOptions): string | undefined {
  const printable = printableBody(body);
  if (!("text" in printable)) return undefined;
  return unlessTooLong(shellWord(insertLiveValues(printable.text, options.values ?? [])), options);
}

function unlessTooLong(word: string, { isWhole = false }: BodyOptions): string | undefined {
  return word.length > longestBody && !isWhole ? undefined : word;
}

/** Whether a body fits into an argument of a command; a longer one has to come by the standard input. */
export function fitsArgument(body: Uint8Array | string): boolean {
  return body.length <= longBody;
}

function bodyArgument(body: Uint8Array | string, options: BodyOptions) {
  if (body.length === 0) return { source: "", argument: "" };
  const printable = printableBody(body);
  if ("base64" in printable) return base64Argument(printable.base64, options);
  const word = bodyWord(body, options);
  if (word === undefined) return undefined;
  if (fitsArgument(body)) return { source: "", argument: `--data-raw ${word}` };
  return { source: `printf %s ${word}`, argument: fromInput };
}

function base64Argument(base64: string, options: BodyOptions) {
  const pieces: Piece[] = [{ text: base64 }];
  const word = unlessTooLong(shellWord(pieces), options);
  return word === undefined ? undefined : { source: `printf %s ${word} | base64 -d`, argument: fromInput };
}

// Requests of other clients may be recorded without headers; those were signed all the same.
function isUnsigned(headers: Readonly<Record<string, string>>): boolean {
  return headers["x-amz-target"] !== undefined && headers.authorization === undefined;
}

function methodArgument(method: string, hasBody: boolean): string {
  if (method === "HEAD" && !hasBody) return "--head ";
  const usual = hasBody ? "POST" : "GET";
  return method === usual ? "" : `-X ${quoteShell(visible(method))} `;
}

function headerArguments(headers: Readonly<Record<string, string>>, hasBody: boolean): string[] {
  const sent = Object.entries(headers).filter(([name]) => !isMadeByCurl(name));
  const lines = sent.map(([name, value]) => headerArgument(name, value));
  const suppressed = hasBody && headers["content-type"] === undefined ? ["-H 'Content-Type:'"] : [];
  return [...suppressed, ...lines.sort()];
}

function headerArgument(name: string, value: string): string {
  const title = visible(name).replace(/(^|-)([a-z])/g, (part) => part.toUpperCase());
  if (name === "x-amz-security-token") return `-H "${title}: $AWS_SESSION_TOKEN"`;
  return `-H ${quoteShell(value === "" ? `${title};` : `${title}: ${visible(value)}`)}`;
}
