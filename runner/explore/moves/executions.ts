import fc from "fast-check";
import type { JsonObject } from "../../model/json.js";
import type { Walk } from "../walk.js";
import {
  childPolicy,
  decisionList,
  domain,
  latest,
  lean,
  type Move,
  pick,
  workflowId,
  workflows,
  workflowType,
} from "./move.js";

type Start = {
  readonly workflow: number;
  readonly own: number;
  readonly policy: number;
  readonly tagged: boolean;
};

const start: Move<Start> = {
  name: "start",
  weight: 6,
  of: fc.record({ workflow: lean(1), own: fc.nat(1), policy: fc.nat(3), tagged: fc.boolean() }),
  perform: async (walk, { workflow, own, policy, tagged }) => {
    const name = pick(workflows, workflow);
    const input = {
      domain,
      workflowId: workflowId(name),
      workflowType: workflowType(own),
      taskList: decisionList(name),
      ...childPolicy(policy),
      ...(tagged && { tagList: [{ unique: "tag" }] }),
    };
    walk.workflows.add(name);
    if (await walk.call({ call: "StartWorkflowExecution", input }))
      walk.runs.push({ workflow: name, run: walk.bind("run", "runId") });
  },
};

type Aim = { readonly workflow: number; readonly run: number };

/** A workflow id with no run, its latest, or an earlier one. */
function aimed(walk: Walk, { workflow, run }: Aim): JsonObject {
  const name = pick(workflows, workflow);
  const known = walk.runs.filter((one) => one.workflow === name);
  const chosen = run === 0 ? undefined : latest(known, run - 1);
  return { domain, workflowId: workflowId(name), ...(chosen && { runId: { ref: chosen.run } }) };
}

const aim = { workflow: lean(2), run: fc.nat(2) };
const isStarted = (walk: Walk) => walk.workflows.size > 0;

const signal: Move<Aim> = {
  name: "signal",
  weight: 4,
  of: fc.record(aim),
  isPossible: isStarted,
  perform: (walk, args) =>
    walk.call({
      call: "SignalWorkflowExecution",
      input: { ...aimed(walk, args), signalName: "signal", input: "input" },
    }),
};

const requestCancel: Move<Aim> = {
  name: "request-cancel",
  weight: 2,
  of: fc.record(aim),
  isPossible: isStarted,
  perform: (walk, args) => walk.call({ call: "RequestCancelWorkflowExecution", input: aimed(walk, args) }),
};

const terminate: Move<Aim & { readonly policy: number }> = {
  name: "terminate",
  weight: 2,
  of: fc.record({ ...aim, policy: fc.nat(3) }),
  isPossible: isStarted,
  perform: (walk, args) =>
    walk.call({
      call: "TerminateWorkflowExecution",
      input: { ...aimed(walk, args), reason: "reason", ...childPolicy(args.policy) },
    }),
};

/** What starts, signals, cancels and terminates executions from outside. */
export const executionMoves = [start, signal, requestCancel, terminate] as readonly [Move, ...Move[]];
