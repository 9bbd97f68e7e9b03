import { isList, isObject } from "../expect/difference.js";
import type { CallStep } from "../model/case.js";
import type { Departure } from "../model/discovery.js";
import type { Json } from "../model/json.js";

/** What tells a departure from others. Histories are the same wherever they are read. */
export function signatureOf(operation: string, departure: Departure): string {
  const { decisions = [] } = departure;
  return [rootOf(operation, departure), ...(decisions.length > 0 ? [`by ${decisions.join("+")}`] : [])].join(
    " ",
  );
}

/** The same without the decisions that a call brings: only one of several may be what it is about. */
export function rootOf(operation: string, { kind, about }: Departure): string {
  const subject = about.startsWith("events.") ? "history" : operation;
  return `${subject} ${kind}${about === "" ? "" : ` ${about}`}`;
}

/** The types of the decisions that a call brings, sorted; none for other calls. */
export function decisionsIn({ input }: Pick<CallStep, "input">): string[] {
  const decisions = isObject(input) && isList(input.decisions) ? input.decisions : [];
  return [...new Set(decisions.map(decisionType))].sort();
}

/** The type of a decision. */
export function decisionType(decision: Json): string {
  return isObject(decision) && typeof decision.decisionType === "string" ? decision.decisionType : "";
}

/** Which departures a run is after, and which were found before. */
export interface Hunt {
  /** Whether a run is to stop at a departure, because it is what is looked for. */
  isSought(operation: string, departure: Departure): boolean;
  readonly known: KnownDepartures;
}

/** The departures that were found so far. */
export class KnownDepartures {
  readonly #decisions = new Map<string, (readonly string[])[]>();
  readonly #breakdowns: { call: string; decisions: readonly string[]; members: string }[] = [];

  add(operation: string, departure: Departure): void {
    const root = rootOf(operation, departure);
    this.#decisions.set(root, [...(this.#decisions.get(root) ?? []), departure.decisions ?? []]);
  }

  /** Whether this was found, or the same with fewer of the decisions. */
  has(operation: string, departure: Departure): boolean {
    const { decisions = [] } = departure;
    const known = this.#decisions.get(rootOf(operation, departure)) ?? [];
    return known.some((some) => some.every((type) => decisions.includes(type)));
  }

  /** Remembers a call over which the target broke down, though it had to accept it. */
  addBreakdown(step: Pick<CallStep, "call" | "input">): void {
    this.#breakdowns.push({ call: step.call, decisions: decisionsIn(step), members: membersIn(step) });
  }

  /** Whether the target broke down over such a call before: of the same members, or with the same decisions. It has nothing more to show. */
  breaksOver(step: Pick<CallStep, "call" | "input">): boolean {
    const decisions = decisionsIn(step);
    return this.#breakdowns.some(
      (known) =>
        known.call === step.call &&
        (known.decisions.length > 0
          ? known.decisions.every((type) => decisions.includes(type))
          : known.members === membersIn(step)),
    );
  }
}

function membersIn({ input }: Pick<CallStep, "input">): string {
  return isObject(input) ? Object.keys(input).sort().join(" ") : "";
}

/** Thrown out of a run when what is looked for is found. */
export class Found extends Error {
  readonly operation: string;
  readonly departure: Departure;

  constructor(operation: string, departure: Departure) {
    super(signatureOf(operation, departure));
    this.operation = operation;
    this.departure = departure;
  }
}

/** Thrown out of a run in which the two endpoints have gone separate ways as is known already. */
export class Parted extends Error {}
