import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../runner/model/report.js";
import { checkArtefacts } from "./check-artefacts.js";
import type { Hazard, Kind, Seen } from "./hazard.js";
import { launch } from "./launch.js";
import type { Laboratory } from "./open-laboratory.js";
import { type ReporterFile, reporterFlags } from "./reporter-files.js";
import {
  type Behaviour,
  type Certificate,
  type Heard,
  type HostileEndpoint,
  startHostileEndpoint,
} from "./start-hostile-endpoint.js";

/** Of the rows about an endpoint: what it does, and what has to come of one case that is run on it. */
export interface EndpointRow {
  readonly hazard: string;
  readonly done: string;
  /** What the case has to come to, as in {@link outcomes}. */
  readonly expected: keyof typeof outcomes;
  readonly behave: (...given: [...Parameters<Behaviour>, accomplice: string]) => ReturnType<Behaviour>;
  /** Another endpoint, whose address the first one is given. */
  readonly accomplice?: () => Promise<HostileEndpoint>;
  readonly certificate?: () => Promise<Certificate>;
  readonly flags?: readonly string[];
  readonly env?: (certificate: Certificate | undefined, folder: string) => Record<string, string>;
  /** Says what else is wrong once the run is over. */
  readonly also?: (asked: Asked) => readonly string[];
  /** Whether the harness finds out by itself which implementation it is, as it does without `--target`. */
  readonly unknown?: boolean;
}

/** What came to the endpoint of a row, and to its accomplice. */
export interface Asked {
  readonly heard: readonly Heard[];
  readonly accomplice: readonly Heard[];
}

/** What one case can come to. Trouble of the network is never the target's fault, and a broken answer always is. */
const outcomes = {
  passed: "exit 0, completed: passed",
  "noted divergence": "exit 1, completed: passed",
  "wrong answer": "exit 1, completed: failed",
  "broken answer": "exit 1, completed: blocked",
  "many broken": "exit 1, completed: blocked, failed, skipped",
  errored: "exit 3, completed: errored",
} as const;

/** Makes rows of a kind: on each endpoint a listing of domains is tried, with these reporters. */
export function endpointHazards(
  kind: Kind,
  reporters: readonly ReporterFile[],
  rows: readonly EndpointRow[],
): Hazard[] {
  return rows.map((row) => ({
    kind,
    hazard: row.hazard,
    done: row.done,
    expected: outcomes[row.expected],
    meet: (laboratory) => meet(row, reporters, laboratory),
  }));
}

async function meet(
  row: EndpointRow,
  reporters: readonly ReporterFile[],
  laboratory: Laboratory,
): Promise<Seen> {
  const folder = laboratory.newFolder();
  const certificate = await row.certificate?.();
  const accomplice = await row.accomplice?.();
  const endpoint = await startHostileEndpoint(
    (socket, heard) => row.behave(socket, heard, accomplice?.url ?? ""),
    certificate,
  );
  const target = row.unknown ? [] : ["--target", join(folder, "..", "target.json")];
  const ended = await launch(laboratory, {
    args: [
      ...["run", "--endpoint", endpoint.url, ...target, "--run", "list-domains/smallest-input"],
      ...["--seed", "1", "--request-timeout", patience(row), ...(row.flags ?? [])],
      ...reporterFlags(folder, reporters),
    ],
    ...(row.env && { env: row.env(certificate, folder) }),
  });
  await Promise.all([endpoint.close(), accomplice?.close()]);
  const { heard } = endpoint;
  const further = row.also?.({ heard, accomplice: accomplice?.heard ?? [] }) ?? [];
  const complaints = [...checkArtefacts({ folder, reporters, ended, heard }), ...further];
  const { wallMs, peakMiB } = ended;
  return { seen: `${ended.end}, ${tell(join(folder, "report.json"))}`, complaints, wallMs, peakMiB };
}

/** Seconds for a request: few where no answer is to come, and where one is, as many as a busy machine may take. */
function patience({ expected }: EndpointRow): string {
  return expected === "errored" ? "0.5" : "30";
}

/** Says of a report how the run ended and what its cases came to. */
export function tell(file: string): string {
  try {
    const { outcome, results }: Report = JSON.parse(readFileSync(file, "utf8"));
    return `${outcome}: ${[...new Set(results.map(({ status }) => status))].sort().join(", ")}`;
  } catch {
    return "no report";
  }
}
