import { outputValidators } from "../../generated/validators.js";
import type { Answer, Call } from "./call.js";

/** Says in what the answers of a client differ from what its calls are about, a line each. */
export function differences(calls: readonly Call[], answers: readonly Answer[]): string[] {
  return calls.flatMap((call, at) => {
    const answer = answers[at];
    return answer ? difference(call, answer).map((text) => `${call.operation}: ${text}`) : ["no answer"];
  });
}

function difference({ operation, fault }: Call, answer: Answer): readonly string[] {
  if (fault !== undefined || "fault" in answer) {
    const expected = fault === undefined ? "success" : `${fault} 400`;
    const got = "fault" in answer ? `${answer.fault} ${answer.status}` : "success";
    return expected === got ? [] : [`expected ${expected}, got ${got}`];
  }
  const validate = validators[operation];
  const members = Object.keys(answer.output);
  if (!validate) return members.length > 0 ? [`expected nothing, got ${members.join(", ")}`] : [];
  return validate(answer.output).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const validators: Readonly<Record<string, (typeof outputValidators)[keyof typeof outputValidators]>> =
  outputValidators;
