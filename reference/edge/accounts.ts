import type { Service } from "./service.js";

/** Begins the service of an account in a region. */
export type Begin = (account: string, region: string) => Service;

/**
 * The accounts of an endpoint: each has a world of its own in each region, which begins with the first call that is
 * made in it.
 */
export interface Accounts {
  readonly serviceOf: Begin;
  readonly close: () => void;
}

/** Makes accounts out of what begins one. */
export function createAccounts(begin: Begin): Accounts {
  const services = new Map<string, Service>();
  return {
    serviceOf: (account, region) => {
      const place = `${account} ${region}`;
      const service = services.get(place) ?? begin(account, region);
      services.set(place, service);
      return service;
    },
    close: () => {
      for (const service of services.values()) service.close();
    },
  };
}
