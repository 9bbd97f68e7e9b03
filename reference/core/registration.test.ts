import { expect, test } from "vitest";
import { beginStory } from "./test-story.js";

const domain = "d";
const activityType = { name: "a", version: "1" };

test("a domain shows its name, ARN, description, retention and tags", () => {
  const story = beginStory();
  const tags = [{ key: "k", value: "v" }];
  story.call("RegisterDomain", {
    name: "e",
    description: "about",
    workflowExecutionRetentionPeriodInDays: "90",
    tags,
  });
  const description = story.call("DescribeDomain", { name: "e" });
  expect(description).toMatchInlineSnapshot(`
    {
      "configuration": {
        "workflowExecutionRetentionPeriodInDays": "90",
      },
      "domainInfo": {
        "arn": "arn:aws:swf:us-east-1:123456789012:/domain/e",
        "description": "about",
        "name": "e",
        "status": "REGISTERED",
      },
    }
  `);
  const resourceArn = description.domainInfo.arn ?? "";
  expect(story.call("ListTagsForResource", { resourceArn })).toEqual({ tags });
});

test("a name of a domain is taken once, deprecated or not", () => {
  const story = beginStory();
  const again = { name: domain, workflowExecutionRetentionPeriodInDays: "1" };
  const before = story.refuse("RegisterDomain", again);
  story.call("DeprecateDomain", { name: domain });
  expect([
    before,
    story.refuse("RegisterDomain", again),
    story.refuse("DeprecateDomain", { name: domain }),
    story.refuse("DeprecateDomain", { name: "no" }),
    story.call("DescribeDomain", { name: domain }).domainInfo.status,
    story.call("UndeprecateDomain", { name: domain }),
    story.refuse("UndeprecateDomain", { name: domain }),
  ]).toMatchInlineSnapshot(`
    [
      "DomainAlreadyExistsFault: d",
      "DomainAlreadyExistsFault: d",
      "DomainDeprecatedFault: d",
      "UnknownResourceFault: Unknown domain: no",
      "DEPRECATED",
      {},
      "DomainAlreadyExistsFault: d",
    ]
  `);
});

test("a deprecated domain starts nothing, takes no types, and deprecates its types for good", () => {
  const story = beginStory();
  const runId = story.start("x");
  const workflowType = { name: "w", version: "1" };
  story.call("DeprecateDomain", { name: domain });
  expect([
    story.refuse("StartWorkflowExecution", { domain, workflowId: "y", workflowType }),
    story.refuse("RegisterActivityType", { domain, name: "n", version: "1" }),
    story.call("DescribeWorkflowType", { domain, workflowType }).typeInfo.status,
    story.call("DescribeActivityType", { domain, activityType }).typeInfo.status,
  ]).toMatchInlineSnapshot(`
    [
      "TypeDeprecatedFault: WorkflowType=[name=w, version=1]",
      "UnknownResourceFault: Domain is deprecated: d",
      "DEPRECATED",
      "DEPRECATED",
    ]
  `);
  story.decide({ decisionType: "CompleteWorkflowExecution" });
  expect(story.world.runs.get(runId)?.state.closeStatus).toBe("COMPLETED");
  story.call("UndeprecateDomain", { name: domain });
  expect(story.call("DescribeActivityType", { domain, activityType }).typeInfo.status).toBe("DEPRECATED");
});

test("domains, types and tags are limited", () => {
  const story = beginStory({ quotas: { registeredDomains: 1, activityTypes: 2, resourceTags: 2 } });
  const resourceArn = "arn:aws:swf:us-east-1:123456789012:/domain/d";
  story.call("TagResource", { resourceArn, tags: [{ key: "a" }, { key: "b" }] });
  expect([
    story.refuse("RegisterDomain", { name: "e", workflowExecutionRetentionPeriodInDays: "1" }),
    story.refuse("RegisterActivityType", { domain, name: "n", version: "1" }),
    story.refuse("TagResource", { resourceArn, tags: [{ key: "b", value: "new" }, { key: "c" }] }),
    story.refuse("TagResource", { resourceArn: "arn:aws:swf:us-east-1:123456789012:/domain/no", tags: [] }),
    story.refuse("ListTagsForResource", { resourceArn: "nonsense" }),
  ]).toMatchInlineSnapshot(`
    [
      "LimitExceededFault: The limit of registered domains is reached",
      "LimitExceededFault: The limit of types named ActivityType in the domain is reached",
      "TooManyTagsFault: A domain can have 2 tags",
      "UnknownResourceFault: Unknown resource: arn:aws:swf:us-east-1:123456789012:/domain/no",
      "UnknownResourceFault: Unknown resource: nonsense",
    ]
  `);
  story.call("UntagResource", { resourceArn, tagKeys: ["a", "unknown"] });
  expect(story.call("ListTagsForResource", { resourceArn })).toEqual({ tags: [{ key: "b", value: "" }] });
});

