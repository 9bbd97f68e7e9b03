/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; members that are absent are `undefined`. */
export interface JsonObject {
  readonly [member: string]: Json | undefined;
}
