import type { RunContext } from "./run-context.js";

/** Real milliseconds that cleaning up may take in all. */
const limitMs = 30_000;

/** Undoes on the target what the run made there. What the target refuses or can't do is left. */
export async function cleanUp({ resources, transport, slots, options }: RunContext): Promise<void> {
  const signal = AbortSignal.timeout(limitMs);
  const { requestTimeoutMs: timeoutMs } = options;
  let reachable = true;
  await Promise.all(
    resources.undo().map((call) =>
      slots.hold(async () => {
        if (!reachable || signal.aborted) return;
        const { failure } = await transport.send({ ...call, timeoutMs, signal });
        if (failure) reachable = false;
      }),
    ),
  );
}
