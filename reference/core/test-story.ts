import type { Decision, HistoryEvent, OperationName, Operations } from "../../generated/types.js";
import { advance, apply, type Call, finishLambda } from "./apply.js";
import { attributesMember } from "./events/event.js";
import type { LambdaOutcome } from "./lambda-tasks.js";
import type { SettingsChoice } from "./settings.js";
import type { Effect, LambdaInvocation, Permits } from "./turn.js";
import { createWorld, type World } from "./world.js";

/** A world with a domain `d`, driven step by step; for tests. Time stands still unless it is told to pass. */
export interface Story {
  readonly world: World;
  /** Makes a call that must succeed. */
  readonly call: <O extends OperationName>(
    operation: O,
    input: Operations[O]["input"],
  ) => NonNullable<Operations[O]["output"]>;
  /** Makes a call that must be refused; gives the error as `Name: message`. */
  readonly refuse: <O extends OperationName>(operation: O, input: Operations[O]["input"]) => string;
  /** Lets seconds pass. */
  readonly pass: (seconds: number) => void;
  /** Starts an execution of type `w` 1 and gives its run id. */
  readonly start: (workflowId: string, input?: object) => string;
  /** Polls list `L` for a decision task and answers it. */
  readonly decide: (...decisions: Decision[]) => Operations["PollForDecisionTask"]["output"];
  /** Tells how the Lambda function that was called last ended. */
  readonly endLambda: (outcome: LambdaOutcome) => void;
  /** The history of a run, a line an event, without settings that are the same everywhere. */
  readonly tell: (runId: string) => string;
  /** Who may decide what from now on. */
  permits: Permits;
}

/** 2026-01-01T00:00:00Z. */
export const storyStart = 1_767_225_600_000;

const workflowDefaults = {
  defaultTaskList: { name: "L" },
  defaultChildPolicy: "TERMINATE",
  defaultTaskStartToCloseTimeout: "60",
  defaultExecutionStartToCloseTimeout: "3600",
} as const;

const activityDefaults = {
  defaultTaskList: { name: "A" },
  defaultTaskHeartbeatTimeout: "NONE",
  defaultTaskScheduleToStartTimeout: "100",
  defaultTaskScheduleToCloseTimeout: "200",
  defaultTaskStartToCloseTimeout: "150",
} as const;

/** Begins a story in which workflow type `w` 1 and activity type `a` 1 are registered with all defaults, and `bare` 1 of each with none. */
export function beginStory(settings?: SettingsChoice): Story {
  const world = createWorld(settings);
  let now = storyStart;
  let invocation: LambdaInvocation | undefined;
  const follow = (effects: readonly Effect[]) => {
    for (const effect of effects) if (effect.type === "invoke-lambda") invocation = effect.invocation;
  };
  const reply = (operation: OperationName, input: object) => {
    const replied = apply(world, { operation, input, permits: story.permits } as Call, now);
    follow(replied.effects);
    return replied;
  };
  const story: Story = {
    world,
    permits: () => true,
    call: (operation, input) => {
      const replied = reply(operation, input);
      if ("fault" in replied) throw replied.fault;
      return (replied.output ?? {}) as never;
    },
    refuse: (operation, input) => {
      const replied = reply(operation, input);
      return "fault" in replied ? `${replied.fault.name}: ${replied.fault.message}` : "accepted";
    },
    pass: (seconds) => {
      now += seconds * 1000;
      follow(advance(world, now));
    },
    start: (workflowId, input = {}) =>
      story.call("StartWorkflowExecution", {
        domain: "d",
        workflowId,
        workflowType: { name: "w", version: "1" },
        ...input,
      }).runId ?? "",
    decide: (...decisions) => {
      const task = story.call("PollForDecisionTask", { domain: "d", taskList: { name: "L" } });
      story.call("RespondDecisionTaskCompleted", { taskToken: task.taskToken, decisions });
      return task;
    },
    endLambda: (outcome) => {
      if (!invocation) throw new Error("no Lambda function was called");
      follow(finishLambda(world, { invocation, outcome }, now));
    },
    tell: (runId) => (world.runs.get(runId)?.history ?? []).map(tellEvent).join("\n"),
  };
  const domain = "d";
  story.call("RegisterDomain", { name: domain, workflowExecutionRetentionPeriodInDays: "1" });
  story.call("RegisterWorkflowType", { domain, name: "w", version: "1", ...workflowDefaults });
  story.call("RegisterWorkflowType", { domain, name: "bare", version: "1" });
  story.call("RegisterActivityType", { domain, name: "a", version: "1", ...activityDefaults });
  story.call("RegisterActivityType", { domain, name: "bare", version: "1" });
  return story;
}

const sameEverywhere = /^(?:.*Timeout|taskList|workflowType|activityType|childPolicy)$/;

function tellEvent(event: HistoryEvent): string {
  const attributes = event[attributesMember(event.eventType)] as object;
  const told = Object.entries(attributes)
    .filter(([name]) => !sameEverywhere.test(name))
    .map(([name, value]) => `${name}=${typeof value === "object" ? JSON.stringify(value) : value}`);
  return [event.eventId, event.eventType, ...told].join(" ");
}
