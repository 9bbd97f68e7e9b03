import type { Exchange } from "../model/exchange.js";
import type { Json, JsonObject } from "../model/json.js";
import type { Report } from "../model/report.js";
import type { CaseResult } from "../model/result.js";
import type { RunEvent } from "../model/run-event.js";
import { visibleLines } from "./visible.js";

const deepest = 64;

/** Writes a report as JSON of two blanks' indent, each kind of object in one order of members. */
export function formatReport(report: Report): string {
  return [...reportParts(report)].join("");
}

/** The text of {@link formatReport} bit by bit: a report of everything need not be in memory a second time. */
export function* reportParts(report: Report): Generator<string> {
  const { results, ...rest } = report;
  const [before = "", after = ""] = formatted(orderReport({ ...rest, results: [] })).split(noResults);
  yield before;
  if (results.length === 0) yield noResults;
  else {
    for (const [index, result] of results.entries()) {
      const text = formatted(orderResult(result)).replaceAll("\n", "\n    ");
      yield `${index === 0 ? '\n  "results": [' : ","}\n    ${text}`;
    }
    yield "\n  ]";
  }
  yield `${after}\n`;
}

const noResults = '\n  "results": []';

function formatted(object: object): string {
  return visibleLines(JSON.stringify(object, null, 2));
}

/** The line of each event that is still at hand: every report that is a file grows by the same ones. */
const lines = new WeakMap<RunEvent, string>();

/** Writes an event as one line of JSON, ordered as in a report. */
export function formatEvent(event: RunEvent): string {
  const line = lines.get(event) ?? lineOf(event);
  lines.set(event, line);
  return line;
}

function lineOf(event: RunEvent): string {
  const ordered = event.type === "case-finished" ? { ...event, result: orderResult(event.result) } : event;
  return `${visibleLines(JSON.stringify(order(ordered, ["type"])))}\n`;
}

function orderReport(report: Report): object {
  const { header } = report;
  return order(
    {
      ...report,
      header: order(
        { ...header, target: order(header.target, ["name", "version", "endpoint"]) },
        headerMembers,
      ),
      counts: order(report.counts, ["passed", "failed", "blocked", "skipped", "errored"]),
      standings: order(report.standings, ["conforms", "diverges", "unverified"]),
      requirements: report.requirements.map((one) => order(one, ["id", "standing", "level", "tier", "text"])),
    },
    ["$schema", "header", "outcome", "finishedAt", "counts", "standings", "results", "requirements"],
  );
}

const headerMembers = ["suiteVersion", "suiteDigest", "target", "client", "seed", "startedAt", "selection"];

function orderResult(result: CaseResult): object {
  const mismatches = result.mismatches.map((mismatch) => {
    const sides = { expected: prune(mismatch.expected, deepest), actual: prune(mismatch.actual, deepest) };
    return order({ ...mismatch, ...sides }, ["requirement", "kind", "pointer", "expected", "actual", "at"]);
  });
  const exchanges = result.exchanges.map(orderExchange);
  return order({ ...result, mismatches, exchanges }, [
    "id",
    "title",
    "status",
    "reason",
    "blockedBy",
    "requirements",
  ]);
}

function orderExchange({ request, response, ...rest }: Exchange): object {
  return order(
    {
      ...rest,
      request: order({ ...request, headers: order(request.headers, []), body: textOf(request.body) }, [
        "method",
        "path",
        "headers",
        "body",
      ]),
      ...(response && {
        response: order(
          { ...response, headers: order(response.headers, []), json: prune(response.json, deepest) },
          ["status", "headers", "body", "json"],
        ),
      }),
    },
    ["operation", "request", "response", "failure", "startedAt", "durationMs"],
  );
}

/** Bytes that are no text can't stand in JSON; they are written as `base64` says. */
function textOf(body: Uint8Array | string): string | { readonly base64: string } {
  return typeof body === "string" ? body : { base64: Buffer.from(body).toString("base64") };
}

// Members that are not named come last, by name: so a new one changes the place of no other.
function order(object: object, first: readonly string[]): object {
  const rest = Object.keys(object).filter((name) => !first.includes(name));
  const entries = new Map(Object.entries(object));
  const names = [...first.filter((name) => entries.has(name)), ...rest.sort()];
  return Object.fromEntries(names.map((name) => [name, entries.get(name)]));
}

// A target can nest its answer deeper than any recursion goes; the body as text is kept whole beside it.
function prune(value: Json | undefined, depth: number): Json | undefined {
  if (value === null || typeof value !== "object") return value;
  if (depth === 0) return "…";
  if (Array.isArray(value)) return value.map((element: Json) => prune(element, depth - 1) ?? null);
  const members = Object.entries(value as JsonObject).map(([name, member]) => [
    name,
    prune(member, depth - 1),
  ]);
  return Object.fromEntries(members) as JsonObject;
}
