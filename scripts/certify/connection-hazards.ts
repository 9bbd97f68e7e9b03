import { bytes, drip, endless, lastBytes, noDomains, okHead } from "./answers.js";
import { endpointHazards } from "./endpoint-hazard.js";
import { usualReporters } from "./reporter-files.js";

const chunked = `${okHead}transfer-encoding: chunked\r\n\r\n`;
const length = `content-length: ${noDomains.length}\r\n\r\n`;

/** Endpoints that take their time, or all of ours, or leave. */
export const connectionHazards = endpointHazards("connection", usualReporters, [
  {
    hazard: "accepts and hangs",
    done: "takes each request and never says a word",
    expected: "errored",
    behave: () => {},
  },
  {
    hazard: "accepts and hangs, unasked",
    done: "the same, and the harness asks first which known implementation it is",
    expected: "errored",
    behave: () => {},
    unknown: true,
  },
  {
    hazard: "slow head",
    done: "writes its head a byte at a time, without an end",
    expected: "errored",
    behave: drip("", `${okHead}x-slow: ${"x".repeat(4096)}`, 50),
  },
  {
    hazard: "slow body",
    done: "writes its body a byte a second",
    expected: "errored",
    behave: drip(`${okHead}${length}`, noDomains, 1000),
    flags: ["--request-timeout", "1.5"],
  },
  {
    hazard: "slow chunks",
    done: "writes its body in chunks of a byte, without an end",
    expected: "errored",
    behave: drip(chunked, "1\r\n \r\n", 10),
  },
  {
    hazard: "endless body",
    done: "writes chunks without an end, as fast as they are read",
    expected: "errored",
    behave: endless(chunked, `4000\r\n${" ".repeat(0x4000)}\r\n`),
  },
  {
    hazard: "endless body, no length",
    done: "writes without length or end, as an answer that ends with its connection",
    expected: "errored",
    behave: endless(`${okHead}connection: close\r\n\r\n`, " ".repeat(0x4000)),
  },
  {
    hazard: "endless head",
    done: "writes headers without an end",
    expected: "errored",
    behave: endless(okHead, `x-more: ${"x".repeat(1000)}\r\n`),
  },
  {
    hazard: "endless trailers",
    done: "writes trailers without an end",
    expected: "errored",
    behave: endless(`${chunked}0\r\n`, `x-more: ${"x".repeat(1000)}\r\n`),
  },
  {
    hazard: "endless early hints",
    done: "writes informational responses (103) without an end",
    expected: "errored",
    behave: endless("", "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"),
  },
  {
    hazard: "closes at once",
    done: "closes the connection when a request comes",
    expected: "errored",
    behave: (socket) => void socket.destroy(),
  },
  {
    hazard: "reset mid-body",
    done: "resets the connection amid its body",
    expected: "errored",
    behave: (socket) => {
      socket.write(`${okHead}${length}{"dom`, () => void socket.resetAndDestroy());
    },
  },
  {
    hazard: "cut mid-chunk",
    done: "closes the connection amid a chunk",
    expected: "errored",
    behave: lastBytes(`${chunked}12\r\n{"dom`),
  },
  {
    hazard: "cut mid-head",
    done: "closes the connection amid its head",
    expected: "errored",
    behave: lastBytes("HTTP/1.1 200 OK\r\ncontent-ty"),
  },
  {
    hazard: "not HTTP",
    done: "speaks as an SSH server does",
    expected: "errored",
    behave: bytes("SSH-2.0-OpenSSH_9.6\r\n"),
  },
]);
