import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { programs } from "./build-programs.js";
import { measure, medians } from "./measure.js";
import type { Row } from "./row.js";
import { startServer } from "./start-server.js";

const rounds = 5;
const calls = 10_000;
/** How much dearer an event may be in the longest history than in the shortest and still count as costing the same. */
const mostDearer = 1.5;

/** The speed of the reference endpoint: beside a server that always answers the same, and by the length of a history. */
export async function referenceRows(): Promise<Row[]> {
  return [await describeRow(), ...historyRows()];
}

async function describeRow(): Promise<Row> {
  const servers = [
    await startServer(join(programs, "constant-server.js")),
    await startServer(join(programs, "reference-server.js")),
  ];
  try {
    const [constant, reference] = await medians(
      rounds,
      servers.map(
        ({ url }) =>
          () =>
            measure(join(programs, "bare-loop.js"), [url, String(calls)]),
      ),
    );
    const figure = (constant?.wallMs ?? Number.NaN) / (reference?.wallMs ?? Number.NaN);
    const what = "the reference: calls of DescribeDomain a second, beside the constant answer";
    return { what, figure, unit: "of it", bar: { least: 0.6 } };
  } finally {
    for (const server of servers) server.stop();
  }
}

interface HistoryCost {
  readonly length: number;
  readonly growMicros: number;
  readonly readMicros: number;
}

function historyRows(): Row[] {
  const text = execFileSync(process.execPath, [join(programs, "history-loop.js")], { encoding: "utf8" });
  const costs = text
    .trim()
    .split("\n")
    .map((line): HistoryCost => JSON.parse(line));
  const [short, long] = [costs[0], costs.at(-1)];
  if (!short || !long) throw new Error("no history was measured");
  const row = (what: string, figure: number): Row => {
    return {
      what: `the reference: ${what}, ${long.length} events beside ${short.length}`,
      figure,
      unit: "times",
      bar: { most: mostDearer },
    };
  };
  return [
    row("what an event costs to record", long.growMicros / short.growMicros),
    row("what an event costs to read", long.readMicros / short.readMicros),
  ];
}
