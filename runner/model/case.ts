import type { ClientQuestion } from "./client-question.js";
import type { Expectation, Matcher } from "./expectation.js";
import type { JsonObject } from "./json.js";
import type { Template } from "./template.js";

/** A file of cases about one operation or one behaviour. */
export interface Suite {
  readonly suite: string;
  readonly title: string;
  readonly cases: readonly Case[];
}

/** One situation with one reason to fail. */
export interface Case {
  readonly id: string;
  readonly title: string;
  /** Ids of the requirements it verifies; the first is the one that a failed expectation contradicts. */
  readonly requirements: readonly string[];
  /** What a target must declare to have before this case can run on it. */
  readonly capabilities?: readonly string[];
  /** Which of the target's credentials signs the calls that name none, those of fixtures included; the run's own by default. */
  readonly credentials?: string;
  readonly given?: readonly Given[];
  readonly steps: readonly Step[];
  readonly note?: string;
  /** The client that it is about; it runs through no other. Only derived cases have one. */
  readonly client?: string;
}

/** A fixture to build first. What it provides is bound in the case, under `as` if that is given. */
export interface Given {
  readonly fixture: string;
  readonly with?: Readonly<Record<string, Template>>;
  readonly as?: string;
}

/** One thing that a case does. */
export type Step = CallStep | WaitStep | TogetherStep | InTurnStep | AskStep;

/** One call of an operation. */
export interface CallStep {
  readonly call: string;
  readonly input: Template;
  /** Which of the target's credentials signs it; those of its case by default. */
  readonly credentials?: string;
  /** What of the HTTP request differs from a well-formed one. */
  readonly http?: HttpChange;
  readonly expect?: Expectation;
  /** Names bound to JMESPath queries on the output. A query that finds nothing blocks the case. */
  readonly capture?: Readonly<Record<string, string>>;
  /** For a rejection: what makes the same call acceptable. It must then be accepted, or the case is blocked. */
  readonly twin?: Twin;
  /** How often the call is made, or up to which quota of the target; each must meet the expectation. `ref` `index` counts from 1. */
  readonly times?: number | { readonly quota: string };
  /** Documented seconds within which the expectation must come true; the call is repeated until then. */
  readonly eventually?: number;
  /**
   * Of a call that is answered in pages: whether those that follow are fetched too and their results joined, so that the
   * expectation is about all results; by default if the input names neither a page nor its size.
   */
  readonly pages?: "one" | "all";
}

/** The accepted counterpart of a rejected call: what is given here takes the place of the call's own. */
export interface Twin {
  readonly input?: Template;
  readonly http?: HttpChange;
  readonly credentials?: string;
}

/** Changes to a well-formed request. A header of `null` is left out. */
export interface HttpChange {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The body as text, in place of the input. */
  readonly body?: Template;
  /** The body as bytes in base64, in place of the input. */
  readonly bodyBase64?: string;
  /** Signs in the query, with the time of the signature there too, in place of headers. */
  readonly signature?: "query";
}

/** Lets documented seconds pass on the target. */
export interface WaitStep {
  readonly wait: number;
}

/** Asks the client something that the target has no part in. Only derived cases do. */
export interface AskStep {
  readonly ask: ClientQuestion;
  readonly matches: Matcher;
}

/** Steps that run at once. */
export interface TogetherStep {
  readonly together: readonly Step[];
}

/** Steps that run one after the other, beside others that run at once with them. */
export interface InTurnStep {
  readonly inTurn: readonly Step[];
}

/** A named list of steps that builds a state. */
export interface Fixture {
  readonly fixture: string;
  readonly title: string;
  /** `run`: built once and shared by all cases that ask for it with the same parameters. */
  readonly scope: "run" | "case";
  /** Names with their defaults. A value given by a case also reaches the fixtures that this one stands on. */
  readonly parameters: Readonly<Record<string, Template>>;
  readonly given?: readonly Given[];
  readonly steps: readonly Step[];
  /** What is bound for those who ask for it, beside what its own fixtures provide. */
  readonly provides: Readonly<Record<string, Template>>;
}

/** The smallest input of an operation, or of a decision type, that succeeds, with what makes it succeed. */
export interface Exemplar {
  /** The operation; for a decision type `RespondDecisionTaskCompleted`. */
  readonly operation: string;
  readonly decision?: string;
  /** Its name among the exemplars of one operation; the first is the smallest. */
  readonly variant: string;
  readonly given: readonly Given[];
  readonly input: JsonObject;
  readonly expect?: Expectation;
  /**
   * How values of input members come about, by path as in requirement ids. `{ "parameter": "typeName" }`: the
   * member names a thing that a fixture makes, so a value is tried by making the thing so. `{ "opaque": true }`:
   * the service makes the value, so none can be made up. `{ "unknown": "UnknownResourceFault" }`: a made-up value
   * is well-formed but names nothing, which that fault says. Others can be set freely.
   */
  readonly origins: Readonly<Record<string, Origin>>;
}

/** See {@link Exemplar.origins}. */
export type Origin =
  | { readonly parameter: string }
  | { readonly opaque: true }
  | { readonly unknown: string };

/** How the state that a printed sample assumes is built, so that its answer can be held against the printed one. */
export interface Staging {
  /** Id of the sample's requirement, such as `StartWorkflowExecution.sample.1`. */
  readonly sample: string;
  readonly title: string;
  readonly given: readonly Given[];
  /** Steps between the fixtures and the sample's own call. */
  readonly steps?: readonly Step[];
  /** Live values by dotted path into the printed request body. */
  readonly replace: Readonly<Record<string, Template>>;
  /** Matchers by dotted path into the printed response body, where a live answer can't be the printed one. */
  readonly loosen: Readonly<Record<string, Matcher>>;
  readonly note?: string;
}

/** Everything that is checked, as loaded from `suites/`. */
export interface Suites {
  readonly suites: readonly Suite[];
  readonly fixtures: ReadonlyMap<string, Fixture>;
  readonly exemplars: readonly Exemplar[];
  readonly patterns: readonly PatternSamples[];
  readonly stagings: readonly Staging[];
}

/** Texts on both sides of a pattern of the specs. */
export interface PatternSamples {
  readonly pattern: string;
  readonly title: string;
  readonly accepted: readonly string[];
  readonly rejected: readonly { readonly value: string; readonly why: string }[];
}
