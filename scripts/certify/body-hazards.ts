import { constants, gzipSync } from "node:zlib";
import { body, bytes, noDomains, okHead } from "./answers.js";
import { endpointHazards } from "./endpoint-hazard.js";
import { everyReporter } from "./reporter-files.js";

const mebibyte = 2 ** 20;
const deep = 100_000;
/** 64 MiB of blanks, as 64 KiB. */
const bomb = gzipSync(Buffer.alloc(64 * mebibyte, " "), { level: constants.Z_BEST_SPEED });

/** A right answer with one more member, which a client has to leave alone. */
function withMember(member: string): string {
  return `{${member},"domainInfos":[]}`;
}

/** Endpoints whose bodies cost more to read than to send, or mean something else to whoever reads them. */
export const bodyHazards = endpointHazards("body", everyReporter, [
  {
    hazard: "gzip bomb",
    done: "sends 64 MiB packed, though nobody asked for that",
    expected: "broken answer",
    behave: body(bomb, "content-encoding: gzip\r\n"),
  },
  {
    hazard: "gzip bomb as a transfer coding",
    done: "says the packing belonged to the transfer",
    expected: "broken answer",
    behave: (socket) => {
      socket.write(`${okHead}transfer-encoding: gzip, chunked\r\n\r\n${bomb.length.toString(16)}\r\n`);
      socket.write(bomb);
      socket.write("\r\n0\r\n\r\n");
    },
  },
  {
    hazard: "100,000 arrays",
    done: "nests arrays 100,000 deep",
    expected: "broken answer",
    behave: body("[".repeat(deep) + "]".repeat(deep)),
  },
  {
    hazard: "100,000 objects",
    done: "nests objects 100,000 deep below a member that nobody knows",
    expected: "broken answer",
    behave: body(withMember(`"x":${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`)),
  },
  {
    hazard: "250 objects",
    done: "nests objects 250 deep below a member that nobody knows",
    expected: "passed",
    behave: body(withMember(`"x":${'{"a":'.repeat(250)}1${"}".repeat(250)}`)),
  },
  {
    hazard: "500,000 members",
    done: "sends 500,000 members that nobody knows",
    expected: "broken answer",
    behave: body(withMember(Array.from({ length: 500_000 }, (_, at) => `"x${at}":[]`).join(","))),
  },
  {
    hazard: "100,000 members",
    done: "sends 100,000 members that nobody knows",
    expected: "passed",
    behave: body(withMember(Array.from({ length: 100_000 }, (_, at) => `"x${at}":[]`).join(","))),
  },
  {
    hazard: "100,000 nulls",
    done: "sends 100,000 members that are null, where SWF leaves members out",
    expected: "noted divergence",
    behave: body(withMember(Array.from({ length: 100_000 }, (_, at) => `"x${at}":null`).join(","))),
  },
  {
    hazard: "large bodies, many at once",
    done: "answers 20 cases at once with bodies of 7 MiB each",
    expected: "many broken",
    behave: body(`{"domainInfos":${JSON.stringify("x".repeat(7 * mebibyte))}}`),
    flags: ["--run", "list-domains/**", "--request-timeout", "10", "--concurrency", "20"],
  },
  {
    hazard: "too large a body",
    done: "sends a body of 9 MiB",
    expected: "errored",
    behave: body(withMember(`"x":"${"x".repeat(9 * mebibyte)}"`)),
  },
  {
    hazard: "invalid UTF-8",
    done: "sends bytes that are no UTF-8 in a text",
    expected: "broken answer",
    behave: body(Buffer.from(withMember('"x":"\xc3\x28\xff"'), "latin1")),
  },
  {
    hazard: "lone surrogates and NUL",
    done: "sends texts of JSON escapes that are no characters",
    expected: "passed",
    behave: body(withMember('"\\u0000\\ud800":"\\udfff\\u0000"')),
  },
  {
    hazard: "__proto__",
    done: "names members __proto__, constructor and hasOwnProperty",
    expected: "passed",
    behave: body(
      withMember(
        '"__proto__":{"status":"failed","toString":1},"constructor":{"prototype":{"a":1}},"hasOwnProperty":1',
      ),
    ),
  },
  {
    hazard: "__proto__ in place of members",
    done: "hides the members that are due below __proto__",
    expected: "broken answer",
    behave: body('{"__proto__":{"domainInfos":[]}}'),
  },
  {
    hazard: "huge numbers",
    done: "sends 1e999999 and a number of 100,000 digits",
    expected: "passed",
    behave: body(withMember(`"x":1e999999,"y":-1e999999,"z":${"9".repeat(100_000)}`)),
  },
  {
    hazard: "no JSON",
    done: "sends a page that is labelled as JSON",
    expected: "broken answer",
    behave: body("<!doctype html><title>It broke</title>"),
  },
  {
    hazard: "a huge status",
    done: "answers with status 999",
    expected: "wrong answer",
    behave: bytes(`HTTP/1.1 999 Wow\r\ncontent-length: ${noDomains.length}\r\n\r\n${noDomains}`),
  },
]);
