import type { Json } from "../model/json.js";
import type { Specs } from "../model/spec.js";
import { isObject } from "./difference.js";

/** The errors of the service: which names on the wire stand for each, and with which HTTP status. */
export interface FaultBook {
  /** Whether an error of this name on the wire is the documented error. */
  isCalled(documented: string, wireName: string): boolean;
  /** The documented status of an error by its name on the wire; `undefined` for names that nothing documents. */
  statusOf(wireName: string): number | undefined;
}

/** Collects the errors that the specs document: the service's faults and the errors common to all operations. */
export function faultBook(specs: Specs): FaultBook {
  const names = new Map<string, ReadonlySet<string>>();
  const statuses = new Map<string, number>();
  for (const { fault, status } of specs.faults.values()) {
    names.set(fault, new Set([fault]));
    statuses.set(fault, status);
  }
  for (const error of specs.service.commonErrors) {
    const spellings = [...error.wireNames, ...(error.recordedAs ?? [])];
    names.set(error.name, new Set(spellings));
    for (const spelling of spellings) if (!statuses.has(spelling)) statuses.set(spelling, error.status);
  }
  return {
    isCalled: (documented, wireName) => names.get(documented)?.has(wireName) ?? documented === wireName,
    statusOf: (wireName) => statuses.get(wireName),
  };
}

/** The name of the error in a response body, without its namespace; `undefined` if the body names none. */
export function wireFaultName(body: Json | undefined): string | undefined {
  if (!isObject(body) || typeof body.__type !== "string" || body.__type === "") return undefined;
  return body.__type.slice(body.__type.lastIndexOf("#") + 1);
}
