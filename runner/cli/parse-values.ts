import { readFileSync } from "node:fs";
import { HarnessError } from "../errors.js";
import type { Tier } from "../model/requirement.js";

/** Reads a flag's value; throws a `HarnessError` of code `usage` that names the flag. */
export type ParseValue<T> = (text: string) => T;

/** A whole number within bounds. */
export function wholeNumber(flag: string, least: number, most = Number.MAX_SAFE_INTEGER): ParseValue<number> {
  return (text) => {
    const value = Number(text);
    if (/^-?\d+$/.test(text) && value >= least && value <= most) return value;
    throw refused(
      flag,
      most === Number.MAX_SAFE_INTEGER
        ? `a whole number from ${least}`
        : `a whole number from ${least} to ${most}`,
      text,
    );
  };
}

/** A number above zero, in the unit that the flag's help names. */
export function positiveNumber(flag: string): ParseValue<number> {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== "" && Number.isFinite(value) && value > 0) return value;
    throw refused(flag, "a number above 0", text);
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(flag: string, words: readonly Word[]): ParseValue<Word> {
  return (text) => {
    const found = words.find((word) => word === text);
    if (found) return found;
    throw refused(flag, words.join(", "), text);
  };
}

const tiers: readonly Tier[] = ["documented", "modelled", "observed"];

/** Tiers, separated by commas. */
export function tierList(flag: string): ParseValue<Tier[]> {
  return (text) => text.split(",").map((part) => oneOf(flag, tiers)(part.trim()));
}

/**
 * Patterns, separated by commas; `@file` stands for the lines of a file, those beginning with `#` left out. None at
 * all is refused: it would choose everything.
 */
export function patternList(flag: string): ParseValue<string[]> {
  return (text) => {
    const patterns = text
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean)
      .flatMap((part) => (part.startsWith("@") ? patternsIn(part.slice(1), flag) : [part]));
    if (patterns.length > 0) return patterns;
    throw refused(flag, "at least one pattern", text);
  };
}

/** A value that may be given several times. */
export function repeated<T>(
  parse: ParseValue<readonly T[]>,
): (text: string, before: readonly T[] | undefined) => T[] {
  return (text, before) => [...(before ?? []), ...parse(text)];
}

function patternsIn(file: string, flag: string): string[] {
  try {
    const lines = readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.trim());
    return lines.filter((line) => line !== "" && !line.startsWith("#"));
  } catch (cause) {
    throw new HarnessError(
      "usage",
      { where: `${flag} @${file}`, what: "this file can't be read", got: (cause as Error).message },
      { cause },
    );
  }
}

function refused(flag: string, expected: string, got: string): HarnessError {
  return new HarnessError("usage", {
    where: flag,
    what: "this value can't be used",
    expected,
    got: JSON.stringify(got),
  });
}
