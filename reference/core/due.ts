/** What a deadline of an execution is about: the time limits of SWF, its timers, and the end of retention. */
export type Due =
  | { readonly type: "execution-timeout"; readonly runId: string }
  | {
      readonly type: "decision-timeout";
      readonly runId: string;
      readonly timeoutType: "START_TO_CLOSE" | "SCHEDULE_TO_START";
    }
  | {
      readonly type: "activity-timeout";
      readonly runId: string;
      readonly scheduledEventId: number;
      readonly timeoutType: ActivityTimeoutType;
    }
  | { readonly type: "timer"; readonly runId: string; readonly timerId: string }
  | { readonly type: "lambda-timeout"; readonly runId: string; readonly scheduledEventId: number }
  | { readonly type: "retention"; readonly runId: string };

/** The four time limits of an activity task. */
export type ActivityTimeoutType = "START_TO_CLOSE" | "SCHEDULE_TO_START" | "SCHEDULE_TO_CLOSE" | "HEARTBEAT";
