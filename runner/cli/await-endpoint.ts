import type { Transport } from "../model/transport.js";
import { processClock } from "./process-clock.js";

const pauseMs = 250;

/** Waits until the target answers anything at all, for up to so many seconds. The run finds out if it never does. */
export async function awaitEndpoint(transport: Transport, seconds: number, stop: AbortSignal): Promise<void> {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until && !stop.aborted) {
    const { response } = await transport.send({
      operation: "ListDomains",
      input: { registrationStatus: "REGISTERED" },
      timeoutMs: Math.max(1, until - Date.now()),
      signal: stop,
    });
    if (response) return;
    await processClock.sleep(pauseMs, stop);
  }
}
