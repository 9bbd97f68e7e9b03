import { expect, it } from "vitest";
import { describeClient } from "./describe-client.js";

it("tells what a client returned, raised, or that it returned nothing", () => {
  expect(describeClient({ returned: { runId: "r" } })).toBe('returned {"runId":"r"}');
  expect(describeClient({ returned: {} })).toBe("returned nothing");
  expect(describeClient({ raised: "TypeDeprecatedFault", message: "gone" })).toBe(
    "raised TypeDeprecatedFault: gone",
  );
  expect(describeClient({ raised: "Error", message: "" })).toBe("raised Error");
});

it("puts words of several lines on one, and lets no control character through", () => {
  expect(describeClient({ raised: "A\u001b[31m", message: "\n one\n  two\u202e\n" })).toBe(
    "raised A\\u001b[31m: one two\\u202e",
  );
});
