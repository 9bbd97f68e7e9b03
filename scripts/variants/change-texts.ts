import type { Json } from "../../runner/model/json.js";
import type { Alteration } from "../mutants/start-target.js";

/** Has every body that is JSON written anew. */
export function changeTexts(write: (value: Json) => string): Alteration {
  return {
    wrap: (endpoint) => async (request, signal) => {
      const response = await endpoint(request, signal);
      return response.body === "" ? response : { ...response, body: write(JSON.parse(response.body)) };
    },
  };
}
