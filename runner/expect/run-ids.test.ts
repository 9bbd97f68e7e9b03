import { expect, it } from "vitest";
import type { TransportCall } from "../model/transport.js";
import { runIds } from "./run-ids.js";

const call = (domain: string, operation = "StartWorkflowExecution"): TransportCall => ({
  operation,
  input: { domain },
  timeoutMs: 1,
  signal: new AbortController().signal,
});
const gives = (runId: string, status = 200) => ({ status, headers: {}, body: "", json: { runId } });

it("holds that a start gives an id which no other start in its domain gave", () => {
  const ids = runIds();
  expect(ids.note(call("d"), gives("r"))).toEqual([{ requirement: "StartWorkflowExecution.run-id-unique" }]);
  expect(ids.note(call("d"), gives("s"))).toEqual([{ requirement: "StartWorkflowExecution.run-id-unique" }]);
  expect(ids.note(call("d"), gives("r"))).toMatchObject([{ mismatch: { pointer: "/runId", actual: "r" } }]);
});

it("leaves open what another domain or another account has", () => {
  const ids = runIds();
  ids.note(call("d"), gives("r"));
  expect(ids.note(call("e"), gives("r"))).toEqual([{ requirement: "StartWorkflowExecution.run-id-unique" }]);
  expect(ids.note({ ...call("d"), credentials: "other" }, gives("r"))).toHaveLength(1);
});

it("takes an id that was given twice for none in any domain", () => {
  const ids = runIds();
  for (const domain of ["d", "d"]) ids.note(call(domain), gives("r"));
  expect(ids.note(call("e"), gives("r"))).toMatchObject([{ mismatch: { actual: "r" } }]);
});

it("looks at starts that were accepted, and forgets what was before a reset", () => {
  const ids = runIds();
  ids.note(call("d"), gives("r"));
  expect(ids.note(call("d", "DescribeWorkflowExecution"), gives("r"))).toEqual([]);
  expect(ids.note(call("d"), gives("r", 400))).toEqual([]);
  ids.forget();
  expect(ids.note(call("d"), gives("r"))).toEqual([{ requirement: "StartWorkflowExecution.run-id-unique" }]);
});
