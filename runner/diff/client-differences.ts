import type { Exchange } from "../model/exchange.js";
import type { CaseResult } from "../model/result.js";
import { heededHeaders, requestDifferences } from "./request-differences.js";

/** How a case went through one client. */
export interface ClientSide {
  readonly client: string;
  readonly result: CaseResult;
}

const longestWords = 160;

/**
 * Says what two clients did differently where they made one case of different colours, a line each: in the request that
 * shows it, in how often they sent it, and in what they made of the answer. Exchanges of a case that passed are not in a
 * report; then it says what is known of the other.
 */
export function clientDifferences(before: ClientSide, after: ClientSide): string[] {
  const sides = [before, after];
  const place = placeOf(after.result) ?? placeOf(before.result);
  const [left, right] = sides.map(({ result }) => shownAt(result, place));
  const tales = sides.flatMap((side) => tale(side, place));
  if (!left || !right) {
    const lines = [...sides.flatMap(passedLine), ...sides.flatMap((side) => sentLine(side, place)), ...tales];
    return lines.length > 0 ? lines : ["neither report has the exchange that shows it"];
  }
  const differences = [
    ...requestDifferences(
      { client: before.client, exchange: left },
      { client: after.client, exchange: right },
    ),
    ...repetitions(before, after, place),
  ];
  const alike = "both sent the same request, but for names, times and what a client says of itself";
  return [...(differences.length > 0 ? differences : [alike]), ...tales];
}

function placeOf({ mismatches, blockedBy }: CaseResult): string | undefined {
  return blockedBy?.at ?? mismatches[0]?.at;
}

/** The last exchange at a place; of a case that does not say where its exchanges belong, the last of all. */
function shownAt({ exchanges }: CaseResult, place: string | undefined): Exchange | undefined {
  const isPlaced = exchanges.some(({ at }) => at !== undefined);
  return isPlaced && place !== undefined
    ? exchanges.findLast(({ at }) => at === place)
    : exchanges[exchanges.length - 1];
}

function passedLine({ client, result }: ClientSide): string[] {
  return result.status === "passed" ? [`${client}: passed, so its exchanges are not in the report`] : [];
}

function sentLine({ client, result }: ClientSide, place: string | undefined): string[] {
  const exchange = shownAt(result, place);
  if (!exchange) return [];
  const headers = [...heededHeaders(exchange)].filter(([name]) => name !== "x-amz-target");
  const words = headers.map(([name, value]) => `${name}: ${value}`).join(", ");
  return [`${client}: sent ${words === "" ? "no headers but the usual" : words}`];
}

function tale({ client, result }: ClientSide, place: string | undefined): string[] {
  const exchange = shownAt(result, place);
  if (!exchange) return [];
  const { response, failure, client: outcome } = exchange;
  const answer = response ? describeAnswer(response) : `no answer: ${failure?.message ?? "unknown trouble"}`;
  return [`${client}: was answered ${answer}${outcome ? `, and ${describeOutcome(outcome)}` : ""}`];
}

function describeAnswer({ status, json }: NonNullable<Exchange["response"]>): string {
  const type = isObject(json) ? json.__type : undefined;
  const fault = typeof type === "string" ? ` ${type.slice(type.lastIndexOf("#") + 1).slice(0, 80)}` : "";
  return `${status}${fault}`;
}

function describeOutcome(outcome: NonNullable<Exchange["client"]>): string {
  if ("returned" in outcome) {
    const members = Object.keys(outcome.returned);
    return `returned ${members.length === 0 ? "nothing" : members.join(", ").slice(0, longestWords)}`;
  }
  const words = outcome.message.trim().replace(/\s+/g, " ").slice(0, longestWords);
  return `raised ${outcome.raised}${words === "" ? "" : `: ${words}`}`;
}

function repetitions(before: ClientSide, after: ClientSide, place: string | undefined): string[] {
  const [left, right] = [before, after].map(
    ({ result }) => result.exchanges.filter(({ at }) => at === place).length,
  );
  if (place === undefined || left === right) return [];
  return [`requests at ${place}: ${before.client} ${left}, ${after.client} ${right}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
