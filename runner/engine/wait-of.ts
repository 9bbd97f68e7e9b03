import type { CallStep, Case, InTurnStep, Step, TogetherStep } from "../model/case.js";
import { isPoll } from "./is-poll.js";

/** Documented seconds for which a poll that finds nothing is held. */
const pollSeconds = 60;

/** The documented seconds that a case spends waiting in any event: its waits, and its polls for nothing. */
export function waitOf({ steps }: Case): number {
  return sum(steps, (step) => ("call" in step ? emptyPollOf(step) : "wait" in step ? step.wait : 0));
}

/** The documented seconds that a case can spend waiting if what it looks for never comes true. */
export function longestWaitOf(one: Case): number {
  return waitOf(one) + sum(one.steps, (step) => ("call" in step ? (step.eventually ?? 0) : 0));
}

type PlainStep = Exclude<Step, TogetherStep | InTurnStep>;

function sum(steps: readonly Step[], secondsOf: (step: PlainStep) => number): number {
  const inStep = (step: Step): number => {
    if ("together" in step) return Math.max(0, ...step.together.map(inStep));
    return "inTurn" in step ? sum(step.inTurn, secondsOf) : secondsOf(step);
  };
  return steps.reduce((total, step) => total + inStep(step), 0);
}

function emptyPollOf({ call, expect }: CallStep): number {
  const expectsNothing = JSON.stringify(expect?.output ?? null).includes('"absent"');
  return isPoll(call) && expectsNothing ? pollSeconds : 0;
}
