import { newScope } from "../engine/scope.js";
import { uniqueNames } from "../engine/unique-names.js";
import type { CallStep, Case, Fixture } from "../model/case.js";
import type { Discovery, Exploration } from "../model/discovery.js";
import type { Exchange } from "../model/exchange.js";
import type { Requirement } from "../model/requirement.js";
import type { Specs } from "../model/spec.js";
import type { Transport } from "../model/transport.js";
import { faultOf } from "./compare/compare-answers.js";
import { type Hunt, KnownDepartures, rootOf } from "./departures.js";
import { makeRun, type Sighting } from "./make-run.js";
import { drawSteps, type Step } from "./moves/all-moves.js";
import { type Prepared, prepare } from "./prepare.js";
import { replayCalls } from "./replay-calls.js";
import { shrink } from "./shrink.js";
import { shrinkCalls } from "./shrink-calls.js";
import { type Manner, type Side, within } from "./side.js";
import { toDiscovery } from "./to-discovery.js";
import type { Ground } from "./walk.js";

/** What an exploration is given from outside. */
export interface ExploreParts {
  readonly reference: Transport;
  readonly target: Transport;
  readonly specs: Specs;
  readonly fixtures: ReadonlyMap<string, Fixture>;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly cases: readonly Case[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Leaves credentials out of an exchange before anybody sees it. */
  readonly redact: (exchange: Exchange) => Exchange;
  /** Puts the target back to its start, if it declares a way. */
  readonly reset?: () => Promise<boolean>;
}

/** How an exploration is to go. Times are real milliseconds. */
export interface ExploreOptions {
  readonly endpoint: { readonly name: string; readonly endpoint: string };
  readonly seed: number;
  /** How many runs are made, those beside that shrink what they find. */
  readonly runs: number;
  /** How many moves a run has at most. */
  readonly moves: number;
  /** A short text that differs from one exploration of a target to the next; it is part of all names. */
  readonly name: string;
  readonly requestTimeoutMs: number;
  /** How long a poll may take where a task waits, and lists may be behind. */
  readonly patienceMs: number;
  readonly timeLimitMs?: number;
  readonly signal: AbortSignal;
  /** Hears of each discovery at once. */
  readonly onDiscovery?: (discovery: Discovery, run: number) => void;
}

/**
 * Makes random workflows on the target and on the reference side by side and tells where they come to differ, each way
 * once, by the fewest calls that show it.
 * @throws {HarnessError} `harness` if the reference does not answer
 */
export async function explore(parts: ExploreParts, options: ExploreOptions): Promise<Exploration> {
  const explorer = new Explorer(parts, options);
  return explorer.explore();
}

/** Room for one more domain at each hunt stays below the quota of 100. */
const mostDomains = 60;

interface Ready {
  readonly reference: Prepared;
  readonly target: Prepared;
}

type CutOff = Pick<Exploration, "cutOff" | "reason">;

class Explorer {
  readonly #parts: ExploreParts;
  readonly #options: ExploreOptions;
  readonly #known = new KnownDepartures();
  readonly #discoveries: Discovery[] = [];
  readonly #until: number;
  #made = 0;
  #domains = 0;

  constructor(parts: ExploreParts, options: ExploreOptions) {
    this.#parts = parts;
    this.#options = options;
    this.#until = parts.now() + (options.timeLimitMs ?? Number.POSITIVE_INFINITY);
  }

