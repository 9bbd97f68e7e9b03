import type { Description, ListWorkflowTypesInput } from "../../generated/types.js";
import type { RegisteredType } from "./domain.js";
import { timestamp } from "./durations.js";
import { Fault, unknownResource } from "./fault.js";
import { findDomain } from "./find.js";
import { describeType, findType, statusOf, type TypeKind, type TypeName } from "./registered-types.js";
import { lookUp, register, unregister } from "./registry.js";
import { type RegistryPage, registryPage } from "./registry-page.js";
import type { Turn } from "./turn.js";

/** A type to register. */
export interface TypeRegistration<Defaults> extends TypeName {
  readonly domain: string;
  readonly description?: Description;
  readonly defaults: Defaults;
}

/** Which types a list is to hold. */
export type TypeSelection = Omit<ListWorkflowTypesInput, "domain"> & { readonly domain: string };

/** The operations on the types of one kind. They refuse what the pages of the operations of either kind say. */
export interface TypeOperations<Defaults> {
  /** Faults: it is there already, deprecated or not; too many; the domain is deprecated. */
  register(turn: Turn, registration: TypeRegistration<Defaults>): null;
  /** A fault if there is none. */
  find(turn: Turn, domain: string, name: TypeName): RegisteredType<Defaults>;
  /** A fault if it is deprecated already. */
  deprecate(turn: Turn, domain: string, name: TypeName): null;
  /** A fault if it isn't deprecated. */
  undeprecate(turn: Turn, domain: string, name: TypeName): null;
  /** A fault if it isn't deprecated. The name can be registered again. */
  delete(turn: Turn, domain: string, name: TypeName): null;
  list(turn: Turn, selection: TypeSelection): RegistryPage<RegisteredType<Defaults>>;
}

/** Makes the operations on the types of a kind. */
export function typeOperations<D>(kind: TypeKind<D>): TypeOperations<D> {
  const find = ({ world }: Turn, domain: string, name: TypeName) =>
    findType(kind, findDomain(world, domain), name);
  return {
    find,
    register: (turn, registration) => registerType(turn, kind, registration),
    deprecate: (turn, domain, name) => deprecateType(turn, kind, find(turn, domain, name)),
    undeprecate: (turn, domain, name) => undeprecateType(kind, find(turn, domain, name)),
    delete: (turn, domain, name) => deleteType(turn, kind, { domain, type: find(turn, domain, name) }),
    list: (turn, selection) => listTypes(turn, kind, selection),
  };
}

function registerType<D>(turn: Turn, kind: TypeKind<D>, registration: TypeRegistration<D>): null {
  const domain = findDomain(turn.world, registration.domain);
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

function deprecateType<D>(turn: Turn, kind: TypeKind<D>, type: RegisteredType<D>): null {
  if (type.deprecationDate !== undefined) throw new Fault("TypeDeprecatedFault", describeType(kind, type));
  type.deprecationDate = timestamp(turn.now);
  return null;
}

function undeprecateType<D>(kind: TypeKind<D>, type: RegisteredType<D>): null {
  if (type.deprecationDate === undefined) throw new Fault("TypeAlreadyExistsFault", describeType(kind, type));
  type.deprecationDate = undefined;
  return null;
}

function deleteType<D>(
  { world }: Turn,
  kind: TypeKind<D>,
  { domain, type }: { readonly domain: string; readonly type: RegisteredType<D> },
): null {
  if (type.deprecationDate === undefined) {
    throw new Fault(
      "TypeNotDeprecatedFault",
      `${describeType(kind, type)} is registered; deprecate it first`,
    );
  }
  unregister(kind.registryOf(findDomain(world, domain)), [type.name, type.version]);
  return null;
}

function listTypes<D>(turn: Turn, kind: TypeKind<D>, input: TypeSelection): RegistryPage<RegisteredType<D>> {
  const { registrationStatus, name } = input;
  return registryPage(turn, kind.registryOf(findDomain(turn.world, input.domain)), {
    operation: `List${kind.label}s`,
    input,
    limit: 1000,
    fits: (type) => statusOf(type) === registrationStatus && (name === undefined || type.name === name),
  });
}
