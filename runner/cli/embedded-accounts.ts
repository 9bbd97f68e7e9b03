import type { EndpointOptions } from "../../reference/index.js";
import type { Policies } from "../load/policies.js";
import type { Target, TargetCredentials } from "../model/target.js";

/** A busy machine makes few calls a second: what it has used up must not be refilled as quickly. */
const refillSlowness = 20;

/** How the accounts of the embedded reference differ: as declared of the credentials that belong to them. */
export function embeddedAccounts(
  { quotas, credentials = {} }: Target,
  policies: Policies,
): Pick<EndpointOptions, "quotas" | "accountQuotas" | "throttling" | "refillSlowness"> {
  const accounts = Object.values(credentials).flatMap((declared): [string, TargetCredentials][] => {
    const account = policies[declared.accessKeyId]?.account;
    return account === undefined ? [] : [[account, declared]];
  });
  return {
    quotas,
    accountQuotas: Object.fromEntries(
      accounts.map(([account, declared]) => [account, declared.quotas ?? {}]),
    ),
    refillSlowness,
    throttling: accounts.filter(([, { throttled }]) => throttled).map(([account]) => account),
  };
}
