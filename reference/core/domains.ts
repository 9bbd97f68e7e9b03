import type { DomainInfo } from "../../generated/types.js";
import { defined } from "./defined.js";
import { createDomain, type Domain } from "./domain.js";
import { addTags } from "./domain-tags.js";
import { timestamp } from "./durations.js";
import { Fault } from "./fault.js";
import { findDomain } from "./find.js";
import type { Handlers } from "./handler.js";
import { lookUp, register } from "./registry.js";
import { registryPage } from "./registry-page.js";

/** The operations on domains. */
export const domainHandlers: Pick<
  Handlers,
  "RegisterDomain" | "DescribeDomain" | "DeprecateDomain" | "UndeprecateDomain" | "ListDomains"
> = {
  RegisterDomain: ({ world }, input) => {
    const { settings, domains } = world;
    if (lookUp(domains, [input.name, ""])) throw new Fault("DomainAlreadyExistsFault", input.name);
    if (domains.byKey.size >= settings.quotas.registeredDomains) {
      throw new Fault("LimitExceededFault", "The limit of registered domains is reached");
    }
    const domain = createDomain({
      name: input.name,
      arn: `arn:aws:swf:${settings.region}:${settings.account}:/domain/${input.name}`,
      description: input.description,
      retention: input.workflowExecutionRetentionPeriodInDays,
    });
    addTags(domain, input.tags ?? [], settings.quotas.resourceTags);
    register(domains, [input.name, ""], domain);
    return null;
  },

  DescribeDomain: ({ world }, { name }) => {
    const domain = findDomain(world, name);
    return {
      domainInfo: domainInfo(domain),
      configuration: { workflowExecutionRetentionPeriodInDays: domain.retention },
    };
  },

  DeprecateDomain: ({ world, now }, { name }) => {
    const domain = findDomain(world, name);
    if (domain.status === "DEPRECATED") throw new Fault("DomainDeprecatedFault", name);
    domain.status = "DEPRECATED";
    for (const type of domain.workflowTypes.byKey.values()) type.deprecationDate ??= timestamp(now);
    for (const type of domain.activityTypes.byKey.values()) type.deprecationDate ??= timestamp(now);
    return null;
  },

  UndeprecateDomain: ({ world }, { name }) => {
    const domain = findDomain(world, name);
    if (domain.status === "REGISTERED") throw new Fault("DomainAlreadyExistsFault", name);
    domain.status = "REGISTERED";
    return null;
  },

  ListDomains: (turn, input) => {
    const page = registryPage(turn, turn.world.domains, {
      operation: "ListDomains",
      input,
      limit: 1000,
      fits: ({ status }) => status === input.registrationStatus,
    });
    return { domainInfos: page.entries.map(domainInfo), ...page.next };
  },
};

function domainInfo({ name, status, description, arn }: Domain): DomainInfo {
  return defined<DomainInfo>({ name, status, description, arn });
}
