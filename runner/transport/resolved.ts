/** A setting with the place that it was taken from, such as `AWS_REGION` or `--endpoint`. */
export interface Resolved<T> {
  readonly value: T;
  readonly origin: string;
}

/** Environment variables. An empty one counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Takes the first of the named variables that is set. */
export function firstSet(env: Environment, names: readonly string[]): Resolved<string> | undefined {
  for (const name of names) {
    const value = env[name];
    if (value) return { value, origin: name };
  }
  return undefined;
}
