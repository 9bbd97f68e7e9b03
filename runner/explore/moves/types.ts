import fc from "fast-check";
import type { JsonObject } from "../../model/json.js";
import { activityType, domain, type Move, type MoveArguments, pick, workflowType } from "./move.js";

const lasting = "3600";

/** What differs between types of workflows and of activities. */
interface Sort {
  readonly noun: "WorkflowType" | "ActivityType";
  readonly own: JsonObject & { readonly name: JsonObject };
  readonly reference: (type: JsonObject) => JsonObject;
  readonly defaults: JsonObject;
}

const sorts: readonly [Sort, Sort] = [
  {
    noun: "WorkflowType",
    own: workflowType(1) as Sort["own"],
    reference: (workflowType) => ({ workflowType }),
    defaults: {
      defaultTaskList: { name: "default" },
      defaultTaskStartToCloseTimeout: lasting,
      defaultExecutionStartToCloseTimeout: lasting,
      defaultChildPolicy: "TERMINATE",
    },
  },
  {
    noun: "ActivityType",
    own: activityType(1) as Sort["own"],
    reference: (activityType) => ({ activityType }),
    defaults: {
      defaultTaskList: { name: "default" },
      defaultTaskHeartbeatTimeout: lasting,
      defaultTaskStartToCloseTimeout: lasting,
      defaultTaskScheduleToStartTimeout: lasting,
      defaultTaskScheduleToCloseTimeout: lasting,
    },
  },
];

type Which = { readonly sort: number };
const which = { sort: fc.nat(1) };

const register: Move<Which> = {
  name: "register-type",
  weight: 4,
  of: fc.record(which),
  perform: async (walk, { sort }) => {
    const { noun, own, defaults } = pick(sorts, sort);
    if (await walk.call({ call: `Register${noun}`, input: { domain, ...own, ...defaults } }))
      walk.made.add(noun);
  },
};

const changes = ["Deprecate", "Undeprecate", "Delete", "Describe"] as const;

const change: Move<Which & { readonly change: number }> = {
  name: "change-type",
  weight: 5,
  of: fc.record({ ...which, change: fc.nat(changes.length - 1) }),
  isPossible: (walk) => walk.made.size > 0,
  perform: (walk, args) => {
    const { noun, own, reference } = pick(sorts, args.sort);
    return walk.call({ call: `${pick(changes, args.change)}${noun}`, input: { domain, ...reference(own) } });
  },
};

const list: Move<Which & { readonly deprecated: boolean }> = {
  name: "list-types",
  weight: 2,
  of: fc.record({ ...which, deprecated: fc.boolean() }),
  isPossible: (walk) => walk.made.size > 0,
  perform: (walk, { sort, deprecated }) => {
    const { noun, own } = pick(sorts, sort);
    const registrationStatus = deprecated ? "DEPRECATED" : "REGISTERED";
    return walk.call({ call: `List${noun}s`, input: { domain, name: own.name, registrationStatus } });
  },
};

/** What is done with the types that a run registers for itself. */
export const typeMoves = [register, change, list] as readonly Move<MoveArguments>[];