test("a type goes from registered to deprecated to deleted and back", () => {
  const story = beginStory();
  const type = { domain, activityType };
  const described = () => story.call("DescribeActivityType", type).typeInfo;
  const log: unknown[] = [
    described(),
    story.refuse("RegisterActivityType", { domain, ...activityType }),
    story.refuse("DeleteActivityType", type),
    story.refuse("UndeprecateActivityType", type),
  ];
  story.pass(1);
  story.call("DeprecateActivityType", type);
  log.push(described(), story.refuse("DeprecateActivityType", type));
  story.call("UndeprecateActivityType", type);
  log.push(described());
  story.call("DeprecateActivityType", type);
  story.call("DeleteActivityType", type);
  log.push(story.refuse("DescribeActivityType", type), story.refuse("DeleteActivityType", type));
  story.call("RegisterActivityType", { domain, ...activityType, description: "again" });
  log.push(described());
  expect(log).toMatchInlineSnapshot(`
    [
      {
        "activityType": {
          "name": "a",
          "version": "1",
        },
        "creationDate": 1767225600,
        "status": "REGISTERED",
      },
      "TypeAlreadyExistsFault: ActivityType=[name=a, version=1]",
      "TypeNotDeprecatedFault: ActivityType=[name=a, version=1] is registered; deprecate it first",
      "TypeAlreadyExistsFault: ActivityType=[name=a, version=1]",
      {
        "activityType": {
          "name": "a",
          "version": "1",
        },
        "creationDate": 1767225600,
        "deprecationDate": 1767225601,
        "status": "DEPRECATED",
      },
      "TypeDeprecatedFault: ActivityType=[name=a, version=1]",
      {
        "activityType": {
          "name": "a",
          "version": "1",
        },
        "creationDate": 1767225600,
        "status": "REGISTERED",
      },
      "UnknownResourceFault: Unknown type: ActivityType=[name=a, version=1]",
      "UnknownResourceFault: Unknown type: ActivityType=[name=a, version=1]",
      {
        "activityType": {
          "name": "a",
          "version": "1",
        },
        "creationDate": 1767225601,
        "description": "again",
        "status": "REGISTERED",
      },
    ]
  `);
});

test("a type keeps the defaults that it was registered with", () => {
  const story = beginStory();
  const described = story.call("DescribeWorkflowType", { domain, workflowType: { name: "w", version: "1" } });
  expect(described.configuration).toMatchInlineSnapshot(`
    {
      "defaultChildPolicy": "TERMINATE",
      "defaultExecutionStartToCloseTimeout": "3600",
      "defaultTaskList": {
        "name": "L",
      },
      "defaultTaskStartToCloseTimeout": "60",
    }
  `);
  expect(
    story.refuse("RegisterWorkflowType", {
      domain,
      name: "n",
      version: "1",
      defaultExecutionStartToCloseTimeout: "31536001",
    }),
  ).toMatchInlineSnapshot(
    `"ValidationException: defaultExecutionStartToCloseTimeout: at most 31536000 seconds (one year); got 31536001"`,
  );
});

test("types are listed by name and status, in pages, both ways", () => {
  const story = beginStory();
  for (const version of ["2", "3"]) story.call("RegisterActivityType", { domain, name: "a", version });
  story.call("DeprecateActivityType", { domain, activityType });
  const list = (more: object) => {
    const page = story.call("ListActivityTypes", { domain, registrationStatus: "REGISTERED", ...more });
    return {
      names: page.typeInfos.map(({ activityType: { name, version } }) => name + version),
      token: page.nextPageToken ?? "",
    };
  };
  const first = list({ maximumPageSize: 2 });
  const second = list({ maximumPageSize: 2, nextPageToken: first.token });
  expect([first.names, second, list({ reverseOrder: true }).names, list({ name: "bare" }).names]).toEqual([
    ["a2", "a3"],
    { names: ["bare1"], token: "" },
    ["bare1", "a3", "a2"],
    ["bare1"],
  ]);
  const nextPageToken = first.token;
  const refused = (more: object) =>
    story.refuse("ListActivityTypes", { domain, registrationStatus: "REGISTERED", nextPageToken, ...more });
  expect([refused({ reverseOrder: true }), refused({ nextPageToken: "nonsense" })]).toMatchInlineSnapshot(`
    [
      "ValidationException: Invalid token",
      "ValidationException: Invalid token",
    ]
  `);
  story.pass(24 * 3600 + 1);
  expect(refused({})).toMatchInlineSnapshot(
    `"ValidationException: Specified token has exceeded its maximum lifetime"`,
  );
});
