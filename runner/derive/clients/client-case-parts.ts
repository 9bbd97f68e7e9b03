import type { Step } from "../../model/case.js";

/** A case about a client, but for what all of them have in common. */
export interface ClientCaseParts {
  /** The last segments of its id. */
  readonly name: string;
  readonly title: string;
  readonly requirements: readonly string[];
  readonly steps: readonly Step[];
}
