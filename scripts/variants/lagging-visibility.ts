import type { Endpoint } from "../../reference/edge/endpoint.js";
import type { WireRequest, WireResponse } from "../../reference/edge/wire.js";
import type { JsonObject } from "../../runner/model/json.js";
import { readCall } from "../mutants/edge/break-endpoint.js";
import type { Alteration, Surroundings } from "../mutants/start-target.js";
import { askingFor } from "./sign-anew.js";

/**
 * Has lists and counts of executions know what happened only when some documented milliseconds have passed: an execution
 * that started is not there yet, one that closed is still open. The latter only where one page holds all.
 */
export function laggingVisibility(lagMs: number): Alteration {
  return {
    wrap: (endpoint, surroundings) => async (request, signal) => {
      const response = await endpoint(request, signal);
      const call = response.status === 200 ? readCall(request) : undefined;
      const view = call && views[call.operation];
      if (!view) return response;
      const since = surroundings.now() - lagMs;
      const ask = asker({ endpoint, surroundings, request, signal });
      const changed = await view({ input: call.input, since, ask, shown: JSON.parse(response.body) });
      return { ...response, body: JSON.stringify(changed) };
    },
  };
}

/** An execution in a list. Times are epoch seconds. */
interface Info extends JsonObject {
  readonly startTimestamp: number;
  readonly closeTimestamp?: number;
}

interface Page extends JsonObject {
  readonly executionInfos: readonly Info[];
  readonly nextPageToken?: string;
}

type Ask = (operation: string, input: JsonObject) => Promise<Page>;

/** One call of a list or a count, as it was truly answered. */
interface Look {
  readonly input: JsonObject;
  /** Epoch milliseconds of the latest that is known. */
  readonly since: number;
  readonly ask: Ask;
  readonly shown: JsonObject;
}

const views: Readonly<Record<string, (look: Look) => Promise<JsonObject>>> = {
  ListOpenWorkflowExecutions: async (look) => {
    const page = await known(look, "ListOpenWorkflowExecutions", "startTimestamp");
    if (look.input.nextPageToken !== undefined || page.nextPageToken !== undefined) return page;
    const infos = inOrder([...page.executionInfos, ...(await stillOpen(look))], look.input);
    return infos.length > (Number(look.input.maximumPageSize) || 100) ? page : { executionInfos: infos };
  },
  ListClosedWorkflowExecutions: (look) => known(look, "ListClosedWorkflowExecutions", "closeTimestamp"),
  CountOpenWorkflowExecutions: async (look) => {
    const open = await all(look.ask, "ListOpenWorkflowExecutions", look.input);
    const count = open.filter(before(look.since, "startTimestamp")).length + (await stillOpen(look)).length;
    return { ...look.shown, count };
  },
  CountClosedWorkflowExecutions: async (look) => {
    const closed = await all(look.ask, "ListClosedWorkflowExecutions", look.input);
    return { ...look.shown, count: closed.filter(before(look.since, "closeTimestamp")).length };
  },
};

function before(since: number, time: "startTimestamp" | "closeTimestamp"): (info: Info) => boolean {
  return (info) => (info[time] ?? 0) * 1000 <= since;
}

/** The page without what is not known yet; if nothing is left of it, the next one that has something. */
async function known(
  { shown, input, since, ask }: Look,
  operation: string,
  time: "startTimestamp" | "closeTimestamp",
): Promise<Page> {
  const page = shown as Page;
  const executionInfos = page.executionInfos.filter(before(since, time));
  if (executionInfos.length > 0 || page.nextPageToken === undefined) return { ...page, executionInfos };
  const next = await ask(operation, { ...input, nextPageToken: page.nextPageToken });
  return known({ shown: next, input, since, ask }, operation, time);
}

/** What closed since, as it was shown before. */
async function stillOpen({ input, since, ask }: Look): Promise<Info[]> {
  const { startTimeFilter, ...filters } = input as { readonly startTimeFilter: JsonObject };
  const closeTimeFilter = { oldestDate: Math.floor(since / 1000) };
  const closed = await all(ask, "ListClosedWorkflowExecutions", { ...filters, closeTimeFilter });
  const { oldestDate = 0, latestDate = Number.POSITIVE_INFINITY } = startTimeFilter;
  return closed
    .filter(before(since, "startTimestamp"))
    .filter((info) => !before(since, "closeTimestamp")(info))
    .filter(({ startTimestamp: at }) => at >= Number(oldestDate) && at <= Number(latestDate))
    .map(({ closeTimestamp: _, closeStatus: __, ...info }) => ({ ...info, executionStatus: "OPEN" }) as Info);
}

function inOrder(infos: readonly Info[], { reverseOrder }: JsonObject): Info[] {
  const sign = reverseOrder === true ? 1 : -1;
  return [...infos].sort((one, other) => sign * (one.startTimestamp - other.startTimestamp));
}

async function all(
  ask: Ask,
  operation: string,
  { maximumPageSize: _, ...input }: JsonObject,
): Promise<Info[]> {
  const page = await ask(operation, input);
  if (page.nextPageToken === undefined) return [...page.executionInfos];
  const rest = await all(ask, operation, { ...input, nextPageToken: page.nextPageToken });
  return [...page.executionInfos, ...rest];
}

interface Inside {
  readonly endpoint: Endpoint;
  readonly surroundings: Surroundings;
  readonly request: WireRequest;
  readonly signal: AbortSignal;
}

/** Asks the endpoint something else in the name of whoever sent a request. What is refused is an empty page. */
function asker({ endpoint, surroundings: { accessKeys }, request, signal }: Inside): Ask {
  return async (operation, input) => {
    const asking = askingFor({ operation, input }, request, accessKeys);
    const response: WireResponse | undefined = asking && (await endpoint(asking, signal));
    return response?.status === 200 ? JSON.parse(response.body) : { executionInfos: [] };
  };
}
