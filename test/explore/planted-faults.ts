import type { SourceChange } from "../../scripts/mutants/mutant.js";

/** A fault that shows only after some calls, planted in the reference. */
export interface PlantedFault {
  readonly title: string;
  readonly change: SourceChange;
}

const executions = "reference/core/executions.ts";

/** Faults of the sort that a suite of single situations easily has no case for. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    title: "the third signal is lost",
    change: {
      file: executions,
      replace: "    const { signalName, input: data } = input;\n",
      with: `    const { signalName, input: data } = input;
    if (execution.history.filter((event) => event.eventType === "WorkflowExecutionSignaled").length > 1) return null;\n`,
    },
  },
  {
    title: "a workflow id can't be used again after its execution has closed",
    change: {
      file: executions,
      replace: "if (domain.open.has(workflowId))",
      with: "if ([...turn.world.runs.values()].some((run) => run.domain === domain && run.workflowId === workflowId))",
    },
  },
  {
    title: "a marker of a name is recorded only once",
    change: {
      file: "reference/core/decisions/record-marker.ts",
      replace: "    const attributes = { markerName, details, decisionTaskCompletedEventId };\n",
      with: `    const attributes = { markerName, details, decisionTaskCompletedEventId };
    if (JSON.stringify(scene.execution.history).includes(\`"markerName":"\${markerName}"\`)) return undefined;\n`,
    },
  },
  {
    title: "an execution of a deprecated type starts",
    change: {
      file: executions,
      replace: "if (type.deprecationDate !== undefined) {",
      with: "if ((type.deprecationDate ?? 0) < 0) {",
    },
  },
  {
    title: "the id of a canceled timer stays in use",
    change: {
      file: "reference/core/events/fold-timers.ts",
      replace: "  TimerCanceled: close,\n",
      with: "  TimerCanceled: () => {},\n",
    },
  },
  {
    title: "the id of an activity stays in use after its task has closed",
    change: {
      file: "reference/core/events/fold-activities.ts",
      replace: "  state.activityIds.delete(task.scheduled.activityId);\n",
      with: "",
    },
  },
  {
    title: "a heartbeat never hears that its task is to be canceled",
    change: {
      file: "reference/core/activity-tasks.ts",
      replace: "cancelRequested: task.cancelRequestedEventId > 0",
      with: "cancelRequested: false",
    },
  },
  {
    title: "the count of open executions takes in closed ones",
    change: {
      file: "reference/core/execution-listings.ts",
      replace: "count(selectOpen(findDomain(world, input.domain), input))",
      with: `({
      count:
        count(selectOpen(findDomain(world, input.domain), input)).count +
        count(selectClosed(findDomain(world, input.domain), input)).count,
      truncated: false,
    })`,
    },
  },
  {
    title: "the second page of a history leaves out an event",
    change: {
      file: "reference/core/histories.ts",
      replace: "{ from: from + size, about }",
      with: "{ from: from + size + 1, about }",
    },
  },
  {
    title: "children live on when their parent is terminated",
    change: {
      file: executions,
      replace: "        }),\n        childPolicy,",
      with: '        }),\n        childPolicy: "ABANDON",',
    },
  },
  {
    title: "a cancellation that was asked for is forgotten by the next decision task",
    change: {
      file: "reference/core/events/fold-lifecycle.ts",
      replace: "    state.cancelRequested = true;\n",
      with: "",
    },
  },
  {
    title: "what happens while a decider works schedules no decision task",
    change: {
      file: "reference/core/wake.ts",
      replace: "|| state.waitingDecision) return;",
      with: "|| state.waitingDecision || state.runningDecision) return;",
    },
  },
];
