/** `targets/reference/durations.json`: how long cases take. */
export interface Durations {
  /** Milliseconds that a case takes unless `longer` says otherwise. */
  readonly usualMs: number;
  /** Milliseconds, by case. */
  readonly longer: Readonly<Record<string, number>>;
}
