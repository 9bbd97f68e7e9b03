import { type Reference, startReference } from "../../reference/index.js";
import { forwardTo } from "../../test/endpoints/forward-to.js";
import { type HostileEndpoint, startHostileEndpoint } from "./start-hostile-endpoint.js";

/**
 * What an endpoint does with a request in place of what SWF does; `undefined` lets SWF answer, and so does `forget`, with
 * nothing left of what it knew.
 */
export type Trick = (count: number, operation: string) => "nothing" | "hang up" | "forget" | undefined;

/** An endpoint that is SWF, until it plays a trick. */
export interface SwfEndpoint extends HostileEndpoint {
  /** Which domains it has that nobody has deprecated, and how many executions are open in all. */
  leftovers(): Promise<string>;
  /** Replaces what it does. */
  play(trick: Trick): void;
}

/** Starts the reference behind an endpoint that can play tricks. */
export async function startSwfEndpoint(): Promise<SwfEndpoint> {
  let reference = await startReference();
  let trick: Trick = () => undefined;
  const endpoint = await startHostileEndpoint(async (socket, { headers, body, count }) => {
    const instead = trick(count, headers["x-amz-target"]?.split(".")[1] ?? "");
    if (instead === "nothing") return;
    if (instead === "forget") {
      const before = reference;
      reference = await startReference();
      await before.close();
    }
    if (instead === "hang up") return void socket.resetAndDestroy();
    // A reference that is being replaced hangs up.
    const asking = forwardTo(reference.url, { operation: "", headers, body });
    const answer = await asking.catch(() => "hang up" as const);
    if (typeof answer === "string") return void socket.destroy();
    const length = Buffer.byteLength(answer.body);
    socket.write(
      `HTTP/1.1 ${answer.status} \r\ncontent-type: application/x-amz-json-1.0\r\nx-amzn-requestid: r-${count}\r\ncontent-length: ${length}\r\n\r\n${answer.body}`,
    );
  });
  return {
    ...endpoint,
    play(next) {
      trick = next;
    },
    leftovers: () => leftoversOf(reference),
    async close() {
      await endpoint.close();
      await reference.close();
    },
  };
}

async function leftoversOf({ url }: Reference): Promise<string> {
  const { domainInfos } = await ask(url, "ListDomains", { registrationStatus: "REGISTERED" });
  let open = 0;
  const all = [...domainInfos];
  for (const { name } of all) {
    const input = { domain: name, startTimeFilter: { oldestDate: 0 } };
    open += (await ask(url, "CountOpenWorkflowExecutions", input)).count;
  }
  return `${all.length} domains, ${open} open executions`;
}

async function ask(url: string, operation: string, input: object) {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `SimpleWorkflowService.${operation}`,
      authorization:
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20200101/us-east-1/swf/aws4_request, SignedHeaders=host, Signature=0",
    },
    body: JSON.stringify(input),
  });
  return JSON.parse(await response.text());
}
