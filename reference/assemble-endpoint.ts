import { createHash, randomUUID } from "node:crypto";
import { documentedQuotas, type Quotas } from "./core/quotas.js";
import { slowedRates } from "./core/rates.js";
import { defaultAccount } from "./core/settings.js";
import { createWorld } from "./core/world.js";
import type { AccessKeys } from "./edge/access/caller.js";
import { type Begin, createAccounts } from "./edge/accounts.js";
import { type Clock, scaledClock } from "./edge/clock.js";
import { createEndpoint, type Endpoint } from "./edge/endpoint.js";
import type { LambdaFunctions } from "./edge/lambda-functions.js";
import { Service } from "./edge/service.js";

/** How a reference endpoint is to be, whichever way it is reached. */
export interface EndpointOptions {
  /** How many times faster than real time its clock runs; 1 by default. */
  readonly timeScale?: number | undefined;
  /** Its clock, in place of one that runs by `timeScale`. */
  readonly clock?: Clock | undefined;
  /** Quotas that differ from the documented ones. */
  readonly quotas?: Partial<Quotas> | undefined;
  /** Quotas of single accounts, by account, where they differ from those of all. */
  readonly accountQuotas?: Readonly<Record<string, Partial<Quotas>>> | undefined;
  /**
   * Whether calls and decisions are throttled by the documented rates, or in which accounts; in none by default. The
   * rates are those of real time: a clock that runs faster doesn't make callers faster.
   */
  readonly throttling?: boolean | readonly string[] | undefined;
  /** How many times slower than documented those rates are refilled, so that a slow caller outruns them too; 1 by default. */
  readonly refillSlowness?: number | undefined;
  /** Lambda functions by name; without them every Lambda task fails. */
  readonly lambda?: LambdaFunctions | undefined;
  /**
   * Access keys by id, each with its IAM policy. Requests of other keys are refused, unless the id `*` is named.
   * Without this everybody may do everything.
   */
  readonly policies?: AccessKeys | undefined;
  /** The region of requests whose signature names none; `us-east-1` by default. */
  readonly region?: string | undefined;
  /** Twelve digits. */
  readonly account?: string | undefined;
}

/** A reference endpoint that nothing reaches yet. */
export interface AssembledEndpoint {
  readonly endpoint: Endpoint;
  /** Bytes that a request may have with its headers. */
  readonly requestSize: number;
  /** Ends all polls and stops the clock. */
  readonly close: () => void;
}

/** Puts together an endpoint that does what the documentation of SWF says, with empty accounts. */
export function assembleEndpoint(options: EndpointOptions): AssembledEndpoint {
  const { account = defaultAccount, region, policies, quotas } = options;
  const { timeScale = 1, clock = scaledClock(timeScale) } = options;
  const { requestSize } = { ...documentedQuotas, ...quotas };
  const accounts = createAccounts(beginService({ ...options, clock }));
  const endpoint = createEndpoint({
    accounts,
    account,
    region,
    requestSize,
    now: clock.now,
    accessKeys: policies,
  });
  return { endpoint, requestSize, close: accounts.close };
}

function beginService(options: EndpointOptions & { readonly clock: Clock }): Begin {
  const { clock, timeScale = 1, lambda = {} } = options;
  const { throttling = false, refillSlowness = 1, accountQuotas = {} } = options;
  const runId = uniqueRunIds();
  return (account, region) => {
    const isThrottled = typeof throttling === "boolean" ? throttling : throttling.includes(account);
    const rates = isThrottled ? slowedRates(timeScale * refillSlowness) : undefined;
    const place = { region, account };
    const quotas = { ...options.quotas, ...accountQuotas[account] };
    const world = createWorld({ quotas, rates, ...place, runId: (n) => runId(`${account} ${region} ${n}`) });
    return new Service({ world, clock, lambda });
  };
}

/** Run ids that look like those of the service, and that no other endpoint gives. */
function uniqueRunIds(): (text: string) => string {
  const seed = randomUUID();
  return (text) => `22${createHash("sha256").update(`${seed} ${text}`).digest("base64")}`;
}
