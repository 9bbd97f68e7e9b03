import type { Socket } from "node:net";
import type { Behaviour } from "./start-hostile-endpoint.js";

/** The head of a response of status 200 that SWF could have sent, without its length and the blank line. */
export const okHead =
  "HTTP/1.1 200 OK\r\ncontent-type: application/x-amz-json-1.0\r\nx-amzn-requestid: 5e1f3b52-0000-4000-8000-000000000000\r\n";

/** The right answer to a listing of domains where there are none. */
export const noDomains = '{"domainInfos":[]}';

/** Answers each request with these bytes. */
export function bytes(text: string | Uint8Array): Behaviour {
  return (socket) => void socket.write(text);
}

/** Answers each request with these bytes, and closes the connection. */
export function lastBytes(text: string | Uint8Array): Behaviour {
  return (socket) => void socket.end(text);
}

/** Answers each request with status 200 and a body of the right length. */
export function body(content: string | Uint8Array, headers = ""): Behaviour {
  const buffer = Buffer.from(content);
  return (socket) => {
    socket.write(`${okHead}${headers}content-length: ${buffer.length}\r\n\r\n`);
    socket.write(buffer);
  };
}

/** Begins as `head` says and never stops writing `more`, as fast as it is read. */
export function endless(head: string, more: string): Behaviour {
  return (socket) => {
    socket.write(head);
    pour(socket, Buffer.from(more));
  };
}

function pour(socket: Socket, piece: Buffer): void {
  const write = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", write);
  write();
}

/** Writes a text a byte at a time, with so many milliseconds between, after `head` at once. */
export function drip(head: string, text: string, everyMs: number): Behaviour {
  return (socket) => {
    if (head) socket.write(head);
    let at = 0;
    const timer = setInterval(() => {
      socket.write(text[at % text.length] ?? "");
      at += 1;
    }, everyMs);
    socket.on("close", () => clearInterval(timer));
  };
}
