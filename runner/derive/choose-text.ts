import type { Json } from "../model/json.js";
import type { Template } from "../model/template.js";
import { presetsBelow } from "./bound-thing.js";
import { brokenKeywords, lengthOf } from "./broken-keywords.js";
import { kebab } from "./case-id.js";
import { isObject, valueAt } from "./input-path.js";
import type { InputKeyword } from "./requirement-id.js";
import type { Situation } from "./trial.js";

/** A text as it stands in a case, with one that it may become in a run. */
export interface Text {
  readonly template: Template;
  readonly plain: string;
}

/** A text chosen for a length. `isSharp`: it breaks what it is meant to break, and nothing else. */
export interface ChosenText extends Text {
  readonly isSharp: boolean;
}

/**
 * A text of a length that keeps all constraints of the member but the given one. If there is none: of legal texts
 * the nearest sample, of others one that breaks more.
 */
export function textOfLength(
  situation: Situation,
  length: number,
  broken?: InputKeyword,
): ChosenText | undefined {
  const { schema } = situation.constraint.member;
  const candidates = candidatesOf(situation, length);
  const breaks = ({ plain }: Text) => brokenKeywords(schema, plain);
  const sharp = candidates.find((text) => breaks(text).join() === (broken ?? ""));
  if (sharp) return { ...sharp, isSharp: true };
  const blunt = broken
    ? candidates.find((text) => breaks(text).includes(broken))
    : nearestSample(situation, length);
  return blunt && { ...blunt, isSharp: false };
}

/** A text that is the given one, or begins with it where it names a thing of its own. */
export function textStartingWith(situation: Situation, start: string): Text {
  return isName(situation)
    ? { template: { unique: start }, plain: `${start}-unique` }
    : { template: start, plain: start };
}

function candidatesOf(situation: Situation, length: number): Text[] {
  if (length === 0) return [asIs("")];
  const { title = "", pattern } = situation.constraint.member.schema;
  const samples = acceptedSamples(situation).filter((sample) => lengthOf(sample) === length);
  // Pages give some durations no form; what they mean is digits all the same.
  const isDuration = pattern === undefined && title.startsWith("Duration");
  if (isName(situation)) return [uniqueOfLength(situation, length)];
  return [...samples.map(asIs), ...(isDuration ? [] : [repeated(length)]), asIs(digits(length))];
}

function nearestSample(situation: Situation, length: number): Text | undefined {
  const { schema } = situation.constraint.member;
  const distance = (sample: string) => Math.abs(lengthOf(sample) - length);
  const legal = acceptedSamples(situation).filter((sample) => brokenKeywords(schema, sample).length === 0);
  const [nearest] = legal.toSorted((one, other) => distance(one) - distance(other));
  return nearest === undefined ? undefined : asIs(nearest);
}

function acceptedSamples({ constraint, patterns, readings }: Situation): string[] {
  const { pattern } = constraint.member.schema;
  const { accepted = [] } = patterns.find((candidate) => candidate.pattern === pattern) ?? {};
  return accepted.filter((sample) => sample !== "" && !readings.includes(sample));
}

/** Whether the member names a thing, so that its value must not meet that of another case. */
function isName({ constraint, exemplar, origin }: Situation): boolean {
  if (origin !== undefined && "parameter" in origin) return true;
  const given = valueAt(exemplar.input, constraint.member.path);
  return origin === undefined && isObject(given) && ("unique" in given || "ref" in given);
}

function uniqueOfLength(situation: Situation, length: number): Text {
  return { template: { unique: wordOf(situation), length }, plain: "n".repeat(length) };
}

/** The word that names of the thing begin with, as its maker has it. */
function wordOf({ constraint, exemplar, origin, fixtures }: Situation): string {
  const { path } = constraint.member;
  const parameter = origin !== undefined && "parameter" in origin ? origin.parameter : "";
  const presets = exemplar.given.map(({ fixture }) => presetsBelow(fixture, fixtures).get(parameter));
  const word = [valueAt(exemplar.input, path), ...presets]
    .map(uniqueWord)
    .find((found) => found !== undefined);
  return word ?? kebab(path.replace(/\[\]$/, "").replace(/^.*\./, ""));
}

function uniqueWord(template: Json | undefined): string | undefined {
  return isObject(template) && typeof template.unique === "string" ? template.unique : undefined;
}

function repeated(length: number): Text {
  return { template: { repeat: "a", times: length }, plain: "a".repeat(length) };
}

/** The seconds of a year, the longest duration; cut, or with zeros before it, to the length. */
function digits(length: number): string {
  return "31536000".slice(0, length).padStart(length, "0");
}

function asIs(text: string): Text {
  return { template: text, plain: text };
}
