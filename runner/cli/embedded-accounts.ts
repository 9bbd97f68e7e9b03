import type { EndpointOptions } from "../../reference/index.js";
import type { Policies } from "../load/policies.js";
import type { Target, TargetCredentials } from "../model/target.js";

/** How the accounts of the embedded reference differ: as declared of the credentials that belong to them. */
export function embeddedAccounts(
  { quotas, credentials = {} }: Target,
  policies: Policies,
): Pick<EndpointOptions, "quotas" | "accountQuotas" | "throttling"> {
  const accounts = Object.values(credentials).flatMap((declared): [string, TargetCredentials][] => {
    const account = policies[declared.accessKeyId]?.account;
    return account === undefined ? [] : [[account, declared]];
  });
  return {
    quotas,
    accountQuotas: Object.fromEntries(
      accounts.map(([account, declared]) => [account, declared.quotas ?? {}]),
    ),
    throttling: accounts.filter(([, { throttled }]) => throttled).map(([account]) => account),
  };
}
