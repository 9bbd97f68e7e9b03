/** Each of our own errors: the exit code it leads to. Trouble of the target is never one of them. */
const exitCodes = {
  usage: 2,
  config: 2,
  data: 2,
  output: 2,
  harness: 4,
} as const;

/** The kind of one of our own errors. */
export type ErrorCode = keyof typeof exitCodes;

/** What went wrong, said so that the reader can mend it. */
export interface Complaint {
  /** File, flag or place within it: `specs/operations/X.json /input/required/0`. */
  readonly where: string;
  readonly what: string;
  readonly expected?: string;
  readonly got?: string;
  /** What to do about it. */
  readonly hint?: string;
}

/**
 * The one error class of the harness. Its message reads `<where>: <what>; expected <x>, got <y>`; the hint stands
 * on its own line.
 */
export class HarnessError extends Error {
  override readonly name = "HarnessError";
  readonly code: ErrorCode;
  readonly complaint: Complaint;

  constructor(code: ErrorCode, complaint: Complaint, options?: ErrorOptions) {
    super(formatComplaint(complaint), options);
    this.code = code;
    this.complaint = complaint;
  }

  /** The process exit code that this error leads to. */
  get exitCode(): number {
    return exitCodes[this.code];
  }
}

function formatComplaint({ where, what, expected, got }: Complaint): string {
  const sides = [expected && `expected ${expected}`, got && `got ${got}`].filter(Boolean).join(", ");
  return `${where}: ${what}${sides ? `; ${sides}` : ""}`;
}
