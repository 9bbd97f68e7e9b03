import { requireKnownCases } from "../baseline/require-known-cases.js";
import { loadBaseline } from "../load/load-baseline.js";
import type { Contract } from "../model/contract.js";
import type { Report } from "../model/report.js";
import type { ReporterOptions } from "../reporters/reporter-options.js";
import { awaitEndpoint } from "./await-endpoint.js";
import { chooseCases } from "./choose-cases.js";
import { connect } from "./connect.js";
import { loadContract } from "./contract.js";
import { createHeader } from "./create-header.js";
import { type Interruption, untilInterrupted } from "./interruption.js";
import { excusedCases, judgeReport } from "./judge-report.js";
import { withLastFailed } from "./last-failed.js";
import { openReporters } from "./open-reporters.js";
import { performRun } from "./perform-run.js";
import { withoutShard } from "./resolve-shard.js";
import { type BegunRun, keptResults, withResume } from "./resume.js";
import { type RunFlags, type RunSettings, settle } from "./run-settings.js";

/** What a command asks of a run beside its settings. */
export interface RunExtras {
  /** Keeps every exchange of every case, passed or not. */
  readonly keepExchanges?: boolean;
  /** Takes all cases that are asked for, even where the environment speaks of shards. */
  readonly unsharded?: boolean;
  /** What interrupts the run; by default a signal to the process. */
  readonly interruption?: Interruption;
  /** Decides on the exit code in the gate's place, once all reporters have the report. */
  readonly judge?: (report: Report) => number;
}

/** Runs the selected cases on the target, reports, and holds the result against the baseline. @returns the exit code */
export async function runCommand(flags: RunFlags, extras: RunExtras = {}): Promise<number> {
  const env = extras.unsharded ? withoutShard(process.env) : process.env;
  const { flags: whole, begun } = await withResume(flags, env);
  const settings = await settle(await withLastFailed(whole), env);
  const baseline = settings.baseline.value === undefined ? undefined : loadBaseline(settings.baseline.value);
  const contract = await loadContract([settings.client.value]);
  if (baseline) requireKnownCases(baseline, contract.cases);
  const known = (report: Report) => excusedCases(report, baseline);
  const report = await runAndReport(settings, contract, { ...extras, known, ...(begun && { begun }) });
  const measure = { baseline, strict: settings.strict.value, tiers: settings.tiers.value };
  const exitCode = extras.judge?.(report) ?? judgeReport(report, measure);
  return report.outcome === "interrupted" ? 130 : exitCode;
}

function resetWarning({ target }: RunSettings): string {
  const { value, origin } = target;
  return `${value.target} (${origin}) is reset between batches of cases: all of its state is lost. --keep-resources prevents that.\n`;
}

interface ReportingExtras extends RunExtras, Required<Pick<ReporterOptions, "known">> {
  /** The run that this one completes. */
  readonly begun?: BegunRun;
}

async function runAndReport(
  settings: RunSettings,
  contract: Contract,
  { known, begun, ...extras }: ReportingExtras,
): Promise<Report> {
  const chosen = await chooseCases(contract, settings);
  const connection = await connect(settings);
  const interruption = extras.interruption ?? untilInterrupted();
  try {
    const header = createHeader(settings, contract, connection.endpoint, chosen);
    const isEmbedded = settings.endpoint.value === null;
    const kept = begun ? keptResults(begun, { header, cases: chosen.cases, isEmbedded }) : [];
    const reporters = await openReporters(settings.reporters.value, { known }, begun?.file);
    await awaitEndpoint(connection.transport, settings.wait.value, interruption.signal);
    const keepExchanges = extras.keepExchanges ?? reporters.needExchanges;
    const started = { ...header, startedAt: begun?.report.header.startedAt ?? header.startedAt };
    const stop = interruption.signal;
    const plan = { settings, contract, chosen, header: started, connection, stop, keepExchanges, kept };
    if (connection.reset) process.stderr.write(resetWarning(settings));
    const report = await performRun(plan, (event) => {
      if (event.type === "notice") process.stderr.write(`${event.text}\n`);
      reporters.onEvent(event);
    });
    reporters.onReport(report);
    return report;
  } finally {
    if (!extras.interruption) interruption.end();
    await connection.close();
  }
}
