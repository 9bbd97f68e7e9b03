import { expect, it } from "vitest";
import { jsonErrorPosition } from "./json-error-position.js";

it.each([
  ['{"a": hello}', 1, 7],
  ["hello", 1, 1],
  ['{\n  "a": 1,\n}', 3, 1],
  ['{"a": 1', 1, 8],
  ["[1,\n2,,3]", 2, 3],
  ["[1,]", 1, 4],
  ['{"a":tru}', 1, 6],
  ['{"a":}', 1, 6],
  ["{a:1}", 1, 2],
  ['{"a":1}}', 1, 8],
  ['{"a":"x\ny"}', 1, 8],
  ['{"a":01}', 1, 7],
  ["[1,\n", 2, 1],
  ["", 1, 1],
  ['[[], "]", [,]]', 1, 12],
])("finds where %j stumbles", (text, line, column) => {
  expect(jsonErrorPosition(text, errorOf(text))).toEqual({ line, column });
});

function errorOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
