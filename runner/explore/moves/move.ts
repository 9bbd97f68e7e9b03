import fc from "fast-check";
import type { Walk } from "../walk.js";

/** What a move is told: small numbers that choose from pools, so that names collide. Zero is the plainest choice. */
export interface MoveArguments {
  readonly [name: string]: number | boolean | readonly MoveArguments[];
}

/** One thing that a run can do: a call, or a few that belong together. */
export interface Move<Args extends MoveArguments = MoveArguments> {
  readonly name: string;
  /** How often it is taken, beside the others. */
  readonly weight: number;
  readonly of: fc.Arbitrary<Args>;
  /** Whether it can do anything in this run. */
  isPossible?(walk: Walk, args: Args): boolean;
  /** Makes its calls; none if the reference has nothing to offer, such as no task. */
  perform(walk: Walk, args: Args): Promise<unknown>;
}

/** Numbers up to the greatest, nought the most often: what several moves choose is then often the same. */
export function lean(greatest: number): fc.Arbitrary<number> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(greatest) });
}

/** The domain that all runs share. */
export const domain = { ref: "domain.name" };

/** The workflow ids that a run starts. The third is that of children. */
export const workflows = ["a", "b", "c"] as const;

/** One of a pool by number. */
export function pick<T>(pool: readonly [T, ...T[]], index: number): T {
  return pool[index % pool.length] ?? pool[0];
}

/** The latest of a list, or one before it; `undefined` if the list is empty. */
export function latest<T>(list: readonly T[], back: number): T | undefined {
  return list[list.length - 1 - (back % Math.max(1, list.length))];
}

/** A workflow id of this run. */
export function workflowId(workflow: string) {
  return { unique: `workflow-${workflow}` };
}

/** The task list of a workflow id: it never has more than one decision task, so that their order doesn't matter. */
export function decisionList(workflow: string) {
  return { name: { unique: `tasks-${workflow}` } };
}

/** The task list of an activity of a workflow id. */
export function activityList(workflow: string, activity: number) {
  return { name: { unique: `activities-${workflow}-${activity}` } };
}

/** A workflow type: that of all runs, or the run's own. */
export function workflowType(own: number) {
  return own === 0 ? { ref: "workflowType" } : { name: { unique: "own-workflow" }, version: "1" };
}

/** An activity type: that of all runs, or the run's own. */
export function activityType(own: number) {
  return own === 0 ? { ref: "activityType" } : { name: { unique: "own-activity" }, version: "1" };
}

/** A child policy, or none given. */
export function childPolicy(choice: number) {
  const policies = [undefined, "TERMINATE", "REQUEST_CANCEL", "ABANDON"] as const;
  const policy = pick(policies, choice);
  return policy === undefined ? {} : { childPolicy: policy };
}
