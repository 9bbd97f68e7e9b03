import { invalid } from "./fault.js";
import { seal, unseal } from "./opaque.js";
import type { TaskKind } from "./task-queue.js";

/** What a task token stands for. */
export interface TaskTokenContent {
  readonly runId: string;
  readonly scheduledEventId: number;
  readonly startedEventId: number;
}

/** Makes the token of a started task. */
export function taskToken(kind: TaskKind, task: TaskTokenContent): string {
  return seal(kind, [task.runId, task.scheduledEventId, task.startedEventId]);
}

/** Reads a token; a `ValidationException` if it isn't one of a task of this kind. */
export function readTaskToken(kind: TaskKind, token: string): TaskTokenContent {
  const content = unseal(kind, token) as [string, number, number] | undefined;
  if (!content) throw invalid("Invalid token");
  const [runId, scheduledEventId, startedEventId] = content;
  return { runId, scheduledEventId, startedEventId };
}
