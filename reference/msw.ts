import { type HttpHandler, HttpResponse, http } from "msw";
import { assembleEndpoint, type EndpointOptions } from "./assemble-endpoint.js";
import type { Endpoint } from "./edge/endpoint.js";
import type { WireRequest } from "./edge/wire.js";

/** How the reference endpoint behind msw is to be, and which requests are for it. */
export interface SwfHandlerOptions extends EndpointOptions {
  /**
   * The URL whose requests are answered. By default these are all requests to SWF's own host names, and all requests
   * elsewhere that name an operation of SWF.
   */
  readonly endpoint?: string | undefined;
}

/**
 * Request handlers for msw that answer as the reference endpoint does, without a port:
 * `setupServer(...swfHandlers({ timeScale: 60 }))`. What they know begins empty and lasts as long as they do; for a
 * fresh start, make new ones: `server.resetHandlers(...swfHandlers())`.
 */
export function swfHandlers(options: SwfHandlerOptions = {}): HttpHandler[] {
  const { endpoint } = assembleEndpoint(options);
  const isOurs = options.endpoint === undefined ? isForSwf : hasOriginOf(options.endpoint);
  return [http.all("*", ({ request }) => (isOurs(request) ? answer(endpoint, request) : undefined))];
}

/** Such as `swf.eu-west-1.amazonaws.com`, `swf-fips.us-east-1.amazonaws.com` and `swf.us-east-1.api.aws`. */
const ownHosts = /^swf(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/;
const ownTargets = /^(?:com\.amazonaws\.swf\.service\.model\.)?SimpleWorkflowService\./;

function isForSwf({ url, headers }: Request): boolean {
  return ownHosts.test(new URL(url).hostname) || ownTargets.test(headers.get("x-amz-target") ?? "");
}

function hasOriginOf(endpoint: string): (request: Request) => boolean {
  const { origin } = new URL(endpoint);
  return ({ url }) => new URL(url).origin === origin;
}

async function answer(endpoint: Endpoint, request: Request): Promise<HttpResponse<string>> {
  // The clock holds no process open, but whoever waits for an answer is not done yet.
  const alive = setInterval(() => {}, 60_000);
  try {
    const { status, headers, body } = await endpoint(await readRequest(request), request.signal);
    return new HttpResponse(body, { status, headers });
  } finally {
    clearInterval(alive);
  }
}

async function readRequest(request: Request): Promise<WireRequest> {
  const { host, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    path: `${pathname}${search}`,
    // A request that was not sent yet doesn't name its host, but its signature covers it.
    headers: { host, ...Object.fromEntries(request.headers) },
    body: new Uint8Array(await request.arrayBuffer()),
  };
}
