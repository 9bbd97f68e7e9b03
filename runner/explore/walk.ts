import { HarnessError } from "../errors.js";
import { isAccepted } from "../expect/outcome-mismatches.js";
import type { CallStep } from "../model/case.js";
import type { Departure } from "../model/discovery.js";
import type { Exchange, WireResponse } from "../model/exchange.js";
import type { JsonObject } from "../model/json.js";
import type { Specs } from "../model/spec.js";
import type { Template } from "../model/template.js";
import { compareAnswers, faultOf, type Measure } from "./compare/compare-answers.js";
import { newPairing } from "./compare/pairing.js";
import { decisionsIn, Found, type Hunt, Parted } from "./departures.js";
import { bindOn, outputOf, type Side, sendOn } from "./side.js";

/** A call that a run has made on both sides. */
export interface Taken {
  readonly step: CallStep;
  readonly reference: Exchange;
  readonly target: Exchange;
}

/** Where a run takes place. */
export interface Ground {
  readonly reference: Side;
  readonly target: Side;
  readonly specs: Specs;
  readonly hunt: Hunt;
  /** Milliseconds within which an answer may come true that visibility is behind with. */
  readonly settleMs: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** A task in somebody's hands. */
export interface HeldTask {
  /** The name that its token is bound to. */
  readonly token: string;
  readonly workflow: string;
}

/** An execution whose run id is bound to a name. */
export interface KnownRun {
  readonly run: string;
  readonly workflow: string;
}

const retryMs = 50;
/** What counts the tasks that a poll could be given. */
export const pendingCounts: ReadonlyMap<string, string> = new Map([
  ["PollForDecisionTask", "CountPendingDecisionTasks"],
  ["PollForActivityTask", "CountPendingActivityTasks"],
]);

/** One run: what was called so far, and what has come of it on both sides. */
export class Walk {
  readonly taken: Taken[] = [];
  readonly runs: KnownRun[] = [];
  readonly workflows = new Set<string>();
  readonly decisionTasks: HeldTask[] = [];
  readonly activityTasks: HeldTask[] = [];
  /** Things that this run has made, such as types of its own. */
  readonly made = new Set<string>();
  readonly ground: Ground;
  readonly #measure: Measure;
  #names = 0;

  constructor(ground: Ground) {
    this.ground = ground;
    this.#measure = { specs: ground.specs, pairing: newPairing() };
  }

  /**
   * Makes a call on both sides and compares the answers.
   * @returns what the reference gave; `undefined` if the call was refused
   * @throws {Found} if the answers differ in a way that is looked for
   * @throws {Parted} if they differ in a way that is known and nothing can be compared after it
   */
  async call(step: CallStep): Promise<JsonObject | undefined> {
    const taken = await this.exchange(step);
    if (!taken) return undefined;
    const { reference } = taken;
    return reference.response && isAccepted(reference.response) ? outputOf(reference) : undefined;
  }

