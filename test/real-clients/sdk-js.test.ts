import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as sdk from "@aws-sdk/client-swf";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Answer, Call } from "./call.js";
import { differences } from "./differences.js";
import { credentials, region, type ServedTable, serveTable } from "./serve-table.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let table: ServedTable;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "swf-sdk-js-"));
  table = await serveTable(folder);
});
afterAll(async () => {
  await table.serve.stop();
  rmSync(folder, { recursive: true });
});

type Command = Parameters<sdk.SWFClient["send"]>[0];
const commands = sdk as unknown as Readonly<Record<string, new (input: object) => Command>>;
const exceptions = sdk as unknown as Readonly<Record<string, typeof sdk.SWFServiceException>>;

it("succeeds once with each operation, and gets each fault as a class of its own", async () => {
  const clients = {
    own: clientOf(credentials.own),
    restricted: clientOf(credentials.restricted),
  };
  const answers = await Promise.all(
    table.calls.map((call) => answerTo(clients[call.restricted ? "restricted" : "own"], call)),
  );
  expect(differences(table.calls, answers)).toEqual([]);
  expect(table.calls.map(({ fault }) => fault).filter((fault) => fault === undefined)).toHaveLength(39);
  expect(new Set(table.calls.map(({ fault }) => fault)).size).toBe(1 + 11);
});

function clientOf(key: { readonly accessKeyId: string; readonly secretAccessKey: string }): sdk.SWFClient {
  return new sdk.SWFClient({ endpoint: table.serve.url, region, credentials: key, maxAttempts: 1 });
}

async function answerTo(client: sdk.SWFClient, { operation, input }: Call): Promise<Answer> {
  const Command = commands[`${operation}Command`];
  if (!Command) throw new Error(`the SDK has no ${operation}`);
  try {
    const { $metadata, ...output } = await client.send(new Command(withDates(input)));
    return { output: withSeconds(output) as Record<string, unknown> };
  } catch (error) {
    return faultOf(error as sdk.SWFServiceException);
  }
}

function faultOf(error: sdk.SWFServiceException): Answer {
  const Exception = exceptions[error.name];
  const fault = Exception && error instanceof Exception ? Exception.name : `untyped ${error.name}`;
  return { fault, status: error.$metadata?.httpStatusCode ?? 0 };
}

/** The SDK takes times as dates. */
function withDates(input: object): object {
  const { startTimeFilter, ...same } = input as { startTimeFilter?: { oldestDate: number } };
  if (!startTimeFilter) return input;
  return { ...same, startTimeFilter: { oldestDate: new Date(startTimeFilter.oldestDate * 1000) } };
}

/** A time that the SDK leaves a number stays out, so that it is missed. */
function withSeconds(value: unknown, name = ""): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map((item) => withSeconds(item));
  if (typeof value !== "object" || value === null) return isTime(name) ? undefined : value;
  return Object.fromEntries(
    Object.entries(value).map(([member, below]) => [member, withSeconds(below, member)]),
  );
}

function isTime(name: string): boolean {
  return /(?:Date|Timestamp)$/.test(name);
}
