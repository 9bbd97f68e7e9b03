import type { Exchange } from "../../model/exchange.js";
import type { RunHeader } from "../../model/report.js";
import type { LiveValue } from "../curl/live-values.js";
import { bodyText } from "../curl/request-body.js";

/** What a script has to make anew, because it was good for one run only. */
export interface FreshValues {
  /** The run's own part of the names that it made; empty if there is none. */
  readonly run: string;
  readonly values: readonly LiveValue[];
  /** Commands that set the variables. */
  readonly commands: readonly string[];
}

const dayMs = 86_400_000;
const nameDigits = 8;

/** Finds the run's name, which makes names unique, and the times around the run, in the requests. */
export function freshValues(exchanges: readonly Exchange[], header: RunHeader): FreshValues {
  const text = exchanges.map(({ request }) => bodyText(request.body) ?? "").join("\n");
  const run = findRun(text, header);
  const times = findTimes(text, header);
  const startedAt = exchanges.at(-1)?.startedAt ?? Date.parse(header.startedAt);
  return {
    run,
    values: [...(run === "" ? [] : [runValue(run)]), ...times.map(timeValue)],
    commands: [
      ...(run === "" ? [] : [runCommand(run)]),
      ...times.map((time, index) => timeCommand(time, index, startedAt)),
    ],
  };
}

/** Names are made of the seed and the time at which the run started; see `runName` in the engine's options. */
function findRun(text: string, { seed, startedAt }: RunHeader): string {
  const pattern = new RegExp(`(?<![0-9a-z])${seed.toString(36)}-([0-9a-z]{${nameDigits}})(?![0-9a-z])`, "g");
  const isNear = ([, time = ""]: RegExpExecArray) =>
    Math.abs(Number.parseInt(time, 36) - Date.parse(startedAt)) < dayMs;
  return [...text.matchAll(pattern)].find(isNear)?.[0] ?? "";
}

function runValue(value: string): LiveValue {
  return { source: -1, query: "", member: "", value, variable: "RUN", place: new RegExp(value) };
}

function runCommand(run: string): string {
  const seed = run.slice(0, -nameDigits);
  return `RUN=${seed}$(od -An -N4 -tx4 /dev/urandom | tr -d ' \\n')`;
}

function findTimes(text: string, { startedAt }: RunHeader): string[] {
  const found = text.matchAll(/(?<=[:,[]\s*)\d{10}(?:\.\d+)?(?=\s*[,}\]])/g);
  const near = [...found]
    .map(([time]) => time)
    .filter((time) => Math.abs(Number(time) * 1000 - Date.parse(startedAt)) < 366 * dayMs);
  return [...new Set(near)];
}

function timeValue(value: string, index: number): LiveValue {
  const place = new RegExp(`(?<=[:,[]\\s*)${value.replace(".", "\\.")}(?=\\s*[,}\\]])`);
  return { source: -1, query: "", member: "", value, variable: `TIME__${index + 1}`, place };
}

function timeCommand(time: string, index: number, startedAt: number): string {
  const offset = Math.round(Number(time) - startedAt / 1000);
  return `TIME__${index + 1}=$(($(date +%s) ${offset < 0 ? "-" : "+"} ${Math.abs(offset)}))`;
}
