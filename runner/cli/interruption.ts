/** What interrupts a run. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Listens no longer. */
  end(): void;
}

/** Aborts on the first SIGINT or SIGTERM; a second one ends the process at once. */
export function untilInterrupted(): Interruption {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort("interrupted");
    process.stderr.write(
      "\nInterrupted: writing reports and cleaning up. Interrupt again to stop at once.\n",
    );
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  return {
    signal: controller.signal,
    end: () => void process.off("SIGINT", interrupt).off("SIGTERM", interrupt),
  };
}
