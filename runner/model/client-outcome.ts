import type { JsonObject } from "./json.js";

/** What a real client made of the answer to its call. Times are epoch seconds. */
export type ClientOutcome =
  /** The members that it handed to its caller; none if it returned or printed nothing. */
  | { readonly returned: JsonObject }
  /** The class of the exception, or the code that a command line names, with its words. */
  | { readonly raised: string; readonly message: string };
