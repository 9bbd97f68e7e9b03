import type { Description, RegistrationStatus } from "../../generated/types.js";
import type { Domain, RegisteredType } from "./domain.js";
import { timestamp } from "./durations.js";
import { Fault, unknownResource } from "./fault.js";
import { lookUp, type Registry, register, unregister } from "./registry.js";
import type { Turn } from "./turn.js";

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

/** A type to register. */
export interface TypeRegistration<Defaults> extends TypeName {
  readonly description?: Description;
  readonly defaults: Defaults;
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

/** Registers a type. Faults: it is there already, deprecated or not; too many; the domain is deprecated. */
export function registerType<D>(
  turn: Turn,
  { kind, domain }: { readonly kind: TypeKind<D>; readonly domain: Domain },
  registration: TypeRegistration<D>,
): null {
  const registry = kind.registryOf(domain);
  const { name, version, description, defaults } = registration;
  if (domain.status === "DEPRECATED") throw unknownResource(`Domain is deprecated: ${domain.name}`);
  if (lookUp(registry, [name, version]))
    throw new Fault("TypeAlreadyExistsFault", describeType(kind, registration));
  if (registry.byKey.size >= turn.world.settings.quotas[kind.quota]) {
    throw new Fault("LimitExceededFault", `The limit of types named ${kind.label} in the domain is reached`);
  }
  const creationDate = timestamp(turn.now);
  register(registry, [name, version], {
    name,
    version,
    description,
    defaults,
    creationDate,
    deprecationDate: undefined,
  });
  return null;
}

/** Deprecates a type; a fault if it is so already. */
export function deprecateType<D>(turn: Turn, kind: TypeKind<D>, type: RegisteredType<D>): null {
  if (type.deprecationDate !== undefined) throw new Fault("TypeDeprecatedFault", describeType(kind, type));
  type.deprecationDate = timestamp(turn.now);
  return null;
}

/** Takes the deprecation of a type back; a fault if it isn't deprecated. */
export function undeprecateType<D>(kind: TypeKind<D>, type: RegisteredType<D>): null {
  if (type.deprecationDate === undefined) throw new Fault("TypeAlreadyExistsFault", describeType(kind, type));
  type.deprecationDate = undefined;
  return null;
}

/** Deletes a type; a fault if it isn't deprecated. Its name can be registered again. */
export function deleteType<D>(kind: TypeKind<D>, domain: Domain, type: RegisteredType<D>): null {
  if (type.deprecationDate === undefined) {
    throw new Fault(
      "TypeNotDeprecatedFault",
      `${describeType(kind, type)} is registered; deprecate it first`,
    );
  }
  unregister(kind.registryOf(domain), [type.name, type.version]);
  return null;
}

/** The status of a type on the wire. */
export function statusOf(type: { readonly deprecationDate: number | undefined }): RegistrationStatus {
  return type.deprecationDate === undefined ? "REGISTERED" : "DEPRECATED";
}

/** Names a type in messages. */
export function describeType<D>({ label }: TypeKind<D>, { name, version }: TypeName): string {
  return `${label}=[name=${name}, version=${version}]`;
}
