import type { ClientOutcome } from "../model/client-outcome.js";
import type { Exchange, WireRequest, WireResponse } from "../model/exchange.js";
import { parseJson } from "./parse-json.js";

const mark = "REDACTED";

/** Request headers that are credentials or are made with them. */
const secretHeaders = new Set([
  "authorization",
  "proxy-authorization",
  "x-amzn-authorization",
  "x-amz-security-token",
]);

/**
 * Real access keys have at least 16 characters (IAM API, `AccessKey`). Emulators are given `test` and the like, and
 * a word is not to be struck from every text it occurs in.
 */
const shortestSecret = 16;

/**
 * Makes an exchange fit to be shown: request headers that carry credentials read `REDACTED`, and so does each echo
 * of the access key, the signature, the security token or one of `secrets`, in the path and in whatever came back. An echo is found
 * as it stands, escaped as in JSON, and escaped as in a URL.
 */
export function redactExchange(exchange: Exchange, secrets: readonly string[] = []): Exchange {
  const { request, response, failure, client } = exchange;
  const hide = hider([...secretsOf(request), ...secrets]);
  const headers = mapValues(request.headers, (value, name) => (secretHeaders.has(name) ? mark : hide(value)));
  return {
    ...exchange,
    request: { ...request, path: hide(request.path), headers },
    ...(response ? { response: redactResponse(response, hide) } : {}),
    ...(failure ? { failure: { ...failure, message: hide(failure.message) } } : {}),
    ...(client ? { client: redactOutcome(client, hide) } : {}),
  };
}

type Hide = (text: string) => string;

function redactResponse(response: WireResponse, hide: Hide): WireResponse {
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [hide(name), hide(value)]),
  );
  const body = hideInBody(response, hide);
  const json = response.json === undefined || body === response.body ? response.json : parseJson(body);
  return { ...response, headers, body, json };
}

// JSON can spell each letter as an escape, and whoever parses it has the secret: such a body is written anew.
function hideInBody({ body, json }: WireResponse, hide: Hide): string {
  const hidden = hide(body);
  if (json === undefined || !hidden.includes("\\u")) return hidden;
  const plain = JSON.stringify(json);
  const safe = hide(plain);
  return safe === plain ? hidden : safe;
}

function redactOutcome(outcome: ClientOutcome, hide: Hide): ClientOutcome {
  if ("raised" in outcome) return { raised: hide(outcome.raised), message: hide(outcome.message) };
  const text = JSON.stringify(outcome.returned);
  const hidden = hide(text);
  return hidden === text ? outcome : { returned: JSON.parse(hidden) };
}

function secretsOf({ headers, path }: WireRequest): string[] {
  const authorization = headers.authorization ?? "";
  const parts = [/Credential=([^/,\s]+)/, /Signature=([^,\s]+)/].map((part) => part.exec(authorization)?.[1]);
  const all = [...parts, headers["x-amz-security-token"], ...secretsInQuery(path)];
  return all.filter((secret) => secret !== undefined && secret !== null);
}

function secretsInQuery(path: string): (string | null | undefined)[] {
  if (!path.includes("?")) return [];
  const query = new URLSearchParams(path.split("?", 2)[1]);
  const id = query.get("X-Amz-Credential")?.split("/")[0];
  return [id, query.get("X-Amz-Signature"), query.get("X-Amz-Security-Token")];
}

function hider(secrets: readonly string[]): Hide {
  const forms = secrets.filter((secret) => secret.length >= shortestSecret).flatMap(writtenForms);
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (text) =>
    text.length < shortestSecret
      ? text
      : longestFirst.reduce((rest, form) => rest.replaceAll(form, mark), text);
}

const sameInAnyForm = /^[\w-]+$/;

function writtenForms(secret: string): string[] {
  if (sameInAnyForm.test(secret)) return [secret];
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [secret, inJson, inJson.replaceAll("/", "\\/"), encodeURIComponent(secret)];
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (value: string, name: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
