import { valueAt } from "./input-path.js";
import { accepts, rejects, type Situation, type Trial } from "./trial.js";
import { wrongValues } from "./wrong-values.js";

/** A required member left out, or null, which counts as left out. */
export function requiredTrials(): Trial[] {
  return [
    rejects(undefined, "left out", { name: "absent" }),
    rejects(null, "given as null", { name: "null" }),
  ];
}

/** A value of another JSON type; and for members that no other constraint shows accepted, one of the right type. */
export function typeTrials(situation: Situation): Trial[] {
  const { type = "" } = situation.constraint.member.schema;
  const wrong = wrongValues[type];
  const rejected = wrong === undefined ? [] : [rejects(wrong, `given as ${JSON.stringify(wrong)}`)];
  return [...acceptedOfType(situation), ...rejected];
}

function acceptedOfType({ constraint: { member }, exemplar }: Situation): Trial[] {
  if (valueAt(exemplar.input, member.path) !== undefined) return [];
  if (member.schema.type === "boolean") return [accepts(true, "given as true")];
  if (member.schema.title === "Timestamp") return [accepts({ now: 0 }, "given in epoch seconds")];
  return [];
}
