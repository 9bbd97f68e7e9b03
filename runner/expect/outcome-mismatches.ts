import type { WireResponse } from "../model/exchange.js";
import type { Expectation } from "../model/expectation.js";
import type { Json } from "../model/json.js";
import type { Difference } from "./difference.js";
import { type FaultBook, wireFaultName } from "./fault-book.js";

/** Whether the target accepted the call. */
export function isAccepted(response: WireResponse): boolean {
  return response.status >= 200 && response.status < 300;
}

/** Where acceptance, fault and status of a response depart from what was expected. */
export function outcomeMismatches(
  expectation: Expectation,
  response: WireResponse,
  book: FaultBook,
): Difference[] {
  const outcome =
    expectation.fault === undefined || isAccepted(response)
      ? acceptance(expectation, response)
      : rejection(expectation, response, book);
  return outcome.length > 0 ? outcome : wrongStatus(expectation, response);
}

function acceptance({ fault, orSuccess, status }: Expectation, response: WireResponse): Difference[] {
  const accepted = isAccepted(response);
  if (fault === undefined && !accepted && status === undefined)
    return [{ kind: "rejected", pointer: "", expected: "success", actual: describeResponse(response) }];
  if (fault !== undefined && accepted && !orSuccess)
    return [
      {
        kind: "accepted",
        pointer: "",
        expected: { fault: [...faultNames(fault)] },
        actual: describeResponse(response),
      },
    ];
  return [];
}

function rejection({ fault }: Expectation, response: WireResponse, book: FaultBook): Difference[] {
  const names = faultNames(fault ?? []);
  const actual = wireFaultName(response.json);
  if (actual !== undefined && names.some((name) => book.isCalled(name, actual))) return [];
  return [
    { kind: "wrong-fault", pointer: "", expected: { fault: [...names] }, actual: describeResponse(response) },
  ];
}

function wrongStatus({ status }: Expectation, response: WireResponse): Difference[] {
  if (status === undefined || [status].flat().includes(response.status)) return [];
  const expected = typeof status === "number" ? status : [...status];
  return [{ kind: "wrong-status", pointer: "/status", expected, actual: response.status }];
}

function faultNames(fault: string | readonly string[]): readonly string[] {
  return typeof fault === "string" ? [fault] : fault;
}

/** The response in a few words: its fault, or else its status and the beginning of its body. */
export function describeResponse(response: WireResponse): Json {
  const fault = wireFaultName(response.json);
  if (fault !== undefined) return { status: response.status, fault };
  return { status: response.status, body: response.body.slice(0, 200) };
}
