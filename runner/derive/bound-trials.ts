import type { Schema } from "../model/spec.js";
import { accepts, rejects, type Situation, type Trial } from "./trial.js";

/** A bound as the documentation's readings leave it: what all of them allow, and the last that any of them allows. */
export interface Bound {
  readonly strict: number;
  readonly loose: number;
}

/** The upper bound that a keyword sets. */
export function upperBound(situation: Situation, keyword: BoundKeyword): Bound {
  const numbers = boundNumbers(situation, keyword);
  return { strict: Math.min(...numbers), loose: Math.max(...numbers) };
}

/** The lower bound that a keyword sets. */
export function lowerBound(situation: Situation, keyword: BoundKeyword): Bound {
  const numbers = boundNumbers(situation, keyword);
  return { strict: Math.max(...numbers), loose: Math.min(...numbers) };
}

/** The smallest number, and one below it. */
export function minimumTrials(situation: Situation): Trial[] {
  const { strict, loose } = lowerBound(situation, "minimum");
  return [accepts(strict, `of ${strict}`), rejects(loose - 1, `of ${loose - 1}`)];
}

/** The largest number, and one above it. */
export function maximumTrials(situation: Situation): Trial[] {
  const { strict, loose } = upperBound(situation, "maximum");
  return [accepts(strict, `of ${strict}`), rejects(loose + 1, `of ${loose + 1}`)];
}

/** The shortest list, and one shorter. */
export function minItemsTrials(situation: Situation): Trial[] {
  const { strict, loose } = lowerBound(situation, "minItems");
  return [
    accepts(list(strict), `of ${strict} elements`),
    ...(loose > 0 ? [rejects(list(loose - 1), `of ${loose - 1} elements`)] : []),
  ];
}

/** The longest list, and one longer. */
export function maxItemsTrials(situation: Situation): Trial[] {
  const { strict, loose } = upperBound(situation, "maxItems");
  return [
    accepts(list(strict), `of ${strict} elements`),
    rejects(list(loose + 1), `of ${loose + 1} elements`),
  ];
}

type BoundKeyword = keyof Schema &
  ("minLength" | "maxLength" | "minimum" | "maximum" | "minItems" | "maxItems");

function boundNumbers({ constraint, readings }: Situation, keyword: BoundKeyword): number[] {
  const read = readings.filter((value) => typeof value === "number");
  return [Number(constraint.member.schema[keyword]), ...read];
}

function list(length: number): string[] {
  return Array.from({ length }, (_, index) => `element-${index + 1}`);
}
