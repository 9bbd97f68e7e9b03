import type { Tier } from "../model/requirement.js";

/** `swf-conformance.config.json`: settings of a run. Flags of the same names mean the same. Times are in seconds. */
export interface Config {
  readonly endpoint?: string;
  readonly region?: string;
  /** A target file, or the name of a known target. */
  readonly target?: string;
  readonly run?: readonly string[];
  readonly skip?: readonly string[];
  readonly tiers?: readonly Tier[];
  readonly client?: "wire" | "sdk-js" | "aws-cli" | "boto3";
  readonly concurrency?: number;
  readonly timeScale?: number;
  readonly seed?: number;
  readonly baseline?: string;
  /** Each `NAME` or `NAME=FILE`. */
  readonly reporters?: readonly string[];
  readonly maxFailures?: number;
  readonly requestTimeout?: number;
  readonly caseTimeout?: number;
  readonly globalTimeout?: number;
  readonly wait?: number;
  readonly strict?: boolean;
  readonly keepResources?: boolean;
}
