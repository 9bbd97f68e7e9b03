import { createHash } from "node:crypto";
import type { Exchange } from "../model/exchange.js";
import type { Report, RequirementResult } from "../model/report.js";
import type { Output, Reporter } from "../model/reporter.js";
import { bodyText } from "./curl/request-body.js";
import { describeMismatch } from "./describe-mismatch.js";
import { findExchange } from "./find-exchange.js";
import { formatJson } from "./format-json.js";
import { formatText } from "./format-value.js";
import { type Blockage, type Finding, groupFindings } from "./group-findings.js";
import { indexRequirements } from "./index-requirements.js";
import type { ReporterOptions } from "./reporter-options.js";
import { requestUrl } from "./request-url.js";
import { rerunCommand } from "./rerun-command.js";
import { redactHeaders } from "./secret-headers.js";
import { sourceUrl } from "./source-url.js";
import { targetName } from "./target-name.js";

const longestBody = 4000;

/**
 * A reporter that writes divergences as a log of SARIF 2.1.0: a rule for each requirement that has any, a result for
 * each divergence. What a baseline excuses is suppressed, not left out.
 */
export function sarifReporter(out: Output, { known = () => new Set() }: ReporterOptions = {}): Reporter {
  return { onReport: (report) => out.write(formatJson(toLog(report, known(report)))) };
}

interface Context {
  readonly report: Report;
  readonly known: ReadonlySet<string>;
  readonly requirements: ReadonlyMap<string, RequirementResult>;
  readonly rules: readonly string[];
}

function toLog(report: Report, known: ReadonlySet<string>): object {
  const { findings, blockages } = groupFindings(report);
  const told = new Set(findings.map(({ requirement }) => requirement));
  const rest = blockages.filter(({ requirement }) => !told.has(requirement));
  const rules = [...new Set([...told, ...rest.map(({ requirement }) => requirement)])].sort();
  const context: Context = { report, known, requirements: indexRequirements(report), rules };
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: toDriver(context) },
        automationDetails: { id: `swf-conformance/${targetName(report.header)}/` },
        invocations: [toInvocation(report)],
        results: [
          ...findings.map((finding) => findingResult(finding, context)),
          ...rest.map((blockage) => blockageResult(blockage, context)),
        ],
      },
    ],
  };
}

function toDriver({ report, rules, requirements }: Context): object {
  return {
    name: "swf-conformance",
    semanticVersion: report.header.suiteVersion,
    rules: rules.map((id) => toRule(id, requirements.get(id))),
  };
}

function toRule(id: string, requirement: RequirementResult | undefined): object {
  if (!requirement) return { id };
  const { text, level, tier, source } = requirement;
  const url = sourceUrl(source);
  return {
    id,
    shortDescription: { text: formatText(text) },
    ...(url.startsWith("https://") && { helpUri: url }),
    defaultConfiguration: { level: levelOf(requirement) },
    properties: { level, tier, source },
  };
}

function levelOf(requirement: RequirementResult | undefined): "error" | "warning" | "note" {
  if (requirement?.tier === "observed") return "note";
  return requirement?.level === "should" ? "warning" : "error";
}

function toInvocation({ header, finishedAt, outcome, counts }: Report): object {
  return {
    executionSuccessful: outcome === "completed" && counts.errored === 0,
    ...(isTime(header.startedAt) && { startTimeUtc: header.startedAt }),
    ...(isTime(finishedAt) && { endTimeUtc: finishedAt }),
    properties: { outcome, seed: header.seed, client: header.client, endpoint: header.target.endpoint },
  };
}

function findingResult({ requirement, kind, pointer, sightings }: Finding, context: Context): object {
  const [{ result, mismatch }] = sightings;
  const { what, expected, got } = describeMismatch(mismatch);
  return {
    ...located(requirement, context),
    message: { text: `The target ${what}; expected ${expected}, got ${got}` },
    partialFingerprints: { "divergence/v1": fingerprint([requirement, kind, pointer]) },
    ...suppressed(
      sightings.map((sighting) => sighting.result.id),
      context,
    ),
    ...toExchange(result.exchanges[findExchange(result.exchanges, mismatch)], context),
    properties: {
      cases: sightings.length,
      case: result.id,
      again: rerunCommand(context.report.header, result.id),
    },
  };
}

function blockageResult({ requirement, cases, example }: Blockage, context: Context): object {
  const { id, exchanges } = example.result;
  const reason = formatText(cases[0].blockedBy?.reason ?? "its setup went wrong");
  return {
    ...located(requirement, context),
    message: { text: `${reason}; cases that can't be judged before: ${cases.length}` },
    partialFingerprints: { "divergence/v1": fingerprint([requirement, "blocks"]) },
    ...suppressed(
      cases.map((one) => one.id),
      context,
    ),
    ...toExchange(exchanges.at(-1), context),
    properties: { cases: cases.length, case: id, again: rerunCommand(context.report.header, id) },
  };
}

function located(id: string, { rules, requirements }: Context): object {
  const name = id.split(".", 1)[0] ?? id;
  return {
    ruleId: id,
    ruleIndex: rules.indexOf(id),
    level: levelOf(requirements.get(id)),
    locations: [{ logicalLocations: [{ name, fullyQualifiedName: id }] }],
  };
}

function suppressed(cases: readonly string[], { known }: Context): object {
  if (!cases.every((id) => known.has(id))) return {};
  return {
    suppressions: [{ kind: "external", status: "accepted", justification: "listed in the baseline" }],
  };
}

function toExchange(exchange: Exchange | undefined, { report }: Context): object {
  if (!exchange) return {};
  const { request, response, failure } = exchange;
  return {
    webRequest: {
      protocol: "HTTP",
      version: "1.1",
      target: requestUrl(report.header.target.endpoint, request.path),
      method: request.method,
      headers: redactHeaders(request.headers),
      body: { text: shorten(bodyText(request.body) ?? "(no text)") },
    },
    webResponse: response
      ? {
          statusCode: response.status,
          headers: redactHeaders(response.headers),
          body: { text: shorten(response.body) },
        }
      : { noResponseReceived: true, reasonPhrase: formatText(failure?.message ?? "unknown trouble") },
  };
}

function shorten(text: string): string {
  return text.length <= longestBody ? text : `${text.slice(0, longestBody)}… (${text.length} characters)`;
}

function fingerprint(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text);
}
