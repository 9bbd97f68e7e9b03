import { knownTargets } from "../load/known-targets.js";
import type { Target } from "../model/target.js";
import { isLoopback } from "../transport/is-loopback.js";
import { sendPlainRequest } from "../transport/plain-request.js";
import type { Resolved } from "../transport/resolved.js";

/** Finds which known implementation an endpoint on this machine is, if it is one. Others are never asked. */
export async function recogniseTarget(endpoint: URL): Promise<Resolved<Target> | undefined> {
  if (!isLoopback(endpoint)) return undefined;
  for (const target of knownTargets()) {
    if (!target.recognisedBy) continue;
    const { method, path, text } = target.recognisedBy;
    const answer = await sendPlainRequest(endpoint, { method, path });
    if (answer && isSuccess(answer.status) && answer.body.includes(text))
      return { value: target, origin: `recognised by ${path}` };
  }
  return undefined;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
