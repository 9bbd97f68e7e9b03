import { body, bytes, lastBytes, noDomains, okHead } from "./answers.js";
import { endpointHazards } from "./endpoint-hazard.js";
import { usualReporters } from "./reporter-files.js";

const length = noDomains.length;
const answer = `${okHead}content-length: ${length}\r\n\r\n${noDomains}`;

/** Endpoints that lie about where their answers end, and legal ways to say it that few use. */
export const framingHazards = endpointHazards("framing", usualReporters, [
  {
    hazard: "Content-Length too long",
    done: "says its body were longer, and closes the connection",
    expected: "errored",
    behave: lastBytes(`${okHead}content-length: ${length + 7}\r\n\r\n${noDomains}`),
  },
  {
    hazard: "Content-Length too long, open",
    done: "says its body were longer, and leaves the connection open",
    expected: "errored",
    behave: bytes(`${okHead}content-length: ${length + 7}\r\n\r\n${noDomains}`),
  },
  {
    hazard: "Content-Length too short",
    done: "says its body were shorter: the rest is no response",
    expected: "broken answer",
    behave: bytes(`${okHead}content-length: ${length - 7}\r\n\r\n${noDomains}`),
  },
  {
    hazard: "two lengths",
    done: "names two different lengths of its body",
    expected: "errored",
    behave: bytes(`${okHead}content-length: 4\r\ncontent-length: ${length}\r\n\r\n${noDomains}`),
  },
  {
    hazard: "length and chunks",
    done: "names a length and sends chunks, as request smuggling does",
    expected: "errored",
    behave: bytes(
      `${okHead}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n${length.toString(16)}\r\n${noDomains}\r\n0\r\n\r\n`,
    ),
  },
  {
    hazard: "impossible length",
    done: "says its body were of -1 bytes",
    expected: "errored",
    behave: bytes(`${okHead}content-length: -1\r\n\r\n${noDomains}`),
  },
  {
    hazard: "broken chunk",
    done: "gives the length of a chunk as a word",
    expected: "errored",
    behave: bytes(`${okHead}transfer-encoding: chunked\r\n\r\nmuch\r\n${noDomains}\r\n0\r\n\r\n`),
  },
  {
    hazard: "answers twice",
    done: "answers each request twice",
    expected: "passed",
    behave: bytes(answer.repeat(2)),
  },
  {
    hazard: "10,000 headers",
    done: "sends 10,000 headers",
    expected: "errored",
    behave: body(noDomains, Array.from({ length: 10_000 }, (_, at) => `x-${at}: ${at}\r\n`).join("")),
  },
  {
    hazard: "a long header",
    done: "sends a header of 1 MiB",
    expected: "errored",
    behave: body(noDomains, `x-long: ${"x".repeat(2 ** 20)}\r\n`),
  },
  {
    hazard: "early hints",
    done: "sends 102 Processing and 103 Early Hints before its answer",
    expected: "passed",
    behave: bytes(
      `HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </style.css>\r\n\r\n${answer}`,
    ),
  },
  {
    hazard: "100 Continue, unasked",
    done: "sends 100 Continue, for which nobody asked, before its answer: this client hangs up",
    expected: "errored",
    behave: bytes(`HTTP/1.1 100 Continue\r\n\r\n${answer}`),
  },
  {
    hazard: "switches protocols",
    done: "answers 101 Switching Protocols",
    expected: "errored",
    behave: bytes("HTTP/1.1 101 Switching Protocols\r\nupgrade: tls\r\nconnection: upgrade\r\n\r\n"),
  },
  {
    hazard: "trailers",
    done: "sends chunks, with trailers that look like headers of weight",
    expected: "passed",
    behave: bytes(
      `${okHead}transfer-encoding: chunked\r\ntrailer: x-end\r\n\r\n${length.toString(16)}\r\n${noDomains}\r\n0\r\nx-end: 1\r\ncontent-type: text/html\r\n\r\n`,
    ),
  },
  {
    hazard: "HTTP/1.0",
    done: "answers in HTTP/1.0, whose bodies end with the connection",
    expected: "passed",
    behave: lastBytes(`${okHead.replace("HTTP/1.1", "HTTP/1.0")}\r\n${noDomains}`),
  },
]);
