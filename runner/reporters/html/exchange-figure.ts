import type { VNode } from "preact";
import type { ClientOutcome } from "../../model/client-outcome.js";
import type { Exchange } from "../../model/exchange.js";
import type { Json } from "../../model/json.js";
import { bodyText } from "../curl/request-body.js";
import { formatText } from "../format-value.js";
import { visibleLines } from "../visible.js";
import { codeBlock } from "./copyable.js";
import { type Content, element } from "./element.js";
import { indentLine, jsonLines } from "./json-lines.js";

const longestText = 2000;
const mostLines = 90;

/** Headers that say nothing of what a target does. */
const dull =
  /^(accept-encoding|connection|content-length|host|user-agent|authorization|x-amz-security-token)$/;

/**
 * A request with what came of it; the value at `pointer` in the response is marked. Below stands what a real client made
 * of it, if one made the call.
 */
export function exchangeFigure(exchange: Exchange, pointer: string): VNode {
  const { operation, request, response, failure, client } = exchange;
  const name = formatText(operation, 80);
  return element(
    "div",
    { class: "exchange" },
    side(`Request`, `${name} request`, [
      head(`${request.method} ${request.path}`),
      headerLines(request.headers, ""),
      requestBody(request.body),
    ]),
    side(
      "Response",
      `${name} response`,
      response
        ? [
            markIf(pointer === "/status", head(String(response.status))),
            headerLines(response.headers, pointer),
            responseBody(response.body, response.json, pointer),
          ]
        : [`no response: ${formatText(failure?.message ?? "unknown trouble")} (${failure?.code ?? "other"})`],
    ),
    client && clientSide(client, name),
  );
}

function clientSide(client: ClientOutcome, name: string): VNode {
  const content =
    "raised" in client
      ? [head(client.raised), shortText(client.message)]
      : [Object.keys(client.returned).length === 0 ? "(nothing)" : jsonContent(client.returned, "")];
  const title = "raised" in client ? "The client raised" : "The client returned";
  return side(title, `what the client made of ${name}`, content);
}

function side(title: string, name: string, content: readonly Content[]): VNode {
  return element(
    "figure",
    {},
    element("figcaption", {}, title),
    codeBlock(name, element("code", {}, ...content)),
  );
}

function head(text: string): string {
  return `${formatText(text, 200)}\n`;
}

function headerLines(headers: Readonly<Record<string, string>>, pointer: string): Content[] {
  const lines = Object.entries(headers)
    .filter(([name]) => !dull.test(name))
    .map(([name, value]) =>
      markIf(pointer === `/headers/${name}`, `${formatText(name, 80)}: ${formatText(value, 200)}\n`),
    );
  return [...lines, "\n"];
}

function requestBody(body: Uint8Array | string): Content {
  const text = bodyText(body);
  if (text === undefined) return `(${body.length} bytes that are no text)`;
  return bodyContent(text, parse(text), "");
}

function responseBody(body: string, json: Json | undefined, pointer: string): Content {
  return bodyContent(body, json === undefined ? undefined : { json }, pointer);
}

interface Parsed {
  readonly json: Json;
}

function bodyContent(text: string, parsed: Parsed | undefined, pointer: string): Content {
  if (text === "") return "(empty body)";
  return parsed ? jsonContent(parsed.json, pointer) : shortText(text);
}

function jsonContent(json: Json, pointer: string): Content {
  const lines = jsonLines(json, pointer);
  const marked = lines.some((line) => line.pointer === pointer) ? pointer : undefined;
  const shown = lines.slice(0, mostLines).map((line) => {
    const text = `${indentLine(line)}\n`;
    return markIf(pointer !== "" && line.pointer === marked, text);
  });
  const left = lines.length - shown.length;
  return left > 0 ? [...joinTexts(shown), `… ${left} more lines\n`] : joinTexts(shown);
}

function shortText(text: string): string {
  const shown = visibleLines(text.slice(0, longestText));
  return text.length > longestText ? `${shown}… (${text.length} characters)` : shown;
}

function markIf<Inner extends Content>(isMarked: boolean, content: Inner): Content {
  return isMarked ? element("mark", {}, content) : content;
}

function joinTexts(contents: readonly Content[]): Content[] {
  const joined: Content[] = [];
  for (const content of contents) {
    const last = joined.at(-1);
    if (typeof content === "string" && typeof last === "string") joined[joined.length - 1] = last + content;
    else joined.push(content);
  }
  return joined;
}

function parse(text: string): Parsed | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
