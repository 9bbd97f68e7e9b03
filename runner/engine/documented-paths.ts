import { historyEventMembers, outputMembers } from "../derive/members.js";
import type { Specs } from "../model/spec.js";

const known = new WeakMap<Specs, Map<string, ReadonlySet<string>>>();

/** The paths that the specs know in an operation's output, such as `domainInfos[].name`. */
export function documentedPaths(operation: string, specs: Specs): ReadonlySet<string> {
  const byOperation = known.get(specs) ?? new Map<string, ReadonlySet<string>>();
  known.set(specs, byOperation);
  const paths = byOperation.get(operation) ?? new Set(pathsOf(operation, specs));
  byOperation.set(operation, paths);
  return paths;
}

function pathsOf(operation: string, specs: Specs): string[] {
  const spec = specs.operations.get(operation);
  const own = spec ? outputMembers(specs, spec).map(({ path }) => path) : [];
  const inEvents = own.includes("events[]") ? historyEventMembers(specs) : [];
  return [...own, ...inEvents.map(({ path }) => `events[].${path}`)];
}
