import type { Exchange } from "../../model/exchange.js";
import type { Json } from "../../model/json.js";
import { bodyText } from "./request-body.js";
import type { Piece } from "./shell-words.js";

/** A value that the target made up and a later request gives back, such as a task token. */
export interface LiveValue {
  /** Position of the exchange whose response has it. */
  readonly source: number;
  /** Where the response has it, as jq asks for it. */
  readonly query: string;
  /** Name of the member that has it. */
  readonly member: string;
  readonly value: string;
  /** Name of the shell variable that takes it. */
  readonly variable: string;
  /** Where a request has it, if a value of its length and member alone don't tell. */
  readonly place?: RegExp;
}

interface Leaf {
  readonly query: string;
  readonly member: string;
  readonly value: string;
}

const distinctive = 16;
const mostLeaves = 5000;
const deepest = 32;

/** Finds what has to be taken from responses for the later requests of a sequence to work again. */
export function findLiveValues(exchanges: readonly Exchange[]): LiveValue[] {
  const requests = exchanges.map(({ request }) => bodyText(request.body) ?? "");
  const found = new Map<string, LiveValue>();
  exchanges.forEach(({ response }, source) => {
    const earlier = requests.slice(0, source + 1);
    const later = requests.slice(source + 1);
    for (const leaf of leavesOf(response?.json)) {
      if (found.has(leaf.value) || !isLive(leaf, { earlier, later })) continue;
      found.set(leaf.value, { ...leaf, source, variable: nameVariable(leaf.member, found) });
    }
  });
  return [...found.values()];
}

/** Takes a request's text apart where it holds one of the values. */
export function insertLiveValues(text: string, values: readonly LiveValue[]): Piece[] {
  const [first, ...others] = values;
  if (!first) return text === "" ? [] : [{ text }];
  const parts = text.split(placeOf(first));
  return parts.flatMap((part, position) => [
    ...(position > 0 ? [{ variable: first.variable }] : []),
    ...insertLiveValues(part, others),
  ]);
}

function isLive(
  leaf: Leaf,
  { earlier, later }: { earlier: readonly string[]; later: readonly string[] },
): boolean {
  if (!/^[\x20-\x7e]+$/.test(leaf.value) || /["\\]|^[A-Z_]+$/.test(leaf.value)) return false;
  const place = placeOf(leaf);
  return later.some((text) => place.test(text)) && !earlier.some((text) => text.includes(`"${leaf.value}"`));
}

// A short value could be anywhere by chance; it counts only under the name it came by.
function placeOf({ member, value, place }: Pick<LiveValue, "member" | "value" | "place">): RegExp {
  if (place) return place;
  const literal = escapePattern(value);
  if (value.length >= distinctive) return new RegExp(literal);
  return new RegExp(`(?<=${escapePattern(JSON.stringify(member))}:\\s*")${literal}(?=")`);
}

function nameVariable(member: string, taken: ReadonlyMap<string, LiveValue>): string {
  const words = member
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
    .toUpperCase()
    .replace(/[^A-Z0-9_]/g, "");
  const isPlain = /^(?!AWS_)[A-Z][A-Z0-9_]*_(TOKEN|ID|ARN)$/.test(words);
  // Any other name might be one that the shell itself lives by, such as PATH.
  const name = isPlain ? words : `VALUE_${words.slice(0, 32)}`;
  const namesakes = [...taken.values()].filter(
    ({ variable }) => variable.replace(/__\d+$/, "") === name,
  ).length;
  return namesakes === 0 ? name : `${name}__${namesakes + 1}`;
}

interface Node {
  readonly value: Json | undefined;
  readonly query: string;
  readonly member: string;
  readonly depth: number;
}

function leavesOf(root: Json | undefined): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (node: Node): void => {
    if (leaves.length >= mostLeaves || node.depth > deepest) return;
    const { value, query, member } = node;
    if (typeof value === "string") leaves.push({ query: query || ".", member, value });
    else childrenOf(node).forEach(visit);
  };
  visit({ value: root, query: "", member: "", depth: 0 });
  return leaves;
}

function childrenOf({ value, query, member, depth }: Node): Node[] {
  if (value === null || typeof value !== "object") return [];
  const isList = Array.isArray(value);
  return Object.entries(value).map(([name, inner]: [string, Json | undefined]) => ({
    value: inner,
    query: isList ? `${query || "."}[${name}]` : `${query}${memberQuery(name, query)}`,
    member: isList ? member : name,
    depth: depth + 1,
  }));
}

function memberQuery(name: string, before: string): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return `.${name}`;
  return `${before === "" ? "." : ""}[${JSON.stringify(name)}]`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
