/** Access keys by id, each with its IAM policy; `*` stands for every id that isn't named. */
export type Policies = Readonly<Record<string, AccessKeyPolicy>>;

/** What an access key may do, and what else is known of it. */
export interface AccessKeyPolicy {
  readonly Version?: string;
  readonly Statement: PolicyStatement | readonly PolicyStatement[];
  /** If given, requests must be signed with it. */
  readonly secretAccessKey?: string;
  /** If given, requests must carry it. */
  readonly securityToken?: string;
  /** Whether the session of the key is over. */
  readonly expired?: boolean;
  /** Twelve digits; that of the endpoint if absent. */
  readonly account?: string;
}

/** A statement of an IAM policy. */
export interface PolicyStatement {
  readonly Effect: string;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  /** By operator, by condition key: one wanted value or several. */
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, string | boolean | readonly string[]>>>
  >;
}
