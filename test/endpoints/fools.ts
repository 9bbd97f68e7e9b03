import { startReference } from "../../reference/index.js";
import type { Case } from "../../runner/model/case.js";
import type { Contract } from "../../runner/model/contract.js";
import { forwardTo } from "./forward-to.js";
import { knowsLiteralNames } from "./literal-names.js";
import { newRecording } from "./replay-recording.js";
import { startEndpoint } from "./start-endpoint.js";
import { startValidationAlone } from "./validation-alone.js";

/** An endpoint that would pass for an implementation. */
export interface Fool {
  readonly url: string;
  close(): Promise<void>;
}

/** How an endpoint may try to pass, and what it has to be. */
export interface FoolRow {
  readonly name: string;
  /** @param watch - runs cases on an endpoint that is to be learnt from */
  readonly start: (contract: Contract, watch: (url: string) => Promise<void>) => Promise<Fool>;
  /** The cases to learn from and to be tried on, of those that don't take long. */
  readonly about: (one: Case) => boolean;
  /** What it truly does: the names of rules by which a case that passes is explained. */
  readonly does: readonly string[];
}

/** The time scale of the reference when it is recorded. */
export const recordedScale = 60;

const ofRequest = ["validates", "accepts", "answers in form", "speaks the protocol"];

/** Endpoints without a state, each with what it may pass by. */
export const fools: readonly FoolRow[] = [
  {
    name: "validates what is asked and answers in always the same words",
    start: startValidationAlone,
    about: () => true,
    does: ofRequest,
  },
  {
    name: "knows the names that are written in suites and specs, and the answers that are wanted",
    start: ({ cases, suites }) => startEndpoint(knowsLiteralNames(cases, suites.fixtures.values())),
    about: () => true,
    does: [...ofRequest, "knows the names in policies"],
  },
  {
    name: "says again what the reference answered in a run with another seed",
    start: async (_, watch) => {
      const recording = newRecording();
      const reference = await startReference({ timeScale: recordedScale });
      const recorder = await startEndpoint(async (asked) =>
        recording.note(asked, await forwardTo(reference.url, asked)),
      );
      await watch(recorder.url);
      await recorder.close();
      await reference.close();
      return startEndpoint(recording.replay);
    },
    // Constraints on members are told from the request alone, with or without a recording.
    about: ({ requirements }) => !requirements.some((one) => one.includes(".input.")),
    does: ofRequest,
  },
];
