import type { AddressInfo } from "node:net";
import { assembleEndpoint, type EndpointOptions } from "./assemble-endpoint.js";
import { createHttpServer } from "./edge/http-server.js";

/** How a reference endpoint on a port is to be. */
export interface ReferenceOptions extends EndpointOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number | undefined;
  /** `127.0.0.1` by default. */
  readonly host?: string | undefined;
  /**
   * Whether answers are sent in chunks, without their length: clients must be able to read either. Not by default, as the
   * service was recorded to tell the length.
   */
  readonly chunked?: boolean | undefined;
}

/** A running reference endpoint. */
export interface Reference {
  /** Its base URL, without a slash at the end. */
  readonly url: string;
  /** Ends all polls and connections. */
  readonly close: () => Promise<void>;
}

/** Milliseconds of real time within which a request must have arrived whole. The documentation gives no number. */
const arrival = 20_000;

/** Starts an endpoint that does what the documentation of SWF says, in this process and with empty accounts. */
export async function startReference(options: ReferenceOptions = {}): Promise<Reference> {
  const { port = 0, host = "127.0.0.1", chunked = false } = options;
  const { endpoint, requestSize, close } = assembleEndpoint(options);
  const server = createHttpServer(endpoint, { requestSize, arrival, chunked });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close: () => {
      close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        // The polls that were just ended are still being answered.
        setImmediate(() => server.closeAllConnections());
      });
    },
  };
}
