import type { ResourceTag } from "../../generated/types.js";
import { defined } from "./defined.js";
import type { Domain } from "./domain.js";
import { Fault, unknownResource } from "./fault.js";
import type { Handlers } from "./handler.js";
import { lookUp } from "./registry.js";
import type { World } from "./world.js";

/** Adds tags to a domain; those of a key that it has replace it. A fault, and no change, if it would have too many. */
export function addTags(domain: Domain, tags: readonly ResourceTag[], limit: number): void {
  const keys = new Set([...domain.tags.keys(), ...tags.map(({ key }) => key)]);
  if (keys.size > limit) throw new Fault("TooManyTagsFault", `A domain can have ${limit} tags`);
  for (const { key, value = "" } of tags) domain.tags.set(key, value);
}

/** The domain of an ARN; a fault if there is none. */
export function findDomainByArn({ domains }: World, arn: string): Domain {
  const domain = lookUp(domains, [arn.slice(arn.indexOf("/domain/") + "/domain/".length), ""]);
  if (domain?.arn !== arn) throw unknownResource(`Unknown resource: ${arn}`);
  return domain;
}

/** The operations on the tags of a domain. */
export const tagHandlers: Pick<Handlers, "TagResource" | "UntagResource" | "ListTagsForResource"> = {
  TagResource: ({ world }, { resourceArn, tags }) => {
    addTags(findDomainByArn(world, resourceArn), tags, world.settings.quotas.resourceTags);
    return null;
  },

  UntagResource: ({ world }, { resourceArn, tagKeys }) => {
    const domain = findDomainByArn(world, resourceArn);
    for (const key of tagKeys) domain.tags.delete(key);
    return null;
  },

  ListTagsForResource: ({ world }, { resourceArn }) => {
    const { tags } = findDomainByArn(world, resourceArn);
    return { tags: [...tags].map(([key, value]) => defined<ResourceTag>({ key, value })) };
  },
};
