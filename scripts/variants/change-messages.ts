import { isObject } from "../../runner/derive/input-path.js";
import type { Json, JsonObject } from "../../runner/model/json.js";
import { breakEndpoint } from "../mutants/edge/break-endpoint.js";
import type { Alteration } from "../mutants/start-target.js";

/** Changes what refusals say beside their type. The members of a text are taken out first. */
export function changeRefusals(change: (refusal: JsonObject) => JsonObject): Alteration {
  return {
    wrap: (endpoint) =>
      breakEndpoint(endpoint, {
        after: (_, { status, body }) =>
          isObject(body ?? null) && status !== 200
            ? { status, body: change(withoutMessage(body as JsonObject)) }
            : undefined,
      }),
  };
}

function withoutMessage({ message: _, Message: __, ...others }: JsonObject): JsonObject {
  return others;
}

/** The type of an error without its namespace. */
export function bareType({ __type, ...others }: JsonObject): JsonObject {
  return { __type: String(__type).replace(/^.*#/, ""), ...others } satisfies Record<string, Json | undefined>;
}
