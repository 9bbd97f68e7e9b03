/** `targets/<name>/target.json`: a known implementation and what it declares. */
export interface Target {
  readonly target: string;
  readonly title: string;
  readonly version?: string;
  readonly homepage?: string;
  /** Capabilities that it declares to have; cases that need others are skipped. */
  readonly capabilities: readonly string[];
  /** How many cases may run on it at once, if it can't take many. */
  readonly concurrency?: number;
  /** How many times faster than real time its clock runs. */
  readonly timeScale?: number;
  /** Further credentials, by the name that cases use. */
  readonly credentials?: Readonly<Record<string, TargetCredentials>>;
  /** Quotas that it enforces, by name, if other than documented. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** How it is put back to its start, between batches of cases and when a divergence leaves it unusable. All of its state is lost. */
  readonly reset?: PlainRequest;
  /** A request that only this implementation answers with a body that holds the text. */
  readonly recognisedBy?: PlainRequest & { readonly text: string };
  readonly note?: string;
}

/** Credentials beside the run's own, with what differs in their account. */
export interface TargetCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Comes with temporary credentials only. */
  readonly sessionToken?: string;
  /** Quotas of their account, by name, where they differ from those of the target. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** Whether calls of their account are throttled at the documented rates. */
  readonly throttled?: boolean;
}

/** A request outside the SWF API. */
export interface PlainRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
}
