import type { Case } from "../model/case.js";
import type { Verdict } from "../model/result.js";
import { runCase } from "./run-case.js";
import type { RunContext } from "./run-context.js";

/** Tells whether the target still serves a plain workflow, and mends it if it can be reset. */
export interface Health {
  /** Whether a plain workflow is still served. Always true on a target that never served one. */
  isGood(): Promise<boolean>;
  /** Puts the target back to its start. @returns whether it then serves a plain workflow again */
  restore(): Promise<boolean>;
}

/** What any usable target can do: start an execution, hand out its decision task, and terminate it. */
const plainWorkflow: Case = {
  id: "plain-workflow",
  title: "an execution starts, its decision task is handed out, and it is terminated",
  requirements: [],
  given: [{ fixture: "started-decision-task" }],
  steps: [
    {
      call: "TerminateWorkflowExecution",
      input: { domain: { ref: "domain.name" }, workflowId: { ref: "execution.workflowId" } },
    },
  ],
};

/** What any target can do that answers at all. */
const plainListing: Case = {
  id: "plain-listing",
  title: "domains are listed",
  requirements: [],
  steps: [{ call: "ListDomains", input: { registrationStatus: "REGISTERED" } }],
};

/** Has the target list its domains. @returns `passed` if the answer is as the spec describes it */
export async function listDomains(context: RunContext): Promise<Verdict> {
  const emptyAnswers = { ...context.emptyAnswers, areTrusted: async () => false };
  return (await runCase(plainListing, { ...context, emptyAnswers })).status;
}

/** Looks at the target before the run; one that something earlier left unusable is reset first, if it can be. */
export async function watchHealth(context: RunContext): Promise<Health> {
  const serves = async () => {
    const served = (await runCase(plainWorkflow, context)).status === "passed";
    if (served) context.emptyAnswers.trust();
    return served;
  };
  const restore = async () => {
    if (!context.reset || !(await context.reset())) return false;
    context.shared.forget();
    context.resources.forget();
    context.histories.forget();
    context.requestIds.forget();
    context.runIds.forget();
    context.twins.clear();
    return serves();
  };
  const known = context.suites.fixtures.has("started-decision-task");
  // Twice: one that gives all executions the same run id can't be told from a good one by one of them.
  const watched = known && ((await serves()) || (await restore())) && (await serves());
  return { isGood: async () => !watched || serves(), restore };
}
