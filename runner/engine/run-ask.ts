import { match } from "../expect/match.js";
import type { AskStep } from "../model/case.js";
import type { Json, JsonObject } from "../model/json.js";
import type { Frame } from "./frame.js";
import type { Ending } from "./trace.js";

/**
 * Puts a question to the client and judges the answer. It is about the client, and yet counts only where the target
 * has shown that it lists its domains: an endpoint that is none is to pass nothing.
 */
export async function runAsk({ ask, matches }: AskStep, frame: Frame): Promise<Ending | undefined> {
  const { context, subject, signal, at } = frame;
  if (!(await context.emptyAnswers.areTrusted())) return unserved(at);
  const answer = await answerTo({ ask, matches }, frame);
  if (answer === undefined) return { status: "errored", reason: "the client could not be asked" };
  if (typeof answer.broken === "string") return { status: "errored", reason: answer.broken };
  if (signal.aborted) return { status: "errored", reason: String(signal.reason) };
  const requirement = subject?.requirements[0] ?? "";
  const mismatches = match(matches, answer as Json).map((found) => ({ ...found, requirement, at }));
  return mismatches.length > 0 ? { status: "failed", mismatches } : undefined;
}

async function answerTo({ ask }: AskStep, { context, signal }: Frame): Promise<JsonObject | undefined> {
  const { transport, options } = context;
  return transport
    .ask?.(ask, { timeoutMs: options.requestTimeoutMs, signal })
    .catch((error: unknown) => ({ broken: error instanceof Error ? error.message : String(error) }));
}

function unserved(at: string): Ending {
  const reason = "the target does not list its domains, so that nothing can be said of clients on it";
  return { status: "blocked", blocker: { requirement: "ListDomains.operation", at, reason } };
}
