import { matchesPattern } from "./pattern.js";

/** The values of a request by condition key. A key that isn't here is absent from the request. */
export type ConditionValues = ReadonlyMap<string, readonly string[]>;

/** The `Condition` of a statement: by operator, by key, one wanted value or several. */
export type ConditionBlock = Readonly<
  Record<string, Readonly<Record<string, string | boolean | readonly string[]>>>
>;

type Test = (wanted: string, actual: string) => boolean;

const equals: Test = (wanted, actual) => wanted === actual;
const equalsIgnoringCase: Test = (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase();
const isLike: Test = (wanted, actual) => matchesPattern(wanted, actual);

/** How each operator compares; a negated one holds if no wanted value fits. */
const operators: Readonly<Record<string, { readonly test: Test; readonly negated: boolean }>> = {
  StringEquals: { test: equals, negated: false },
  StringNotEquals: { test: equals, negated: true },
  StringEqualsIgnoreCase: { test: equalsIgnoringCase, negated: false },
  StringNotEqualsIgnoreCase: { test: equalsIgnoringCase, negated: true },
  StringLike: { test: isLike, negated: false },
  StringNotLike: { test: isLike, negated: true },
  ArnEquals: { test: isLike, negated: false },
  ArnNotEquals: { test: isLike, negated: true },
  ArnLike: { test: isLike, negated: false },
  ArnNotLike: { test: isLike, negated: true },
};

const ifExists = "IfExists";

/** Whether every condition of a block holds. An operator that isn't known holds never. */
export function conditionsHold(block: ConditionBlock, values: ConditionValues): boolean {
  return Object.entries(block).every(([operator, conditions]) =>
    Object.entries(conditions).every(([key, wanted]) => {
      const texts = Array.isArray(wanted) ? (wanted as readonly string[]) : [String(wanted)];
      return conditionHolds(operator, texts, lookUp(values, key));
    }),
  );
}

function conditionHolds(
  operator: string,
  wanted: readonly string[],
  actual: readonly string[] | undefined,
): boolean {
  if (operator === "Null") return wanted.includes(String(actual === undefined));
  const isOptional = operator.endsWith(ifExists);
  const known = operators[isOptional ? operator.slice(0, -ifExists.length) : operator];
  if (!known) return false;
  if (actual === undefined) return isOptional || known.negated;
  const fits = actual.some((value) => wanted.some((text) => known.test(text, value)));
  return fits !== known.negated;
}

/** Keys are the same in any letter case. */
function lookUp(values: ConditionValues, key: string): readonly string[] | undefined {
  const wanted = key.toLowerCase();
  for (const [name, value] of values) if (name.toLowerCase() === wanted) return value;
  return undefined;
}
