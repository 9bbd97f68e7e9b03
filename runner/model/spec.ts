import type { Json, JsonObject } from "./json.js";
import type { Conflict, Requirement } from "./requirement.js";

/** The part of JSON Schema 2020-12 that the specs use. Lengths count Unicode code points. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly not?: { readonly const: Json };
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** `specs/operations/<Operation>.json`. */
export interface OperationSpec {
  readonly operation: string;
  readonly documentation: string;
  readonly summary: string;
  readonly input: Schema;
  /** `null` means an empty HTTP body. */
  readonly output: Schema | null;
  readonly faults: readonly string[];
  readonly accessControl: AccessControl;
  readonly clients: {
    readonly "aws-cli": { readonly command: string };
    readonly boto3: { readonly method: string };
  };
  readonly pagination: Pagination | null;
  readonly requirements: readonly Requirement[];
  /** By the id of a derived requirement, why no client can observe it. */
  readonly unobservable?: Readonly<Record<string, string>>;
  readonly conflicts: readonly Conflict[];
  readonly samples: readonly Sample[];
}

/** What an IAM policy can say of a call: the resource, and the condition key of each parameter. */
export interface AccessControl {
  readonly resource: string | null;
  readonly conditionKeys: Readonly<Record<string, string>>;
}

/** The members of an operation that carry its pages. */
export interface Pagination {
  readonly token: string;
  readonly limit: string;
  readonly items: string;
}

/** A request and its response as AWS prints them. */
export interface Sample {
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body: JsonObject };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Json;
  };
  readonly note?: string;
}

/** `specs/shapes/<Shape>.json`: a schema shared by operations, with what prose adds to it. */
export interface ShapeSpec extends Schema {
  readonly title: string;
  readonly documentation?: string;
  readonly accessControl?: AccessControl;
  readonly requirements?: readonly Requirement[];
  readonly conflicts?: readonly Conflict[];
}

/** `specs/faults/<Fault>.json`. */
export interface FaultSpec {
  readonly fault: string;
  readonly documentation: string;
  readonly summary: string;
  readonly status: number;
  readonly requirements: readonly Requirement[];
}

/** An error that any operation may answer with. */
export interface CommonError {
  readonly name: string;
  readonly status: number;
  readonly summary: string;
  /** Names that count as this error in a response body. */
  readonly wireNames: readonly string[];
  /** Further names under which the real service was recorded to report it. */
  readonly recordedAs?: readonly string[];
}

/** The parts of `specs/service.json` that the runner reads. */
export interface ServiceSpec {
  readonly service: string;
  readonly apiVersion: string;
  readonly commonErrors: readonly CommonError[];
  readonly quotas: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
  readonly longPoll: { readonly holdSeconds: number; readonly clientTimeoutSeconds: number };
  readonly requirements: readonly Requirement[];
  readonly conflicts: readonly Conflict[];
}

/** Everything that SWF promises, as loaded from `specs/`. Maps are keyed by name. */
export interface Specs {
  readonly operations: ReadonlyMap<string, OperationSpec>;
  readonly shapes: ReadonlyMap<string, ShapeSpec>;
  readonly faults: ReadonlyMap<string, FaultSpec>;
  readonly service: ServiceSpec;
}