  /** As {@link Walk.call}, but returns both exchanges, or nothing if the target was spared a call known to go wrong. */
  async exchange(
    step: CallStep,
    look: (taken: Taken) => Departure[] = this.compare,
  ): Promise<Taken | undefined> {
    if (this.ground.hunt.known.breaksOver(step)) return undefined;
    const reference = await sendOn(this.ground.reference, step);
    if (reference.failure?.code === "aborted") throw new Parted();
    const fault = faultOf(answerOf(reference));
    if (fault !== undefined && this.#isSpared(step, fault)) return undefined;
    const taken = await this.#settled({ step, reference, target: await this.#ask(step) }, look);
    this.taken.push(taken);
    this.heed(step.call, look(taken));
    return taken;
  }

  /** Where the answers of a call differ. */
  readonly compare = ({ step, reference, target }: Taken): Departure[] => {
    const answers = {
      operation: step.call,
      decisions: decisionsIn(step),
      reference: answerOf(reference),
      target,
    };
    return compareAnswers(answers, this.#measure);
  };

  get measure(): Measure {
    return this.#measure;
  }

  /** Ends the run if one of these departures is looked for, or if nothing can be compared any more. */
  heed(operation: string, departures: readonly Departure[]): void {
    const { hunt } = this.ground;
    for (const departure of departures)
      if (hunt.isSought(operation, departure)) throw new Found(operation, departure);
    if (departures.some(({ parts }) => parts)) throw new Parted();
  }

  /** Binds a name, on both sides, to what a query finds in the last answers; the step then captures it. */
  bind(word: string, by: string): string {
    this.#names += 1;
    const name = `${word}${this.#names}`;
    this.bindAs(name, by);
    return name;
  }

  /** As {@link Walk.bind}, by a name that is given. */
  bindAs(name: string, by: string): void {
    const last = this.taken.pop();
    if (!last) return;
    const step = { ...last.step, capture: { ...last.step.capture, [name]: by } };
    this.taken.push({ ...last, step });
    bindOn(this.ground.reference, name, { in: last.reference, by });
    bindOn(this.ground.target, name, { in: last.target, by });
  }

  /** Polls the target alone, where the reference has no task to give. Only for the end of a run: the poll may be held. */
  async pollInVain(step: CallStep): Promise<void> {
    const target = await sendOn(this.ground.target, step);
    const token = outputOf(target).taskToken;
    if (typeof token !== "string" || token === "") return;
    this.taken.push({ step, reference: target, target });
    const query = "taskToken";
    const sides = { reference: null, target: "a task" };
    this.heed(step.call, [{ kind: "unexpected", about: "a task", query, ...sides, parts: true }]);
  }

  /** Asks one side alone how many tasks wait on a list. */
  async waiting(side: Side, call: string, list: Template): Promise<number> {
    const input = { domain: { ref: "domain.name" }, taskList: { name: list } };
    return Number(outputOf(await sendOn(side, { call, input })).count ?? 0);
  }

  /** Where the target counts no task, a poll is not waited for as long. */
  async #ask(step: CallStep): Promise<Exchange> {
    const { target } = this.ground;
    const count = pendingCounts.get(step.call);
    const { taskList } = step.input as { readonly taskList?: { readonly name: Template } };
    if (!count || !taskList || (await this.waiting(target, count, taskList.name)) > 0)
      return sendOn(target, step);
    const { manner } = target;
    return sendOn({ ...target, manner: { ...manner, patienceMs: manner.patienceMs / 4 } }, step);
  }

  #isSoughtAmong(operation: string, departures: readonly Departure[]): boolean {
    return departures.some((departure) => this.ground.hunt.isSought(operation, departure));
  }

  /** The reference changes nothing when it refuses, so a target that is known to accept need not be asked. */
  #isSpared(step: CallStep, about: string): boolean {
    const sides = { reference: null, target: null, parts: true } as const;
    const accepted: Departure = { kind: "accepted", about, decisions: decisionsIn(step), ...sides };
    return this.ground.hunt.known.has(step.call, accepted);
  }

  /** Lists and counts may be behind: the call is made again until the answers agree, or time is up. */
  async #settled(taken: Taken, look: (taken: Taken) => Departure[]): Promise<Taken> {
    const { settleMs, sleep, target } = this.ground;
    let latest = taken;
    const isOpen = () => isReading(taken.step) && this.#isSoughtAmong(taken.step.call, look(latest));
    for (let waited = 0; waited < settleMs && isOpen(); waited += retryMs) {
      await sleep(retryMs);
      latest = { ...taken, target: await sendOn(target, taken.step) };
    }
    return latest;
  }
}

/** Whether a call changes nothing. */
export function isReading({ call }: CallStep): boolean {
  return /^(?:List|Count|Describe|Get)/.test(call);
}

function answerOf({ response, failure, operation }: Exchange): WireResponse {
  if (response) return response;
  throw new HarnessError("harness", {
    where: `the embedded reference, ${operation}`,
    what: "no answer came",
    ...(failure && { got: failure.message }),
  });
}
