import type { RegistrationStatus, WorkflowTypeInfo } from "../../generated/types.js";
import { defined } from "./defined.js";
import type { Domain, RegisteredType } from "./domain.js";
import { unknownResource } from "./fault.js";
import { lookUp, type Registry } from "./registry.js";

/** What activity types and workflow types differ in. */
export interface TypeKind<Defaults> {
  readonly label: "ActivityType" | "WorkflowType";
  readonly registryOf: (domain: Domain) => Registry<RegisteredType<Defaults>>;
  /** The quota of types in a domain. */
  readonly quota: "activityTypes" | "workflowTypes";
}

/** Names a type. */
export interface TypeName {
  readonly name: string;
  readonly version: string;
}

/** The type of a name, if it is registered or deprecated. */
export function seekType<D>(kind: TypeKind<D>, domain: Domain, { name, version }: TypeName) {
  return lookUp(kind.registryOf(domain), [name, version]);
}

/** As {@link seekType}, but a fault if there is none. */
export function findType<D>(kind: TypeKind<D>, domain: Domain, name: TypeName): RegisteredType<D> {
  const type = seekType(kind, domain, name);
  if (!type) throw unknownResource(`Unknown type: ${describeType(kind, name)}`);
  return type;
}

/** The status of a type on the wire. */
export function statusOf(type: { readonly deprecationDate: number | undefined }): RegistrationStatus {
  return type.deprecationDate === undefined ? "REGISTERED" : "DEPRECATED";
}

/** What a type tells about itself besides its name and its defaults. */
export function typeInfo<D>(type: RegisteredType<D>): Omit<WorkflowTypeInfo, "workflowType"> {
  const { description, creationDate, deprecationDate } = type;
  const status = statusOf(type);
  return defined<Omit<WorkflowTypeInfo, "workflowType">>({
    status,
    description,
    creationDate,
    deprecationDate,
  });
}

/** Names a type in messages. */
export function describeType<D>({ label }: TypeKind<D>, { name, version }: TypeName): string {
  return `${label}=[name=${name}, version=${version}]`;
}
