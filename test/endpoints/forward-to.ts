import type { Answer, Asked } from "./start-endpoint.js";

/** Has another endpoint answer. */
export async function forwardTo(url: string, { headers, body }: Asked): Promise<Answer> {
  const { host: _, connection: __, "content-length": ___, ...own } = headers;
  const response = await fetch(url, { method: "POST", headers: own, body });
  return { status: response.status, body: await response.text() };
}
