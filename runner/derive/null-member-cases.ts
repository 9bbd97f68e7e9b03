import type { Case, Suites } from "../model/case.js";
import type { OperationSpec, Specs } from "../model/spec.js";
import { operationArea } from "./case-id.js";
import { exemplarsOf, givenBy } from "./exemplars.js";

const requirement = "protocol.null-members-ignored";

/** For each operation with optional members a case that gives all of them as null. */
export function nullMemberCases({ operations }: Specs, suites: Suites): Case[] {
  return [...operations.values()].flatMap((spec) => nullMemberCase(spec, suites));
}

function nullMemberCase({ operation, input }: OperationSpec, { exemplars }: Suites): Case[] {
  const [exemplar] = exemplarsOf(operation, exemplars);
  const absent = Object.keys(input.properties ?? {}).filter((name) => exemplar.input[name] === undefined);
  if (absent.length === 0) return [];
  const nulls = Object.fromEntries(absent.map((name) => [name, null]));
  return [
    {
      id: `${operationArea(operation)}/null-members-ignored`,
      title: `${operation} takes null for a member that is not given`,
      requirements: [requirement],
      ...givenBy(exemplar),
      steps: [
        {
          call: operation,
          input: { ...exemplar.input, ...nulls },
          expect: { ...exemplar.expect, requirement },
          twin: { input: exemplar.input },
        },
      ],
    },
  ];
}
