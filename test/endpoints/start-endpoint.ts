import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as a fake endpoint sees it. */
export interface Asked {
  readonly operation: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a fake endpoint does with a request. */
export type Answer =
  | { readonly status: number; readonly body: string; readonly contentType?: string }
  | "nothing"
  | "hang up";

/** A fake endpoint at work. */
export interface Endpoint {
  readonly url: string;
  /** How many requests came. */
  requests(): number;
  /** Cuts all connections. */
  close(): Promise<void>;
}

/** Starts an endpoint on a free port that answers each request as `answer` says. */
export async function startEndpoint(
  answer: (asked: Asked, count: number) => Answer | Promise<Answer>,
): Promise<Endpoint> {
  let requests = 0;
  const server = createServer(async (request, response) => {
    const asked = {
      operation: operationOf(request),
      body: await readBody(request),
      headers: headersOf(request),
    };
    requests += 1;
    send(await answer(asked, requests), response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(answer: Answer, response: ServerResponse): void {
  if (answer === "nothing") return;
  if (answer === "hang up") {
    response.destroy();
    return;
  }
  const { status, body, contentType = "application/x-amz-json-1.0" } = answer;
  response.writeHead(status, { "content-type": contentType, "x-amzn-requestid": randomUUID() }).end(body);
}

function operationOf({ headers }: IncomingMessage): string {
  return String(headers["x-amz-target"] ?? "").replace("SimpleWorkflowService.", "");
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
