import { startEndpoint } from "./start-endpoint.js";

/** The address of a port of this machine on which nobody listens any more. */
export async function closedPort(): Promise<string> {
  const endpoint = await startEndpoint(() => "nothing");
  await endpoint.close();
  return endpoint.url;
}
