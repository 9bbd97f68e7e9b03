import type {
  ActivityTypeConfiguration,
  RegistrationStatus,
  WorkflowTypeConfiguration,
} from "../../generated/types.js";
import { createRegistry, type Registry } from "./registry.js";
import type { TaskKind, TaskQueue } from "./task-queue.js";
import { createVisibility, type Visibility } from "./visibility.js";

/** An activity type or a workflow type, with the defaults that it was registered with. */
export interface RegisteredType<Defaults> {
  readonly name: string;
  readonly version: string;
  readonly description: string | undefined;
  readonly defaults: Defaults;
  /** Epoch seconds. */
  readonly creationDate: number;
  deprecationDate: number | undefined;
}

/** A workflow type of a domain. */
export type WorkflowTypeEntry = RegisteredType<WorkflowTypeConfiguration>;

/** An activity type of a domain. */
export type ActivityTypeEntry = RegisteredType<ActivityTypeConfiguration>;

/** A domain with all that lives in it. */
export interface Domain {
  readonly name: string;
  readonly arn: string;
  readonly description: string | undefined;
  /** As registered: days as text, or `NONE`. */
  readonly retention: string;
  status: RegistrationStatus;
  /** Values by key. */
  readonly tags: Map<string, string>;
  readonly workflowTypes: Registry<WorkflowTypeEntry>;
  readonly activityTypes: Registry<ActivityTypeEntry>;
  /** Run ids of open executions by workflow id. */
  readonly open: Map<string, string>;
  readonly visibility: Visibility;
  /** Lists with waiting tasks, by kind and name. */
  readonly queues: Readonly<Record<TaskKind, Map<string, TaskQueue>>>;
}

/** What a domain is registered with. */
export type DomainRegistration = Pick<Domain, "name" | "arn" | "description" | "retention">;

/** Makes a registered domain with nothing in it. */
export function createDomain(registration: DomainRegistration): Domain {
  return {
    ...registration,
    status: "REGISTERED",
    tags: new Map(),
    workflowTypes: createRegistry(),
    activityTypes: createRegistry(),
    open: new Map(),
    visibility: createVisibility(),
    queues: { decision: new Map(), activity: new Map() },
  };
}
