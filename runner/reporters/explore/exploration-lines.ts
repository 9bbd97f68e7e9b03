import type { Discovery, Exploration } from "../../model/discovery.js";
import type { Json } from "../../model/json.js";
import { formatCurlSequence } from "../curl/format-curl-sequence.js";
import type { LiveValue } from "../curl/live-values.js";
import { formatText, formatValue } from "../format-value.js";
import { visible } from "../visible.js";
import { stableText, stableValue } from "./stable-texts.js";

/** Tells of each discovery of an exploration. The same seed on targets that answer alike gives the same lines. */
export function explorationLines(exploration: Exploration): string[] {
  const { discoveries } = exploration;
  return [
    ...discoveries.flatMap((discovery, index) => [...discoveryLines(discovery, index + 1, exploration), ""]),
    summary(exploration),
    ...(exploration.reason === undefined ? [] : [formatText(stableText(exploration.reason, exploration))]),
  ];
}

function summary({ runs, seed, discoveries, cutOff, target }: Exploration): string {
  const found = discoveries.length === 1 ? "1 divergence" : `${discoveries.length} divergences`;
  const end = cutOff === undefined ? "" : `; cut off (${cutOff})`;
  return `${found} from the reference in ${runs} runs on ${visible(target.name)}, seed ${seed}${end}`;
}

function discoveryLines(discovery: Discovery, number: number, exploration: Exploration): string[] {
  const { signature, departure, documentation, calls, kin, confirmed } = discovery;
  const { reference, target } = departure;
  const show = (value: Json) => formatValue(stableValue(value, exploration));
  return [
    `✗ ${number} ${formatText(signature)}`,
    `  ${calls} ${calls === 1 ? "call" : "calls"}; ${documentation}`,
    `  reference  ${show(reference)}`,
    `  target     ${show(target)}`,
    `  cases      ${kin.length === 0 ? "none about this requirement" : casesOf(kin)}`,
    ...(confirmed ? [] : ["  It did not show again on its own: what earlier runs left may be needed."]),
    "",
    "  as a case",
    ...indented(JSON.stringify(suiteOf(discovery), null, 2)),
    "",
    "  again",
    ...indented(stableText(commands(discovery, exploration), exploration)),
  ];
}

function casesOf(kin: readonly string[]): string {
  const shown = kin.slice(0, 3).join(", ");
  return kin.length > 3 ? `${shown} and ${kin.length - 3} more` : shown;
}

/** A file of suites/, whole, with the discovery as its only case. */
export function suiteOf({ case: found, signature }: Discovery) {
  const suite = found.id.slice(0, found.id.lastIndexOf("/"));
  return {
    $schema: "../../specs/meta/suite.schema.json",
    suite,
    title: `found by exploring: ${signature}`,
    cases: [found],
  };
}

function commands({ exchanges }: Discovery, { name, target }: Exploration): string {
  const run: LiveValue = {
    source: -1,
    query: "",
    member: "",
    value: name,
    variable: "RUN",
    place: new RegExp(name.replace(/[^\w-]/g, ".")),
  };
  const calls = exchanges.map(withoutTimes);
  return `RUN=$(date +%s)\n${formatCurlSequence(calls, { endpoint: target.endpoint, given: [run] })}`;
}

/** When a call was made is nobody's concern here; a filter by time that takes in everything does as well. */
function withoutTimes(exchange: Discovery["exchanges"][number]): Discovery["exchanges"][number] {
  const { request } = exchange;
  const body =
    typeof request.body === "string"
      ? request.body.replace(/"oldestDate":\d+(?:\.\d+)?/g, '"oldestDate":0')
      : request.body;
  return { ...exchange, startedAt: 0, durationMs: 0, request: { ...request, body } };
}

function indented(text: string): string[] {
  return text.split("\n").map((line) => `    ${line}`);
}
