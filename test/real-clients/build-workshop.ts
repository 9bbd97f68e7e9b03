import type { SWF } from "@aws-sdk/client-swf";

/** What successful calls need to be there; each that changes something has a thing of its own. */
export interface Workshop {
  readonly arn: string;
  readonly decisionToken: string;
  /** Of tasks that are closed. */
  readonly spent: { readonly decision: string; readonly activity: string };
  /** Of tasks that their execution asked to cancel. */
  readonly activityTokens: readonly [string, string, string, string];
  /** Run ids by workflow id. */
  readonly runs: Readonly<Record<"described" | "canceled" | "signaled" | "terminated", string>>;
}

/** The domain of the workshop. */
export const domain = "orders";

const type = { domain, version: "1" };
const pack = { name: "pack", version: "1" };

/** Registers, starts and polls until every operation can be called with success. */
export async function buildWorkshop(swf: SWF): Promise<Workshop> {
  await registerDomains(swf);
  await registerTypes(swf);
  const described = await swf.describeDomain({ name: domain });
  return {
    arn: described.domainInfo?.arn ?? "",
    ...(await startActivities(swf)),
    runs: {
      described: await start(swf, "described"),
      canceled: await start(swf, "canceled"),
      signaled: await start(swf, "signaled"),
      terminated: await start(swf, "terminated"),
    },
    decisionToken: await start(swf, "decided").then(() => decisionOf(swf, "decided")),
  };
}

async function registerDomains(swf: SWF): Promise<void> {
  for (const name of [domain, "retiring", "retired", "restored"])
    await swf.registerDomain({ name, workflowExecutionRetentionPeriodInDays: "1" });
  for (const name of ["retired", "restored"]) await swf.deprecateDomain({ name });
  await swf.tagResource({
    resourceArn: `arn:aws:swf:us-east-1:123456789012:/domain/${domain}`,
    tags: [{ key: "team", value: "shop" }],
  });
}

async function registerTypes(swf: SWF): Promise<void> {
  const defaults = {
    defaultTaskList: { name: "unpolled" },
    defaultTaskStartToCloseTimeout: "NONE",
    defaultExecutionStartToCloseTimeout: "31536000",
    defaultChildPolicy: "TERMINATE",
  } as const;
  await swf.registerWorkflowType({ ...type, name: "ship", ...defaults });
  await swf.registerActivityType({ ...type, name: "pack" });
  for (const name of ["bare", "retiring", "retired", "restored", "deleted"]) {
    await swf.registerWorkflowType({ ...type, name });
    await swf.registerActivityType({ ...type, name });
  }
  for (const name of ["retired", "restored", "deleted"]) {
    await swf.deprecateWorkflowType({ domain, workflowType: { name, version: "1" } });
    await swf.deprecateActivityType({ domain, activityType: { name, version: "1" } });
  }
}

/** Starts an execution whose decision tasks go to a list named like it. */
async function start(swf: SWF, workflowId: string): Promise<string> {
  const { runId } = await swf.startWorkflowExecution({
    domain,
    workflowId,
    workflowType: { name: "ship", version: "1" },
    taskList: { name: workflowId },
    tagList: ["express"],
  });
  return runId ?? "";
}

async function decisionOf(swf: SWF, list: string): Promise<string> {
  const { taskToken } = await swf.pollForDecisionTask({ domain, taskList: { name: list } });
  return taskToken ?? "";
}

/** Schedules six tasks: four are handed out and then canceled, one is completed, one waits on the list `waiting`. */
async function startActivities(swf: SWF): Promise<Pick<Workshop, "activityTokens" | "spent">> {
  await start(swf, "packed");
  const decision = await decisionOf(swf, "packed");
  const ids = ["1", "2", "3", "4"];
  const decisions = [schedule("0", "packing"), ...ids.map((id) => schedule(id, "packing"))];
  await swf.respondDecisionTaskCompleted({
    taskToken: decision,
    decisions: [...decisions, schedule("5", "waiting")],
  });
  const activity = await taskOf(swf);
  await swf.respondActivityTaskCompleted({ taskToken: activity });
  const activityTokens = [
    await taskOf(swf),
    await taskOf(swf),
    await taskOf(swf),
    await taskOf(swf),
  ] as const;
  await swf.respondDecisionTaskCompleted({
    taskToken: await decisionOf(swf, "packed"),
    decisions: ids.map((activityId) => ({
      decisionType: "RequestCancelActivityTask",
      requestCancelActivityTaskDecisionAttributes: { activityId },
    })),
  });
  return { activityTokens, spent: { decision, activity } };
}

function schedule(activityId: string, list: string) {
  const limit = "NONE";
  return {
    decisionType: "ScheduleActivityTask",
    scheduleActivityTaskDecisionAttributes: {
      activityId,
      activityType: pack,
      taskList: { name: list },
      input: "two teapots",
      scheduleToCloseTimeout: limit,
      scheduleToStartTimeout: limit,
      startToCloseTimeout: limit,
      heartbeatTimeout: limit,
    },
  } as const;
}

async function taskOf(swf: SWF): Promise<string> {
  const { taskToken } = await swf.pollForActivityTask({ domain, taskList: { name: "packing" } });
  return taskToken ?? "";
}
