/** One token bucket: how many calls at once, and how many more each second. */
export interface Rate {
  readonly bucket: number;
  readonly refillPerSecond: number;
}

/** Rates by operation and by decision type; what isn't named isn't limited. Source: swf-dg-limits.html. */
export interface Rates {
  readonly operations: Readonly<Record<string, Rate>>;
  readonly decisions: Readonly<Record<string, Rate>>;
  /** How many times slower than documented everything is refilled; 1 by default. */
  readonly slowness?: number;
}

/** How full each bucket was when it was last drawn from. */
export type Buckets = Map<string, { tokens: number; at: number }>;

/** Takes a token from a bucket, or says `false` if there is none. `now` is in milliseconds. */
export function draw(
  buckets: Buckets,
  drawn: { readonly key: string; readonly rate: Rate },
  now: number,
): boolean {
  const { bucket, refillPerSecond } = drawn.rate;
  const last = buckets.get(drawn.key) ?? { tokens: bucket, at: now };
  const tokens = Math.min(bucket, last.tokens + ((now - last.at) / 1000) * refillPerSecond);
  buckets.set(drawn.key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
  return tokens >= 1;
}

/** The documented rates, refilled so many times slower: a clock that runs faster doesn't make callers faster. */
export function slowedRates(factor: number): Rates {
  const slowed = (rates: Readonly<Record<string, Rate>>) =>
    Object.fromEntries(
      Object.entries(rates).map(([name, { bucket, refillPerSecond }]) => [
        name,
        { bucket, refillPerSecond: refillPerSecond / factor },
      ]),
    );
  const { operations, decisions } = documentedRates;
  return { operations: slowed(operations), decisions: slowed(decisions), slowness: factor };
}

const rate = (bucket: number, refillPerSecond: number): Rate => ({ bucket, refillPerSecond });

/** The documented rates of an account. */
export const documentedRates: Rates = {
  operations: {
    CountClosedWorkflowExecutions: rate(2000, 6),
    CountOpenWorkflowExecutions: rate(2000, 6),
    CountPendingActivityTasks: rate(200, 6),
    CountPendingDecisionTasks: rate(200, 6),
    DeleteActivityType: rate(200, 6),
    DeleteWorkflowType: rate(200, 6),
    DeprecateActivityType: rate(200, 6),
    DeprecateDomain: rate(100, 6),
    DeprecateWorkflowType: rate(200, 6),
    DescribeActivityType: rate(2000, 6),
    DescribeDomain: rate(200, 6),
    DescribeWorkflowExecution: rate(2000, 6),
    DescribeWorkflowType: rate(2000, 6),
    GetWorkflowExecutionHistory: rate(2000, 60),
    ListActivityTypes: rate(200, 6),
    ListClosedWorkflowExecutions: rate(200, 6),
    ListDomains: rate(100, 6),
    ListOpenWorkflowExecutions: rate(200, 48),
    ListTagsForResource: rate(50, 30),
    ListWorkflowTypes: rate(200, 6),
    PollForActivityTask: rate(2000, 200),
    PollForDecisionTask: rate(2000, 200),
    RecordActivityTaskHeartbeat: rate(2000, 160),
    RegisterActivityType: rate(200, 60),
    RegisterDomain: rate(100, 6),
    RegisterWorkflowType: rate(200, 60),
    RequestCancelWorkflowExecution: rate(2000, 30),
    RespondActivityTaskCanceled: rate(2000, 200),
    RespondActivityTaskCompleted: rate(2000, 200),
    RespondActivityTaskFailed: rate(2000, 200),
    RespondDecisionTaskCompleted: rate(2000, 200),
    SignalWorkflowExecution: rate(2000, 30),
    StartWorkflowExecution: rate(2000, 200),
    TagResource: rate(50, 30),
    TerminateWorkflowExecution: rate(2000, 60),
    UndeprecateActivityType: rate(200, 6),
    UndeprecateDomain: rate(100, 6),
    UndeprecateWorkflowType: rate(200, 6),
    UntagResource: rate(50, 30),
  },
  decisions: {
    RequestCancelExternalWorkflowExecution: rate(1200, 120),
    ScheduleActivityTask: rate(1000, 200),
    SignalExternalWorkflowExecution: rate(1200, 120),
    StartChildWorkflowExecution: rate(500, 12),
    StartTimer: rate(2000, 200),
  },
};
