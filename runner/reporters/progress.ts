import cliProgress from "cli-progress";
import type { Output, Reporter } from "../model/reporter.js";
import type { Verdict } from "../model/result.js";
import type { RunEvent } from "../model/run-event.js";

/** A reporter that keeps one live line of how far the run is; on anything but a terminal it writes nothing. */
export function progressReporter(out: Output): Reporter {
  if (!out.isTerminal) return {};
  const bar = createBar(out);
  const counts = { passed: 0, failed: 0, blocked: 0, skipped: 0, errored: 0 };
  return { onEvent: (event) => advance(bar, event, counts) };
}

function createBar(out: Output): cliProgress.SingleBar {
  return new cliProgress.SingleBar({
    stream: terminalOf(out),
    format: "{bar} {value}/{total}  {verdicts}",
    barsize: Math.max(10, Math.min(30, out.columns - 50)),
    barCompleteChar: "━",
    barIncompleteChar: "╌",
    hideCursor: true,
    clearOnComplete: true,
    emptyOnZero: true,
  });
}

function advance(bar: cliProgress.SingleBar, event: RunEvent, counts: Record<Verdict, number>): void {
  if (event.type === "run-started") bar.start(event.cases, 0, { verdicts: "" });
  if (event.type === "case-finished") {
    counts[event.result.status] += 1;
    bar.increment({ verdicts: describe(counts) });
  }
  if (event.type === "run-finished") bar.stop();
}

function describe(counts: Readonly<Record<Verdict, number>>): string {
  return (["failed", "blocked", "errored"] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdict}`)
    .join(", ");
}

// The bar asks for a whole stream, but only writes to it and asks whether and how wide a terminal it is.
function terminalOf(out: Output): NodeJS.WritableStream {
  const write = (text: string | Uint8Array) => {
    out.write(String(text));
    return true;
  };
  return { isTTY: true, columns: out.columns, write } as unknown as NodeJS.WritableStream;
}
