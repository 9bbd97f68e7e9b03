import type { Baseline } from "../model/baseline.js";
import type { Exemplar, Fixture, PatternSamples, Staging, Suite } from "../model/case.js";
import type { Durations } from "../model/durations.js";
import type { Report } from "../model/report.js";
import type { FaultSpec, OperationSpec, ServiceSpec, ShapeSpec } from "../model/spec.js";
import type { Target } from "../model/target.js";
import type { Config } from "./config.js";
import type { Policies } from "./policies.js";

/** What a JSON file of each kind holds. */
export interface JsonFiles {
  readonly operation: OperationSpec;
  readonly shape: ShapeSpec;
  readonly fault: FaultSpec;
  readonly service: ServiceSpec;
  readonly suite: Suite;
  readonly fixture: Fixture;
  readonly exemplar: { readonly exemplars: readonly Exemplar[] };
  readonly patterns: { readonly patterns: readonly PatternSamples[] };
  readonly staging: { readonly stagings: readonly Staging[] };
  readonly target: Target;
  readonly baseline: Baseline;
  readonly report: Report;
  readonly config: Config;
  readonly durations: Durations;
  readonly policies: Policies;
  readonly quotas: Readonly<Record<string, number>>;
}
