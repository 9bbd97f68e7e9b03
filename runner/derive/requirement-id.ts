/** The keywords by which a schema constrains an input member, in the order in which they are listed. */
export const inputKeywords = [
  "required",
  "type",
  "minLength",
  "maxLength",
  "pattern",
  "not",
  "enum",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
] as const;

/** One of {@link inputKeywords}. */
export type InputKeyword = (typeof inputKeywords)[number];

/** That the operation is known, and its smallest input accepted. */
export function operationRequirement(operation: string): string {
  return `${operation}.operation`;
}

/** That the decision type is known, and its smallest attributes accepted. */
export function decisionRequirement(decision: string): string {
  return `${decision}.decision`;
}

/** One constraint on one input member; its path is written as in `tags[].key`. */
export function inputRequirement(operation: string, path: string, keyword: InputKeyword): string {
  return `${operation}.input.${path}.${keyword}`;
}

/** That the operation answers with this declared fault where it applies. */
export function faultRequirement(operation: string, fault: string): string {
  return `${operation}.fault.${fault}`;
}

/** One printed sample of the operation, counted from 1. */
export function sampleRequirement(operation: string, number: number): string {
  return `${operation}.sample.${number}`;
}

/**
 * The requirement on what a JSON Pointer into an output finds, such as `/domainInfos/0/name`. Elements of a list
 * share one; `""` is the body as a whole; members of history events are the same whatever operation returns them.
 */
export function outputRequirement(operation: string, pointer: string): string {
  const path = pointer.split("/").slice(1).map(unescapeSegment).reduce(joinPath, "");
  return outputPathRequirement(operation, path);
}

/** As {@link outputRequirement}, for a path such as `domainInfos[].name`. */
export function outputPathRequirement(operation: string, path: string): string {
  const inEvent = /^events\[\]\.(?<member>.+)$/.exec(path)?.groups?.member;
  if (inEvent !== undefined) return historyEventRequirement(inEvent);
  return path === "" ? `${operation}.output` : `${operation}.output.${path}`;
}

/** The requirement on a member of each history event, such as `timerFiredEventAttributes.timerId`. */
export function historyEventRequirement(path: string): string {
  return `HistoryEvent.${path}`;
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

function joinPath(path: string, segment: string): string {
  if (/^\d+$/.test(segment)) return `${path}[]`;
  return path === "" ? segment : `${path}.${segment}`;
}

/**
 * Whether an id is derived from an output or one of its members: those hold only where a response showed them. Ids
 * that are written have hyphens, which no member has.
 */
export function isOutputRequirement(id: string): boolean {
  return /^(?:\w+\.output(?:\.|$)|HistoryEvent\.[^-]+$)/.test(id);
}
