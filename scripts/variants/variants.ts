import type { Exchange } from "../../runner/model/exchange.js";
import type { Json } from "../../runner/model/json.js";
import { changeHeads, inChunksOf, withHeaderNames, withoutKeepingAlive, withReason } from "./change-heads.js";
import { bareType, changeRefusals } from "./change-messages.js";
import { changeTexts } from "./change-texts.js";
import { changeObjects, turned, withUnknownMembers } from "./change-values.js";
import { delayAnswers } from "./delay-answers.js";
import { laggingVisibility } from "./lagging-visibility.js";
import { longest, otherIds, shortest } from "./other-ids.js";
import { smallerPages } from "./smaller-pages.js";
import type { Variant } from "./variant.js";
import { asCodes, withExponent, writeJson } from "./write-json.js";

const rfc = "https://www.rfc-editor.org/rfc";
const pages = "https://docs.aws.amazon.com/amazonswf/latest/apireference";

/** Every legal way to differ from the reference that the suite is tried on. */
export const variants: readonly Variant[] = [
  {
    name: "other-messages",
    changes: "refusals say something else",
    allowedBy: `${pages}/CommonErrors.html names errors, no texts`,
    alter: () => changeRefusals((refusal) => ({ ...refusal, message: "Nein: \u{1F6AB} <none of that>" })),
    shows: ({ refused }) => textOf(refused).includes("none of that"),
  },
  {
    name: "no-messages",
    changes: "refusals say nothing but their type, which has no namespace",
    allowedBy: `${pages}/CommonErrors.html names errors, no texts`,
    alter: () => changeRefusals(bareType),
    shows: ({ refused }) => textOf(refused) === '{"__type":"UnknownResourceFault"}',
  },
  {
    name: "unknown-members",
    changes: "every object has members that nobody knows",
    allowedBy:
      "https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html: clients ignore unknown members",
    alter: () => changeTexts((value) => JSON.stringify(changeObjects(value, withUnknownMembers))),
    shows: ({ started }) => textOf(started).includes("unknownCount"),
  },
  {
    name: "turned-members",
    changes: "the members of every object come in the opposite order",
    allowedBy: `${rfc}/rfc8259#section-4: objects are unordered`,
    alter: () => changeTexts((value) => JSON.stringify(changeObjects(value, turned))),
    shows: ({ refused }) => textOf(refused).startsWith('{"message"'),
  },
  {
    name: "pretty-bodies",
    changes: "bodies are indented",
    allowedBy: `${rfc}/rfc8259#section-2: whitespace is insignificant`,
    alter: () => changeTexts((value) => `\r\n${JSON.stringify(value, null, "\t")}\n`),
    shows: ({ refused }) => textOf(refused).startsWith('\r\n{\n\t"__type": '),
  },
  {
    name: "coded-texts",
    changes: "every character of a text is written as its code",
    allowedBy: `${rfc}/rfc8259#section-7: any character may be escaped`,
    alter: () => changeTexts((value) => writeJson(value, { text: asCodes })),
    shows: ({ refused }) => textOf(refused).includes("\\u005f\\u005f\\u0074\\u0079\\u0070\\u0065"),
  },
  {
    name: "numbers-with-exponents",
    changes: "numbers are written as 1.3E9",
    allowedBy: `${rfc}/rfc8259#section-6: a number may have an exponent`,
    alter: () => changeTexts((value) => writeJson(value, { number: withExponent })),
    shows: ({ history }) => /"eventTimestamp" : 1\.\d+E9/.test(textOf(history)),
  },
  {
    name: "chunked-bodies",
    changes: "bodies come in chunks of 7 bytes",
    allowedBy: `${rfc}/rfc9112#section-7.1: a body may be sent in chunks`,
    alter: () => changeHeads(inChunksOf(7)),
    shows: ({ bytes }) => /\r\n\r\n7\r\n.{7}\r\n/.test(bytes) && !/content-length/i.test(bytes),
  },
  {
    name: "upper-case-headers",
    changes: "the names of headers are in upper case",
    allowedBy: `${rfc}/rfc9110#section-5.1: names of fields are case-insensitive`,
    alter: () => changeHeads(withHeaderNames((name) => name.toUpperCase())),
    shows: ({ bytes }) => bytes.includes("\r\nX-AMZN-REQUESTID: ") && bytes.includes("\r\nCONTENT-TYPE: "),
  },
  {
    name: "mixed-case-headers",
    changes: "the names of headers are in MiXeD case",
    allowedBy: `${rfc}/rfc9110#section-5.1: names of fields are case-insensitive`,
    alter: () => changeHeads(withHeaderNames(mixed)),
    shows: ({ bytes }) => bytes.includes("\r\nCoNtEnT-TyPe: "),
  },
  {
    name: "no-reason",
    changes: "status lines have no reason phrase",
    allowedBy: `${rfc}/rfc9112#section-4: the reason phrase may be left out`,
    alter: () => changeHeads(withReason(() => "")),
    shows: ({ bytes }) => bytes.startsWith("HTTP/1.1 200 \r\n"),
  },
  {
    name: "lower-case-reason",
    changes: "reason phrases are in lower case",
    allowedBy: `${rfc}/rfc9112#section-4: a client should ignore the reason phrase`,
    alter: () => changeHeads(withReason((usual) => usual.toLowerCase())),
    shows: ({ bytes }) => bytes.startsWith("HTTP/1.1 200 ok\r\n"),
  },
  {
    name: "closed-connections",
    changes: "the connection is closed after each answer",
    allowedBy: `${rfc}/rfc9112#section-9.3: persistence is the server's choice`,
    alter: () => changeHeads(withoutKeepingAlive),
    shows: ({ bytes }) => /\r\nconnection: close\r\n/i.test(bytes),
  },
  {
    name: "short-ids",
    changes: "run ids and tokens are as short as can be",
    allowedBy: `${pages}/API_WorkflowExecution.html: a run id has 1 to 64 characters`,
    alter: () => otherIds(shortest),
    shows: ({ started }) => textOf(started) === '{"runId":"~1"}',
  },
  {
    name: "long-ids",
    changes: "run ids have 64 characters, task tokens 1024, page tokens 2048",
    allowedBy: `${pages}/API_WorkflowExecution.html: a run id has 1 to 64 characters, which may be any`,
    alter: () => otherIds(longest),
    shows: ({ started }) => String(memberOf(started, "runId")).length === 64,
  },
  {
    name: "smaller-pages",
    changes: "pages have fewer results than asked for: the first 1, those after it 100 at most",
    allowedBy: `${pages}/API_PollForDecisionTask.html: maximumPageSize is an upper limit only`,
    alter: () => smallerPages({ first: 1, further: 100 }),
    shows: ({ history }) => memberOf(history, "nextPageToken") !== undefined,
  },
  {
    name: "lagging-visibility",
    changes: "lists and counts of executions are a documented second late",
    allowedBy: `${pages}/API_ListOpenWorkflowExecutions.html: the operation is eventually consistent`,
    alter: () => laggingVisibility(1000),
    timeScale: 10,
    shows: ({ counted }) => memberOf(counted, "count") === 0,
  },
  {
    name: "slow-answers",
    changes: "each answer comes 200 ms late",
    allowedBy: "no page promises a time of answer",
    alter: () => delayAnswers(200),
    timeScale: 1,
    shows: ({ refused }) => refused.durationMs >= 199,
  },
];

function textOf({ response }: Exchange): string {
  return response?.body ?? "";
}

function memberOf({ response }: Exchange, name: string): Json | undefined {
  const { [name]: member } = (response?.json ?? {}) as Readonly<Record<string, Json | undefined>>;
  return member;
}

function mixed(name: string): string {
  return [...name].map((letter, index) => (index % 2 ? letter.toLowerCase() : letter.toUpperCase())).join("");
}
