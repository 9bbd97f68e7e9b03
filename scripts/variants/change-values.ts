import { isObject } from "../../runner/derive/input-path.js";
import type { Json, JsonObject } from "../../runner/model/json.js";

/** The value with each object in it changed, those inside first. */
export function changeObjects(value: Json, change: (object: JsonObject) => JsonObject): Json {
  if (Array.isArray(value)) return value.map((element: Json) => changeObjects(element, change));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    changeObjects(member ?? null, change),
  ]);
  return change(Object.fromEntries(members));
}

/** The object with its members in the opposite order. */
export function turned(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).reverse());
}

/** The object with members that nobody knows, of every type, before and after its own. */
export function withUnknownMembers(object: JsonObject): JsonObject {
  return {
    "x-trace": "4711",
    ...object,
    serverNotes: [{ eventId: 1, name: "unknown" }],
    isUnknown: true,
    unknownCount: -1.5,
    unknownInfo: { status: "OPEN", runId: "unknown" },
  };
}
