import type { WorkflowExecution } from "../../generated/types.js";
import { defined } from "./defined.js";
import type { WorkflowTypeEntry } from "./domain.js";
import type { AttributesOf } from "./events/event.js";
import type { StartSettings } from "./start-settings.js";

/** Where a run comes from. */
export interface Origin {
  readonly settings: StartSettings;
  readonly type: WorkflowTypeEntry;
  /** 0 without a parent. */
  readonly parentInitiatedEventId: number;
  readonly parentWorkflowExecution?: WorkflowExecution | undefined;
  readonly continuedExecutionRunId?: string | undefined;
}

/** The attributes of the event that starts a run. */
export function startedAttributes(
  { settings, type, ...origin }: Origin,
  { input, tagList }: { readonly input?: string; readonly tagList?: string[] },
): AttributesOf<"WorkflowExecutionStarted"> {
  const { name, version } = type;
  return defined<AttributesOf<"WorkflowExecutionStarted">>({
    ...settings,
    ...origin,
    workflowType: { name, version },
    input,
    tagList,
  });
}
