import type { Answer, Asked } from "./start-endpoint.js";

const json = (status: number, body: unknown): Answer => ({ status, body: JSON.stringify(body) });

/** Ways to answer without looking at what is asked. None of them knows anything of SWF. */
export const nullAnswers: Readonly<Record<string, (asked: Asked) => Answer>> = {
  "400 {}": () => json(400, {}),
  "400 UnknownResourceFault": () =>
    json(400, { __type: "com.amazonaws.swf.base.model#UnknownResourceFault", message: "Unknown: it" }),
  "400 ValidationException": () =>
    json(400, { __type: "com.amazon.coral.validate#ValidationException", message: "1 error detected" }),
  "200 {}": () => json(200, {}),
  "200 with an empty body": () => ({ status: 200, body: "" }),
  "an echo": ({ body }) => ({ status: 200, body }),
  "200 with an empty body where one is due, else 400": ({ operation }) =>
    /^(?:Register|Deprecate|Undeprecate|Delete|Respond|Signal|Terminate|Request|Tag|Untag)/.test(operation)
      ? { status: 200, body: "" }
      : json(400, {}),
  "500 with a page": () => ({
    status: 500,
    body: "<!doctype html><title>It broke</title>",
    contentType: "text/html",
  }),
};
