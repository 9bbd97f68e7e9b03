import type { Scene } from "../scene.js";

/** Where a decision is enacted. */
export interface DecisionScene extends Scene {
  /** The event of the decision task that the decision came with. */
  readonly decisionTaskCompletedEventId: number;
}

/** How decisions of one type are enacted. `A` are their attributes, `C` the causes for which they fail. */
export interface DecisionRule<A, C extends string> {
  /** Records what follows from the decision, or gives the cause for which it can't be enacted. */
  readonly enact: (scene: DecisionScene, attributes: A) => C | undefined;
  /** Records that the decision failed. */
  readonly fail: (scene: DecisionScene, attributes: A, cause: C) => void;
  /** The cause of a decision that comes too fast, where there is one. */
  readonly rateExceeded?: C;
}
