import { HarnessError } from "../errors.js";
import type { PatternSamples } from "../model/case.js";
import { lowerBound, upperBound } from "./bound-trials.js";
import { brokenKeywords, lengthOf } from "./broken-keywords.js";
import { slug } from "./case-id.js";
import { textOfLength, textStartingWith } from "./choose-text.js";
import { accepts, rejects, type Situation, type Trial } from "./trial.js";

/** The shortest text, and one shorter. */
export function minLengthTrials(situation: Situation): Trial[] {
  const { strict, loose } = lowerBound(situation, "minLength");
  const wrong = loose > 0 ? [rejectedOfLength(situation, loose - 1)] : [];
  // A made-up thing of one character tells nothing that the empty text doesn't.
  const isMadeUp = situation.origin !== undefined && "unknown" in situation.origin;
  return isMadeUp ? wrong : [...acceptedOfLength(situation, strict), ...wrong];
}

/** The longest text, and one longer. */
export function maxLengthTrials(situation: Situation): Trial[] {
  const { strict, loose } = upperBound(situation, "maxLength");
  return [...acceptedOfLength(situation, strict), rejectedOfLength(situation, loose + 1)];
}

/** Each sample on either side of the pattern that breaks nothing else and that no reading puts in doubt. */
export function patternTrials(situation: Situation): Trial[] {
  const { schema } = situation.constraint.member;
  const { accepted, rejected } = samplesOf(situation);
  const isClear = (value: string) => !situation.readings.includes(value);
  return [
    ...accepted.flatMap((sample, index) => {
      const text = textStartingWith(situation, sample);
      const isLegal = sample !== "" && isClear(sample) && brokenKeywords(schema, text.plain).length === 0;
      return isLegal
        ? [accepts(text.template, `written ${shown(sample)}`, { name: `accepts-${index + 1}` })]
        : [];
    }),
    ...rejected
      .filter(({ value }) => isClear(value) && brokenKeywords(schema, value).join() === "pattern")
      .map(({ value, why }) =>
        rejects(value, `written ${shown(value)} (${why})`, { name: `rejects-${slug(why)}` }),
      ),
  ];
}

/** The text that a member must not be. */
export function notTrials({ constraint }: Situation): Trial[] {
  const { not } = constraint.member.schema;
  return not === undefined ? [] : [rejects(not.const, `that is ${JSON.stringify(not.const)}`)];
}

/** Each member of an enumeration, and a text that is none of them. */
export function enumTrials({ constraint }: Situation): Trial[] {
  const { path, schema } = constraint.member;
  // Each decision type is shown accepted by its own exemplar.
  const isDecisionType = path.endsWith(".decisionType");
  const members = isDecisionType ? [] : (schema.enum ?? []);
  return [
    ...members.map((member) => accepts(member, member, { name: `accepts-${member}` })),
    rejects("NOT_A_MEMBER", "NOT_A_MEMBER"),
  ];
}

function acceptedOfLength(situation: Situation, length: number): Trial[] {
  const text = textOfLength(situation, length);
  if (!text) return [];
  const actual = lengthOf(text.plain);
  const note = `No text of ${length} characters keeps the member's other constraints.`;
  return [accepts(text.template, ofCharacters(actual), actual === length ? {} : { note })];
}

function rejectedOfLength(situation: Situation, length: number): Trial {
  const { keyword } = situation.constraint;
  const text = textOfLength(situation, length, keyword);
  const note = "No value breaks this constraint alone.";
  return rejects(text?.template ?? "", ofCharacters(length), text?.isSharp ? {} : { note });
}

function samplesOf({ constraint, patterns }: Situation): PatternSamples {
  const { pattern } = constraint.member.schema;
  const samples = patterns.find((candidate) => candidate.pattern === pattern);
  if (samples) return samples;
  throw new HarnessError("data", {
    where: `suites/patterns.json`,
    what: `no samples for the pattern of ${constraint.requirement}`,
    expected: `samples of ${pattern}`,
  });
}

function ofCharacters(length: number): string {
  if (length === 0) return "that is empty";
  return `of ${length} character${length === 1 ? "" : "s"}`;
}

/** A text in quotes, with what can't be seen written as escapes. */
function shown(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
