import type { OperationName } from "../../generated/types.js";
import { invalid } from "./fault.js";
import { checksum, seal, unseal } from "./opaque.js";
import type { Turn } from "./turn.js";

/** Milliseconds for which a token of a next page can be used. Source: API_ListDomains.html. */
const lifetime = 24 * 3_600_000;

/** The members of an input that say which page is wanted. */
export interface PageInput {
  readonly nextPageToken?: string;
  readonly maximumPageSize?: number;
}

/** A call that is answered in pages. */
export interface PagedCall {
  readonly operation: OperationName;
  readonly input: PageInput;
  /** The most results that a page may have. */
  readonly limit: number;
}

interface PageContent {
  readonly cursor: unknown;
  readonly call: number;
  readonly madeAt: number;
}

/** How many results the page may have. Zero stands for as many as there may be. */
export function pageSize({ input, limit }: PagedCall): number {
  return Math.min(input.maximumPageSize || limit, limit);
}

/**
 * Where the page begins: what {@link pageToken} was given, or `undefined` for the first page. Errors: a token that isn't
 * one, that is of another call, or that is too old.
 */
export function pageCursor<C>(turn: Turn, { operation, input }: PagedCall): C | undefined {
  const { nextPageToken } = input;
  if (!nextPageToken) return undefined;
  const content = unseal("page", nextPageToken) as PageContent | undefined;
  if (content?.call !== fingerprint(operation, input)) throw invalid("Invalid token");
  if (turn.now - content.madeAt > lifetime)
    throw invalid("Specified token has exceeded its maximum lifetime");
  return content.cursor as C;
}

/** The token of the page that begins at `cursor`. */
export function pageToken(turn: Turn, { operation, input }: PagedCall, cursor: unknown): string {
  const content: PageContent = { cursor, call: fingerprint(operation, input), madeAt: turn.now };
  return seal("page", content);
}

/** Tells calls apart by everything that has to stay as it is from page to page. */
function fingerprint(operation: OperationName, input: PageInput): number {
  const kept = Object.entries(input).filter(([name]) => !changeable.has(name));
  const text = JSON.stringify([operation, kept.sort(([a], [b]) => (a < b ? -1 : 1))]);
  return checksum(Buffer.from(text, "utf8"));
}

const changeable: ReadonlySet<string> = new Set(["nextPageToken", "maximumPageSize", "identity"]);
