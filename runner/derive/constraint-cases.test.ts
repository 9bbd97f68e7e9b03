import { describe, expect, it } from "vitest";
import { inputValidators } from "../../generated/validators.js";
import { loadSpecs } from "../load/load-specs.js";
import { loadSuites } from "../load/load-suites.js";
import { packageRoot } from "../load/package-root.js";
import type { CallStep, Case } from "../model/case.js";
import type { Json, JsonObject } from "../model/json.js";
import { constraintCases } from "./constraint-cases.js";
import { inputConstraints } from "./constraints.js";
import { isObject } from "./input-path.js";

const specs = loadSpecs(packageRoot());
const cases = constraintCases(specs, await loadSuites(packageRoot(), specs));
const constraints = [...specs.operations.values()].flatMap((spec) => inputConstraints(specs, spec));
const byRequirement = new Map(constraints.map((constraint) => [constraint.requirement, constraint]));

/** What a case tries: its one call, and the constraint it is about. */
function trialOf({ id, steps: [step], requirements: [requirement = ""], note }: Case) {
  const constraint = byRequirement.get(requirement);
  if (!constraint || !step || !("call" in step)) throw new Error(`${id} is no trial of a constraint`);
  return { id, step, constraint, note, isRejection: step.expect?.fault === "ValidationError" };
}

const trials = cases.map(trialOf);
const rejections = trials.filter(({ isRejection }) => isRejection);
const acceptances = trials.filter(({ isRejection }) => !isRejection);

/** Some value that a template may become; names and live values are plain words. */
function plain(template: Json): Json {
  if (Array.isArray(template)) return template.map(plain);
  if (!isObject(template)) return template;
  const { unique, length, repeat, times, join } = template;
  if ("ref" in template) return String(template.ref).endsWith("Date") ? 1_700_000_000 : "live";
  if (unique !== undefined) return typeof length === "number" ? "n".repeat(length) : `${unique}-1`;
  if (repeat !== undefined) return String(repeat).repeat(Number(times));
  if ("now" in template) return 1_700_000_000;
  if (Array.isArray(join)) return join.map((part) => String(plain(part))).join("");
  return plainMembers(template);
}

/** Null counts as left out. */
function plainMembers(members: JsonObject): JsonObject {
  const given = Object.entries(members).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, plain(value ?? null)]));
}

/** The complaints about an input, each as the requirement's path and keyword. */
function complaints({ call }: CallStep, input: Json): string[] {
  const validate = new Map(Object.entries(inputValidators)).get(call);
  const errors = validate?.(plain(input)) ?? [];
  const found = errors.map(({ instancePath, keyword, params }) => {
    const pointer = keyword === "required" ? `${instancePath}/${params.missingProperty}` : instancePath;
    return `${pointer.replaceAll(/\/\d+/g, "[]").replaceAll("/", ".").slice(1)}.${keyword}`;
  });
  return [...new Set(found)].sort();
}

function countByKeyword(found: readonly { readonly constraint: { readonly keyword: string } }[]) {
  const counts: Record<string, number> = {};
  for (const { constraint } of found) counts[constraint.keyword] = (counts[constraint.keyword] ?? 0) + 1;
  return counts;
}

