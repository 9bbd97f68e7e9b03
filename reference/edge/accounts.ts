import type { Service } from "./service.js";

/** The accounts of an endpoint: each has a world of its own, which begins with the first call that is made in it. */
export interface Accounts {
  readonly serviceOf: (account: string) => Service;
  readonly close: () => void;
}

/** Makes accounts out of what begins one. */
export function createAccounts(begin: (account: string) => Service): Accounts {
  const services = new Map<string, Service>();
  return {
    serviceOf: (account) => {
      const service = services.get(account) ?? begin(account);
      services.set(account, service);
      return service;
    },
    close: () => {
      for (const service of services.values()) service.close();
    },
  };
}
