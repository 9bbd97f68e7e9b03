import { documentedQuotas, type Quotas } from "./quotas.js";
import type { Rates } from "./rates.js";

/** What a world is made with. */
export interface Settings {
  readonly region: string;
  readonly account: string;
  readonly quotas: Quotas;
  /** Token buckets of calls and decisions; none by default, since the documented ones are those of one account on a shared service. */
  readonly rates: Rates | undefined;
  /** Whether Lambda exists in the region. */
  readonly lambdaAvailable: boolean;
  /** Gives the run id that belongs to the n-th execution ever started; each n gives another one. */
  readonly runId: (n: number) => string;
}

/** The parts of {@link Settings} that may be chosen. */
export interface SettingsChoice {
  readonly region?: string | undefined;
  readonly account?: string | undefined;
  readonly quotas?: Partial<Quotas> | undefined;
  readonly rates?: Rates | undefined;
  readonly lambdaAvailable?: boolean | undefined;
  readonly runId?: ((n: number) => string) | undefined;
}

/** The account of an endpoint that is told of none. */
export const defaultAccount = "123456789012";

/** The region of requests that name none. */
export const defaultRegion = "us-east-1";

/** Completes a choice with the documented values. */
export function completeSettings(choice: SettingsChoice = {}): Settings {
  return {
    region: choice.region ?? defaultRegion,
    account: choice.account ?? defaultAccount,
    quotas: { ...documentedQuotas, ...choice.quotas },
    rates: choice.rates,
    lambdaAvailable: choice.lambdaAvailable ?? true,
    runId: choice.runId ?? countedRunId,
  };
}

function countedRunId(n: number): string {
  return `run-${n}`;
}
