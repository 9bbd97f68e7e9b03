import type { Alteration } from "../mutants/start-target.js";
import { changeInputs } from "./change-inputs.js";

const paged = /^(?:List(?!Tags)|GetWorkflowExecutionHistory$|PollForDecisionTask$)/;

/** How many results a page may have at most, where the caller leaves it more. */
export interface PageSizes {
  readonly first: number;
  readonly further: number;
}

/** Has pages hold one result less than asked where that leaves one, and no more than so many. */
export function smallerPages({ first, further }: PageSizes): Alteration {
  return {
    wrap: (endpoint, surroundings) =>
      changeInputs(endpoint, surroundings, (operation, input) => {
        const { maximumPageSize: asked = 0 } = input;
        const isSize = typeof asked === "number" && Number.isInteger(asked) && asked >= 0 && asked <= 1000;
        if (!paged.test(operation) || !isSize) return undefined;
        const most = input.nextPageToken === undefined ? first : further;
        return { ...input, maximumPageSize: asked === 0 ? most : Math.max(1, Math.min(asked - 1, most)) };
      }),
  };
}
