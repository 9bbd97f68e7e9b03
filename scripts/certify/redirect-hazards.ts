import { bytes } from "./answers.js";
import { type EndpointRow, endpointHazards } from "./endpoint-hazard.js";
import { usualReporters } from "./reporter-files.js";
import { startHostileEndpoint } from "./start-hostile-endpoint.js";

/** Answers with a redirect to where `place` says, given the address of the endpoint itself. */
function redirect(hazard: string, status: number, place: (own: string) => string): EndpointRow {
  return {
    hazard: `${status} ${hazard}`,
    done: `answers each request with status ${status} and a Location: ${place("itself")}`,
    expected: "wrong answer",
    behave: (socket, heard) => {
      const location = place(`http://${heard.headers.host}/`);
      bytes(`HTTP/1.1 ${status} Elsewhere\r\nlocation: ${location}\r\ncontent-length: 0\r\n\r\n`)(
        socket,
        heard,
      );
    },
    also: ({ heard }) => {
      const strange = heard.filter(({ line }) => line !== "POST / HTTP/1.1");
      return strange.map(({ line }) => `it followed: ${line}`);
    },
  };
}

/** As a redirect to the addresses at which clouds hand out credentials, here one of this machine. */
const metadata: EndpointRow = {
  hazard: "307 to a metadata address",
  done: "redirects to where a cloud would hand out credentials, played by another port of this machine",
  expected: "wrong answer",
  accomplice: () => startHostileEndpoint(bytes("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")),
  behave: (socket, heard, accomplice) => {
    const location = `${accomplice}/latest/meta-data/iam/security-credentials/`;
    bytes(`HTTP/1.1 307 Elsewhere\r\nlocation: ${location}\r\ncontent-length: 0\r\n\r\n`)(socket, heard);
  },
  also: ({ accomplice }) => (accomplice.length > 0 ? ["it followed to the metadata address"] : []),
};

/** Endpoints that send the client elsewhere. It never goes. */
export const redirectHazards = endpointHazards("redirect", usualReporters, [
  redirect("to itself, in a loop", 301, (own) => own),
  redirect("to another path", 302, (own) => `${own}elsewhere`),
  redirect("to another path", 308, (own) => `${own}elsewhere`),
  redirect("to a file", 307, () => "file:///etc/passwd"),
  metadata,
]);
