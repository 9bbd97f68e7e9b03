import { createHash, randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { documentedQuotas, type Quotas } from "./core/quotas.js";
import { slowedRates } from "./core/rates.js";
import { defaultAccount } from "./core/settings.js";
import { createWorld } from "./core/world.js";
import type { AccessKeys } from "./edge/access/caller.js";
import { createAccounts } from "./edge/accounts.js";
import { type Clock, scaledClock } from "./edge/clock.js";
import { createEndpoint } from "./edge/endpoint.js";
import { createHttpServer } from "./edge/http-server.js";
import type { LambdaFunctions } from "./edge/lambda-functions.js";
import { Service } from "./edge/service.js";

/** How a reference endpoint is to be. */
export interface ReferenceOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number | undefined;
  /** `127.0.0.1` by default. */
  readonly host?: string | undefined;
  /** How many times faster than real time its clock runs; 1 by default. */
  readonly timeScale?: number | undefined;
  /** Its clock, in place of one that runs by `timeScale`. */
  readonly clock?: Clock | undefined;
  /** Quotas that differ from the documented ones. */
  readonly quotas?: Partial<Quotas> | undefined;
  /**
   * Whether calls and decisions are throttled by the documented rates, or in which accounts; in none by default. The
   * rates are those of real time: a clock that runs faster doesn't make callers faster.
   */
  readonly throttling?: boolean | readonly string[] | undefined;
  /** Lambda functions by name; without them every Lambda task fails. */
  readonly lambda?: LambdaFunctions | undefined;
  /**
   * Access keys by id, each with its IAM policy. Requests of other keys are refused, unless the id `*` is named.
   * Without this everybody may do everything.
   */
  readonly policies?: AccessKeys | undefined;
  readonly region?: string | undefined;
  /** Twelve digits. */
  readonly account?: string | undefined;
}

/** A running reference endpoint. */
export interface Reference {
  /** Its base URL, without a slash at the end. */
  readonly url: string;
  /** Ends all polls and connections. */
  readonly close: () => Promise<void>;
}

/** Milliseconds of real time within which a request must have arrived whole. The documentation gives no number. */
const arrival = 20_000;

/** Starts an endpoint that does what the documentation of SWF says, in this process and with empty accounts. */
export async function startReference(options: ReferenceOptions = {}): Promise<Reference> {
  const { port = 0, host = "127.0.0.1", account = defaultAccount, policies, quotas } = options;
  const { timeScale = 1, clock = scaledClock(timeScale) } = options;
  const { requestSize } = { ...documentedQuotas, ...quotas };
  const accounts = createAccounts(beginService({ ...options, clock }));
  const endpoint = createEndpoint({ accounts, account, requestSize, now: clock.now, accessKeys: policies });
  const server = createHttpServer(endpoint, { requestSize, arrival });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close: () => {
      accounts.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        // The polls that were just ended are still being answered.
        setImmediate(() => server.closeAllConnections());
      });
    },
  };
}

function beginService(options: ReferenceOptions & { readonly clock: Clock }): (account: string) => Service {
  const { clock, timeScale = 1, lambda = {} } = options;
  const { quotas, throttling = false, region } = options;
  const runId = uniqueRunIds();
  return (account) => {
    const isThrottled = typeof throttling === "boolean" ? throttling : throttling.includes(account);
    const rates = isThrottled ? slowedRates(timeScale) : undefined;
    const world = createWorld({ quotas, rates, region, account, runId: (n) => runId(`${account} ${n}`) });
    return new Service({ world, clock, lambda });
  };
}

/** Run ids that look like those of the service, and that no other endpoint gives. */
function uniqueRunIds(): (text: string) => string {
  const seed = randomUUID();
  return (text) => `22${createHash("sha256").update(`${seed} ${text}`).digest("base64")}`;
}
