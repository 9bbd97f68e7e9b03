import { findDomain } from "./find.js";
import type { Handlers } from "./handler.js";
import { pendingTasks } from "./task-lists.js";

/** The operations that count the tasks which wait on a list. */
export const pendingTaskHandlers: Pick<Handlers, "CountPendingActivityTasks" | "CountPendingDecisionTasks"> =
  {
    CountPendingActivityTasks: ({ world }, { domain, taskList }) => ({
      count: pendingTasks(findDomain(world, domain), "activity", taskList.name),
      truncated: false,
    }),

    CountPendingDecisionTasks: ({ world }, { domain, taskList }) => ({
      count: pendingTasks(findDomain(world, domain), "decision", taskList.name),
      truncated: false,
    }),
  };
