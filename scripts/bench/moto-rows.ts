import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "undici";
import { startMoto } from "../moto/start-moto.js";
import type { Row } from "./row.js";

const main = join(import.meta.dirname, "..", "..", "dist", "runner", "cli", "main.js");
/** Cases none of which waits for anything. */
const kinds = ["required", "minLength", "maxLength", "pattern", "enum"];
const selection = [...kinds.flatMap((kind) => ["--run", `*/*.${kind}/**`]), "--seed", "1"];
const most = 1.15;

interface Har {
  readonly log: {
    readonly entries: readonly {
      readonly request: {
        readonly method: string;
        readonly headers: readonly { readonly name: string; readonly value: string }[];
        readonly postData?: { readonly text: string };
      };
    }[];
  };
}

/** A run on moto beside the time that moto itself takes for the same requests, one after the other. */
export async function motoRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "swf-bench-"));
  try {
    const har = join(folder, "run.har");
    const run = await onMoto(async (url) => runOn(url, `json=${join(folder, "report.json")}`));
    await onMoto(async (url) => runOn(url, `har=${har}`));
    const { entries } = (JSON.parse(readFileSync(har, "utf8")) as Har).log;
    const moto = await onMoto((url) => replay(url, entries));
    const what = `a run on moto 5.2.1, beside moto's own time for its ${entries.length} requests`;
    return [{ what, figure: run / moto, unit: "times", bar: { most } }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the milliseconds that the action takes on a fresh moto */
async function onMoto(action: (url: string) => Promise<void>): Promise<number> {
  const moto = await startMoto();
  try {
    const start = performance.now();
    await action(moto.url);
    return performance.now() - start;
  } finally {
    await moto.stop();
  }
}

async function runOn(url: string, reporter: string): Promise<void> {
  try {
    execFileSync(process.execPath, [main, "run", "--endpoint", url, "--reporter", reporter, ...selection], {
      stdio: "ignore",
    });
  } catch (error) {
    // Divergences are what it finds there.
    if ((error as { readonly status?: number }).status !== 1) throw error;
  }
}

async function replay(url: string, entries: Har["log"]["entries"]): Promise<void> {
  const pool = new Pool(url, { connections: 1 });
  for (const { request } of entries) {
    const { method, postData } = request;
    const sent = request.headers.filter(({ name }) => /^(?:content-type|x-amz-|authorization)/i.test(name));
    const headers = Object.fromEntries(sent.map(({ name, value }) => [name, value]));
    const { body } = await pool.request({
      method: method as "POST",
      path: "/",
      headers,
      body: postData?.text ?? null,
    });
    await body.dump();
  }
  await pool.close();
}
