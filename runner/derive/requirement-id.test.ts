import { describe, expect, it } from "vitest";
import { inputRequirement, outputRequirement } from "./requirement-id.js";

describe("outputRequirement", () => {
  it.each([
    ["ListDomains", "", "ListDomains.output"],
    ["ListDomains", "/domainInfos", "ListDomains.output.domainInfos"],
    ["ListDomains", "/domainInfos/0", "ListDomains.output.domainInfos[]"],
    ["ListDomains", "/domainInfos/12/name", "ListDomains.output.domainInfos[].name"],
    ["ListTagsForResource", "/tags/3/a~1b~0c", "ListTagsForResource.output.tags[].a/b~c"],
    ["PollForDecisionTask", "/events/3", "PollForDecisionTask.output.events[]"],
    ["PollForDecisionTask", "/events/3/eventId", "HistoryEvent.eventId"],
    [
      "GetWorkflowExecutionHistory",
      "/events/3/timerFiredEventAttributes/timerId",
      "HistoryEvent.timerFiredEventAttributes.timerId",
    ],
    [
      "GetWorkflowExecutionHistory",
      "/events/0/workflowExecutionStartedEventAttributes/tagList/1",
      "HistoryEvent.workflowExecutionStartedEventAttributes.tagList[]",
    ],
  ])("names what %s answers at %j", (operation, pointer, id) => {
    expect(outputRequirement(operation, pointer)).toBe(id);
  });
});

describe("inputRequirement", () => {
  it("names a constraint by operation, path and keyword", () => {
    expect(inputRequirement("TagResource", "tags[].key", "maxLength")).toBe(
      "TagResource.input.tags[].key.maxLength",
    );
  });
});