describe("the cases of the constraints of SWF", () => {
  it("break the one constraint that they are about", () => {
    const sharp = rejections.filter(({ note, constraint }) => {
      // A value of another type is no member of an enumeration either.
      const isEnum = constraint.keyword === "type" && constraint.member.schema.enum !== undefined;
      return note === undefined && !isEnum;
    });
    const wrong = sharp
      .map(({ id, step, constraint: { member, keyword } }) => ({
        id,
        broken: complaints(step, step.input).join(),
        meant: `${member.path}.${keyword}`,
      }))
      .filter(({ broken, meant }) => broken !== meant);
    expect(wrong).toEqual([]);
  });

  it("break more than one only where no value breaks it alone", () => {
    const blunt = rejections
      .map(({ id, step }) => `${id}: ${complaints(step, step.input).join(", ")}`)
      .filter((line) => line.includes(", "));
    expect(blunt).toMatchInlineSnapshot(`
      [
        "count-closed-workflow-executions/closeStatusFilter.status.type/rejects: closeStatusFilter.status.enum, closeStatusFilter.status.type",
        "list-activity-types/registrationStatus.type/rejects: registrationStatus.enum, registrationStatus.type",
        "list-closed-workflow-executions/closeStatusFilter.status.type/rejects: closeStatusFilter.status.enum, closeStatusFilter.status.type",
        "list-domains/registrationStatus.type/rejects: registrationStatus.enum, registrationStatus.type",
        "list-workflow-types/registrationStatus.type/rejects: registrationStatus.enum, registrationStatus.type",
        "register-domain/workflowExecutionRetentionPeriodInDays.minLength/rejects: workflowExecutionRetentionPeriodInDays.minLength, workflowExecutionRetentionPeriodInDays.pattern",
        "register-domain/workflowExecutionRetentionPeriodInDays.maxLength/rejects: workflowExecutionRetentionPeriodInDays.maxLength, workflowExecutionRetentionPeriodInDays.pattern",
        "register-workflow-type/defaultChildPolicy.type/rejects: defaultChildPolicy.enum, defaultChildPolicy.type",
        "respond-decision-task-completed/decisions[].decisionType.type/rejects: decisions[].decisionType.enum, decisions[].decisionType.type",
        "decisions/continue-as-new-workflow-execution/childPolicy.type/rejects: decisions[].continueAsNewWorkflowExecutionDecisionAttributes.childPolicy.enum, decisions[].continueAsNewWorkflowExecutionDecisionAttributes.childPolicy.type",
        "decisions/start-timer/startToFireTimeout.minLength/rejects: decisions[].startTimerDecisionAttributes.startToFireTimeout.minLength, decisions[].startTimerDecisionAttributes.startToFireTimeout.pattern",
        "decisions/start-child-workflow-execution/childPolicy.type/rejects: decisions[].startChildWorkflowExecutionDecisionAttributes.childPolicy.enum, decisions[].startChildWorkflowExecutionDecisionAttributes.childPolicy.type",
        "decisions/schedule-lambda-function/startToCloseTimeout.maxLength/rejects: decisions[].scheduleLambdaFunctionDecisionAttributes.startToCloseTimeout.maxLength, decisions[].scheduleLambdaFunctionDecisionAttributes.startToCloseTimeout.pattern",
        "start-workflow-execution/childPolicy.type/rejects: childPolicy.enum, childPolicy.type",
        "terminate-workflow-execution/childPolicy.type/rejects: childPolicy.enum, childPolicy.type",
      ]
    `);
  });

  it("accept only what the specs allow", () => {
    const wrong = acceptances
      .map(({ id, step }) => ({ id, broken: complaints(step, step.input) }))
      .filter(({ broken }) => broken.length > 0);
    expect(wrong).toEqual([]);
  });

  it("have a twin that the specs allow beside each rejection", () => {
    const wrong = rejections.filter(
      ({ step }) => step.twin?.input === undefined || complaints(step, step.twin.input).length > 0,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("show every constraint rejected", () => {
    const rejected = new Set(rejections.map(({ constraint }) => constraint.requirement));
    expect([...byRequirement.keys()].filter((id) => !rejected.has(id))).toEqual([]);
  });

  it("show every bound and form accepted, but for values that only the service makes", () => {
    const accepted = new Set(acceptances.map(({ constraint }) => constraint.requirement));
    const bounds = constraints.filter(({ keyword }) => !["required", "type", "not"].includes(keyword));
    const missing = bounds.filter(({ requirement }) => !accepted.has(requirement));
    expect(missing.map(({ requirement }) => requirement)).toMatchInlineSnapshot(`
      [
        "DescribeWorkflowExecution.input.execution.runId.minLength",
        "GetWorkflowExecutionHistory.input.execution.runId.minLength",
        "GetWorkflowExecutionHistory.input.nextPageToken.maxLength",
        "ListActivityTypes.input.nextPageToken.maxLength",
        "ListClosedWorkflowExecutions.input.nextPageToken.maxLength",
        "ListDomains.input.nextPageToken.maxLength",
        "ListOpenWorkflowExecutions.input.nextPageToken.maxLength",
        "ListTagsForResource.input.resourceArn.minLength",
        "ListTagsForResource.input.resourceArn.maxLength",
        "ListWorkflowTypes.input.nextPageToken.maxLength",
        "PollForDecisionTask.input.nextPageToken.maxLength",
        "RecordActivityTaskHeartbeat.input.taskToken.minLength",
        "RecordActivityTaskHeartbeat.input.taskToken.maxLength",
        "RespondActivityTaskCanceled.input.taskToken.minLength",
        "RespondActivityTaskCanceled.input.taskToken.maxLength",
        "RespondActivityTaskCompleted.input.taskToken.minLength",
        "RespondActivityTaskCompleted.input.taskToken.maxLength",
        "RespondActivityTaskFailed.input.taskToken.minLength",
        "RespondActivityTaskFailed.input.taskToken.maxLength",
        "RespondDecisionTaskCompleted.input.taskToken.minLength",
        "RespondDecisionTaskCompleted.input.taskToken.maxLength",
        "RespondDecisionTaskCompleted.input.decisions[].decisionType.enum",
        "TagResource.input.resourceArn.minLength",
        "TagResource.input.resourceArn.maxLength",
        "UntagResource.input.resourceArn.minLength",
        "UntagResource.input.resourceArn.maxLength",
      ]
    `);
  });

  it("number so many", () => {
    expect({
      constraints: countByKeyword(constraints.map((constraint) => ({ constraint }))),
      rejections: countByKeyword(rejections),
      acceptances: countByKeyword(acceptances),
    }).toMatchInlineSnapshot(`
      {
        "acceptances": {
          "enum": 33,
          "maxItems": 3,
          "maxLength": 174,
          "maximum": 7,
          "minLength": 105,
          "minimum": 7,
          "pattern": 150,
          "type": 14,
        },
        "constraints": {
          "enum": 11,
          "maxItems": 3,
          "maxLength": 189,
          "maximum": 7,
          "minLength": 115,
          "minimum": 7,
          "not": 16,
          "pattern": 49,
          "required": 144,
          "type": 300,
        },
        "rejections": {
          "enum": 11,
          "maxItems": 3,
          "maxLength": 189,
          "maximum": 7,
          "minLength": 115,
          "minimum": 7,
          "not": 16,
          "pattern": 390,
          "required": 288,
          "type": 300,
        },
      }
    `);
  });
});
