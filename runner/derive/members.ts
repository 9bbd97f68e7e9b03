import type { OperationSpec, Schema, Specs } from "../model/spec.js";
import { referencedShape, resolveSchema, type Shapes } from "./resolve-schema.js";

/** One member of an input or output, however deep. */
export interface Member {
  /** Such as `workflowType.name` or `tags[].key`. */
  readonly path: string;
  readonly required: boolean;
  /** What the specs say of it, the shape it refers to taken in. */
  readonly schema: Schema;
  /** The documentation page that describes it. */
  readonly page: string;
  /** Pages of the keywords that another page adds. */
  readonly keywordPages: Readonly<Record<string, string>>;
}

/** The members of an operation's input, each before those inside it. */
export function inputMembers(specs: Specs, spec: OperationSpec): Member[] {
  return membersWithin(specs.shapes, root(spec.input, spec.documentation));
}

/** The members of an operation's output, without those inside of history events. */
export function outputMembers(specs: Specs, spec: OperationSpec): Member[] {
  if (!spec.output) return [];
  const isEvent = ({ path }: Place) => path === "events[]";
  return membersWithin(specs.shapes, root(spec.output, spec.documentation), isEvent);
}

/** The members of a history event, whichever operation returns it. */
export function historyEventMembers({ shapes }: Specs): Member[] {
  const event = shapes.get("HistoryEvent");
  return event ? membersWithin(shapes, root({ $ref: "HistoryEvent.json" }, event.documentation ?? "")) : [];
}

/** The file name of a documentation page. */
export function pageOf(documentation: string): string {
  return documentation.replace(/^.*\//, "");
}

/** A member with its schema as written. */
type Place = Omit<Member, "schema"> & { readonly written: Schema };

function root(written: Schema, documentation: string): Place {
  return { path: "", required: true, page: pageOf(documentation), keywordPages: {}, written };
}

function membersWithin(shapes: Shapes, place: Place, isLeaf = (_: Place) => false): Member[] {
  return placesIn(shapes, place).flatMap((inner) => {
    const { written, ...rest } = inner;
    const deeper = isLeaf(inner) ? [] : membersWithin(shapes, inner, isLeaf);
    return [{ ...rest, schema: resolveSchema(shapes, written) }, ...deeper];
  });
}

function placesIn(shapes: Shapes, { path, page, written }: Place): Place[] {
  const { properties = {}, required = [], items } = resolveSchema(shapes, written);
  const own = referencedShape(shapes, written)?.documentation;
  const inside = { page: own ? pageOf(own) : page, keywordPages: {} };
  const members = Object.entries(properties).map(([name, schema]) => ({
    ...inside,
    keywordPages: addedOn(page, written, name),
    path: path === "" ? name : `${path}.${name}`,
    required: required.includes(name),
    written: schema,
  }));
  if (items) members.push({ ...inside, path: `${path}[]`, required: false, written: items });
  return members;
}

/** What stands beside a `$ref` is said by the page of the one who refers, not by that of the shape. */
function addedOn(page: string, { $ref, properties }: Schema, name: string): Record<string, string> {
  if ($ref === undefined) return {};
  return Object.fromEntries(Object.keys(properties?.[name] ?? {}).map((keyword) => [keyword, page]));
}
