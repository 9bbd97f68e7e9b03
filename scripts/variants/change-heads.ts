import type { IncomingMessage, ServerResponse } from "node:http";
import type { Alteration } from "../mutants/start-target.js";

/** Has a hand in each response before anything of it is written. */
export function changeHeads(change: (response: ServerResponse) => void): Alteration {
  return {
    prepare: (server) =>
      server.prependListener("request", (_: IncomingMessage, response: ServerResponse) => change(response)),
  };
}

/** Gives the response a reason phrase; an empty one is none. */
export function withReason(reason: (usual: string) => string): (response: ServerResponse) => void {
  return (response) => {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = (status: number, headers?: unknown) =>
      writeHead(status, reason(status === 200 ? "OK" : "Bad Request"), headers as Record<string, string>);
  };
}

/** Writes the names of headers otherwise. */
export function withHeaderNames(change: (name: string) => string): (response: ServerResponse) => void {
  return (response) => {
    const writeHead = response.writeHead.bind(response);
    response.writeHead = (status: number, headers?: unknown) => {
      const entries = Object.entries(headers as Record<string, string>);
      return writeHead(status, Object.fromEntries(entries.map(([name, value]) => [change(name), value])));
    };
  };
}

/** Hangs up after the response. */
export function withoutKeepingAlive(response: ServerResponse): void {
  response.shouldKeepAlive = false;
}

/** Sends the body in chunks of so many bytes, without its length. */
export function inChunksOf(size: number): (response: ServerResponse) => void {
  return (response) => {
    const { writeHead, end } = {
      writeHead: response.writeHead.bind(response),
      end: response.end.bind(response),
    };
    response.writeHead = (status: number, headers?: unknown) => {
      const { "content-length": _, ...others } = headers as Record<string, string>;
      return writeHead(status, { ...others, "transfer-encoding": "chunked" });
    };
    response.end = (body?: unknown) => {
      const bytes = Buffer.from(String(body ?? ""));
      for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size));
      return end();
    };
  };
}
