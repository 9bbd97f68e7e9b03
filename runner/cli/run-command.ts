import { type BaselineComparison, compareWithBaseline } from "../baseline/compare.js";
import { gate } from "../baseline/gate.js";
import { requireKnownCases } from "../baseline/require-known-cases.js";
import { allTiers, selectCases } from "../engine/select-cases.js";
import { loadBaseline } from "../load/load-baseline.js";
import type { Report } from "../model/report.js";
import type { ReporterOptions } from "../reporters/reporter-options.js";
import { awaitEndpoint } from "./await-endpoint.js";
import { connect } from "./connect.js";
import { type Contract, loadContract } from "./contract.js";
import { createHeader } from "./create-header.js";
import { untilInterrupted } from "./interruption.js";
import { openReporters } from "./open-reporters.js";
import { performRun } from "./perform-run.js";
import { type RunFlags, type RunSettings, settle } from "./run-settings.js";
import { tellReasons } from "./tell-reasons.js";

/** What a command asks of a run beside its settings. */
export interface RunExtras {
  /** Keeps every exchange of every case, passed or not. */
  readonly keepExchanges?: boolean;
}

/** Runs the selected cases on the target, reports, and holds the result against the baseline. @returns the exit code */
export async function runCommand(flags: RunFlags, extras: RunExtras = {}): Promise<number> {
  const settings = await settle(flags, process.env);
  const baseline = settings.baseline.value === undefined ? undefined : loadBaseline(settings.baseline.value);
  const contract = await loadContract([settings.client.value]);
  if (baseline) requireKnownCases(baseline, contract.cases);
  const compare = (report: Report) => baseline && compareWithBaseline(report, baseline, { today: today() });
  const known = (report: Report) => excusedCases(compare(report));
  const report = await runAndReport(settings, contract, { ...extras, known });
  const gated = gate(report, compare(report) ?? null, {
    strict: settings.strict.value,
    ...(settings.tiers.value && { tiers: settings.tiers.value }),
  });
  process.stderr.write(tellReasons(gated.reasons));
  return report.outcome === "interrupted" ? 130 : gated.exitCode;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function excusedCases(comparison: BaselineComparison | undefined): ReadonlySet<string> {
  return new Set(comparison?.expected.map((divergence) => divergence.case));
}

function resetWarning({ target }: RunSettings): string {
  const { value, origin } = target;
  return `${value.target} (${origin}) is reset between batches of cases: all of its state is lost. --keep-resources prevents that.\n`;
}

async function runAndReport(
  settings: RunSettings,
  contract: Contract,
  { known, ...extras }: RunExtras & Required<Pick<ReporterOptions, "known">>,
): Promise<Report> {
  const choice = {
    run: settings.run.value,
    skip: settings.skip.value,
    tiers: settings.tiers.value ?? allTiers,
  };
  const cases = selectCases(contract.cases, contract.requirements, choice);
  const connection = await connect(settings);
  const interruption = untilInterrupted();
  try {
    const reporters = openReporters(settings.reporters.value, { known });
    await awaitEndpoint(connection.transport, settings.wait.value, interruption.signal);
    const header = createHeader(settings, contract, connection.endpoint, cases);
    const keepExchanges = extras.keepExchanges ?? reporters.needExchanges;
    const plan = { settings, contract, cases, header, connection, stop: interruption.signal, keepExchanges };
    if (connection.reset) process.stderr.write(resetWarning(settings));
    const report = await performRun(plan, (event) => {
      if (event.type === "notice") process.stderr.write(`${event.text}\n`);
      reporters.onEvent(event);
    });
    reporters.onReport(report);
    return report;
  } finally {
    interruption.end();
    await connection.close();
  }
}
