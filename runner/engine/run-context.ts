import type { FaultBook } from "../expect/fault-book.js";
import type { HistoryRecord } from "../expect/history/history-record.js";
import type { RequestIds } from "../expect/request-ids.js";
import type { RunIds } from "../expect/run-ids.js";
import type { Suites } from "../model/case.js";
import type { Exchange } from "../model/exchange.js";
import type { Specs } from "../model/spec.js";
import type { Target } from "../model/target.js";
import type { Transport } from "../model/transport.js";
import type { Validators } from "../model/validator.js";
import type { Room } from "./bounded.js";
import type { Clock } from "./clock.js";
import type { EmptyAnswers } from "./empty-answers.js";
import type { Resources } from "./resources.js";
import type { SharedFixtures } from "./shared-fixtures.js";
import type { Slots } from "./slots.js";
import type { TargetClock } from "./target-clock.js";
import type { UniqueNames } from "./unique-names.js";

/** What the engine is given from outside. */
export interface EngineParts {
  readonly specs: Specs;
  readonly suites: Suites;
  readonly validators: Validators;
  readonly transport: Transport;
  readonly clock: Clock;
  /** Leaves credentials out of an exchange before anybody sees it. */
  readonly redact: (exchange: Exchange) => Exchange;
  /** Puts the target back to its start, if it declares a way. @returns whether it obeyed */
  readonly reset?: () => Promise<boolean>;
}

/** How a run is to go. Times are real milliseconds. */
export interface RunOptions {
  readonly seed: number;
  /** A short text that differs from run to run on one target. */
  readonly runName: string;
  readonly target: Target;
  readonly concurrency: number;
  readonly timeScale: number;
  readonly requestTimeoutMs: number;
  /** For a case beside what it waits for as documented. */
  readonly caseTimeoutMs: number;
  readonly globalTimeoutMs?: number;
  readonly maxFailures?: number;
  readonly keepResources: boolean;
  /** Keeps every exchange of every case, to be shown. */
  readonly keepExchanges?: boolean;
  /** Ids of requirements that some case verifies, here or in another shard; by default those of the cases given. */
  readonly verified?: ReadonlySet<string>;
}

/** Ends what is under way. */
export type Stop = (reason: string) => void;

/** What all cases of one run share. */
export interface RunContext extends EngineParts {
  readonly options: RunOptions;
  readonly book: FaultBook;
  readonly targetClock: TargetClock;
  readonly uniqueName: UniqueNames;
  readonly slots: Slots;
  /** One slot, for cases that make very many calls at once. */
  readonly crowds: Slots;
  readonly shared: SharedFixtures;
  readonly resources: Resources;
  readonly emptyAnswers: EmptyAnswers;
  /** Whether the twins of cases without a setup were accepted in this run, or are going to be. */
  readonly twins: Map<string, Promise<boolean>>;
  /** What the report has room for yet. */
  readonly room: Room;
  /** What was received of each history. */
  readonly histories: HistoryRecord;
  /** The request ids of all answers. */
  readonly requestIds: RequestIds;
  /** The run ids of all starts. */
  readonly runIds: RunIds;
  /** Ids of requirements that some selected case verifies. */
  readonly owned: ReadonlySet<string>;
  /** Aborts when the run is to stop. */
  readonly signal: AbortSignal;
  /** What else is called when the run stops early. */
  readonly stops: Set<Stop>;
}
