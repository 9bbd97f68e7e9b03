import fc from "fast-check";
import type { Walk } from "../walk.js";
import { type DecisionArguments, fewSorts, ofSorts } from "./decisions.js";
import { executionMoves } from "./executions.js";
import { inquiryMoves } from "./inquiries.js";
import type { Move, MoveArguments } from "./move.js";
import { taskMoves } from "./tasks.js";
import { typeMoves } from "./types.js";

const [start, ...others] = executionMoves;
const [decide, handOut, ...work] = taskMoves;
/** Without these no run comes to anything. */
const needed: readonly Move[] = [start, decide, handOut];
const optional: readonly Move[] = [...others, ...work, ...typeMoves, ...inquiryMoves];

/** A move that is chosen, as fast-check runs it: the walk is the model that says what is possible, and the way to both sides. */
export class Step implements fc.AsyncCommand<Walk, Walk> {
  readonly move: Move;
  readonly args: MoveArguments;

  constructor(move: Move, args: MoveArguments) {
    this.move = move;
    this.args = args;
  }

  check(walk: Walk): boolean {
    return this.move.isPossible?.(walk, this.args) ?? true;
  }

  async run(walk: Walk): Promise<void> {
    await this.move.perform(walk, this.args);
  }

  toString(): string {
    return `${this.move.name} ${JSON.stringify(this.args)}`;
  }
}

/** Any of some moves, each as often as its weight says. */
function anyOf(some: readonly Move[]): fc.Arbitrary<Step> {
  return fc.oneof(
    ...some.map((move) => ({ weight: move.weight, arbitrary: move.of.map((args) => new Step(move, args)) })),
  );
}

/** How many sorts of moves a run does without: what is rare comes often where much else does not come at all. */
const leftOut = 6;

/** The moves of one run: the same for the same seed, whatever the target. */
export function drawSteps(seed: number, maxLength: number): readonly Step[] {
  const sorts = fc.shuffledSubarray([...optional], { minLength: optional.length - leftOut });
  const lengths = { minLength: Math.ceil(maxLength / 3), maxLength, size: "max" } as const;
  const steps = fc
    .tuple(sorts, fewSorts)
    .chain(([some, decisions]) =>
      fc
        .array(anyOf([...needed, ...some]), lengths)
        .map((all) => all.map((step) => limited(step, decisions))),
    );
  const [drawn = []] = fc.sample(steps, { seed, numRuns: 1, unbiased: true });
  return drawn;
}

function limited(step: Step, sorts: readonly number[]): Step {
  const { decisions } = step.args as { readonly decisions?: readonly DecisionArguments[] };
  if (!decisions) return step;
  return new Step(step.move, { ...step.args, decisions: decisions.map((choice) => ofSorts(choice, sorts)) });
}