  async explore(): Promise<Exploration> {
    const { seed, runs, endpoint, name } = this.#options;
    let run = 0;
    let end: CutOff | undefined = await this.#checkTarget();
    let ready = end ? undefined : await this.#prepare();
    for (; ready && !end && run < runs; run += 1) {
      if (ready.target.refused) end = refusal(ready.target.refused);
      end ??= this.#cutOff();
      if (end) break;
      const found = await this.#hunt(drawSteps(seedOf(seed, run), this.#options.moves), ready);
      if (!found) continue;
      end = await this.#checkTarget();
      if (end) break;
      this.#discoveries.push(found);
      this.#options.onDiscovery?.(found, run);
      if (this.#hasRoom()) ready = await this.#prepare();
    }
    return { target: endpoint, seed, name, runs: run, ...end, discoveries: this.#discoveries };
  }

  /** After a discovery the target may be left unusable: it starts anew, in a domain of its own. */
  async #prepare(): Promise<Ready> {
    await this.#parts.reset?.();
    const { requestTimeoutMs, patienceMs, signal, name } = this.#options;
    const manner: Manner = { requestTimeoutMs, patienceMs, signal };
    this.#domains += 1;
    const run = `${name}-${this.#domains.toString(36)}`;
    const fillings = { uniqueName: uniqueNames(run), now: this.#now };
    const sideOf = (transport: Transport): Side => ({ transport, manner, fillings, scope: newScope() });
    const reference = await prepare(sideOf(this.#parts.reference), this.#parts.fixtures);
    const again = { ...fillings, uniqueName: uniqueNames(run) };
    const target = await prepare({ ...sideOf(this.#parts.target), fillings: again }, this.#parts.fixtures);
    return { reference, target };
  }

  /** An account may have so many domains, and never gets rid of one. */
  #hasRoom(): boolean {
    return this.#parts.reset !== undefined || this.#domains < mostDomains;
  }

  readonly #now = () => Math.floor(this.#parts.now() / 1000);

  async #hunt(steps: readonly Step[], ready: Ready): Promise<Discovery | undefined> {
    const isSought: Hunt["isSought"] = (operation, departure) => !this.#known.has(operation, departure);
    const first = await this.#attempt(steps, ready, isSought);
    if (!first) return undefined;
    const shown = (await this.#shrink({ steps, ...first }, ready)) ?? { ...first, ready, confirmed: false };
    this.#learn(shown.sighting);
    return toDiscovery({ ...shown, preparations: shown.ready.target.calls }, this.#parts);
  }

  #learn({ operation, departure, taken }: Sighting): void {
    this.#known.add(operation, departure);
    const last = taken.at(-1);
    if (last && departure.kind === "rejected" && departure.about.startsWith("HTTP 5"))
      this.#known.addBreakdown(last.step);
  }

  /** The fewest moves that show the same, held against a domain in which nothing else has happened. */
  async #shrink(
    first: Attempted & { readonly steps: readonly Step[] },
    ready: Ready,
  ): Promise<Shrunk | undefined> {
    const { operation, departure } = first.sighting;
    const root = rootOf(operation, departure);
    const isSought: Hunt["isSought"] = (where, other) =>
      rootOf(where, other) === root && !this.#known.has(where, other);
    const fewestIn = (where: () => Promise<Ready>) =>
      shrink(first, async (steps) => (await this.#attempt(steps, await where(), isSought))?.sighting);
    const attemptAlone = async (steps: readonly Step[]) => {
      const alone = await this.#prepare();
      const attempted = await this.#attempt(steps, alone, isSought);
      if (!attempted) return undefined;
      return (
        (await this.#fewerCalls(attempted, alone, isSought)) ?? {
          ...attempted,
          ready: alone,
          confirmed: true,
        }
      );
    };
    const { steps } = await fewestIn(async () => ready);
    if (!this.#hasRoom()) return undefined;
    const shown = await attemptAlone(steps);
    if (shown || !this.#hasRoom() || !(await attemptAlone(first.steps))) return shown;
    return attemptAlone((await fewestIn(() => this.#prepare())).steps);
  }

  async #fewerCalls(
    { sighting }: Attempted,
    ready: Ready,
    isSought: Hunt["isSought"],
  ): Promise<Shrunk | undefined> {
    const steps = sighting.taken.map(({ step }) => step);
    const replay = (some: readonly CallStep[], where: Ready) =>
      this.#within(where, isSought, (ground) => replayCalls(some, ground));
    const fewest = await shrinkCalls(steps, async (some) => (await replay(some, ready))?.sighting);
    const alone = this.#hasRoom() ? await this.#prepare() : ready;
    const again = await replay(fewest, alone);
    return again && { ...again, ready: alone, confirmed: true };
  }

  #attempt(steps: readonly Step[], ready: Ready, isSought: Hunt["isSought"]): Promise<Attempted | undefined> {
    return this.#within(ready, isSought, (ground) => makeRun(steps, ground));
  }

  async #within(
    ready: Ready,
    isSought: Hunt["isSought"],
    make: (ground: Ground) => Promise<Sighting | undefined>,
  ): Promise<Attempted | undefined> {
    if (this.#cutOff()?.cutOff === "interrupted") return undefined;
    this.#made += 1;
    const name = `${this.#options.name}-r${this.#made.toString(36)}`;
    const fillings = { uniqueName: (word: string) => `${word}-${name}`, now: this.#now };
    const reference = within(ready.reference.side, fillings);
    const target = within(ready.target.side, fillings);
    const hunt: Hunt = { isSought, known: this.#known };
    const { specs, sleep } = this.#parts;
    const ground = { reference, target, specs, hunt, sleep, settleMs: this.#options.patienceMs / 4 };
    const sighting = await make(ground);
    return sighting && { sighting, reference };
  }

  #cutOff(): CutOff | undefined {
    if (this.#options.signal.aborted) return { cutOff: "interrupted" };
    return this.#parts.now() > this.#until ? { cutOff: "time-limit" } : undefined;
  }

  async #checkTarget(): Promise<CutOff | undefined> {
    const { requestTimeoutMs: timeoutMs, signal } = this.#options;
    const input = { registrationStatus: "REGISTERED" };
    const { response, failure } = await this.#parts.target.send({
      operation: "ListDomains",
      input,
      timeoutMs,
      signal,
    });
    if (response || signal.aborted) return undefined;
    return { cutOff: "unreachable", reason: failure?.message ?? "no answer" };
  }
}

/** Neighbouring numbers make alike runs, so those of a seed are spread over all numbers (as MurmurHash3 finishes). */
function seedOf(seed: number, run: number): number {
  let mixed = Math.imul(seed, 0x9e3779b1) + run;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function refusal({ operation, response, failure }: Exchange): CutOff {
  const answer = response ? (faultOf(response) ?? "") : (failure?.message ?? "no answer");
  return {
    cutOff: "unreachable",
    reason: `${operation} is refused (${answer}), and every workflow needs it`,
  };
}

interface Shrunk extends Attempted {
  readonly ready: Ready;
  readonly confirmed: boolean;
}

interface Attempted {
  readonly sighting: Sighting;
  readonly reference: Side;
}
