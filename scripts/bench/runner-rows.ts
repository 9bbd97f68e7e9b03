import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { programs } from "./build-programs.js";
import { type Cost, measure, medians } from "./measure.js";
import type { Row } from "./row.js";
import { startServer } from "./start-server.js";

const rounds = 5;
const root = join(import.meta.dirname, "..", "..");
const newmanVersion = "6.2.1";
/** What the runner may take beside the bare loop, by the number of calls. */
const bars: Readonly<Record<number, number>> = { 1000: 2, 10000: 1.8 };
const mostMegabytes = 160;
const mostBytesPerCase = 2_048;

/** The runner beside a bare loop, and others beside it too: whole processes, on an endpoint that answers the same always. */
export async function runnerRows(): Promise<Row[]> {
  const server = await startServer(join(programs, "constant-server.js"));
  try {
    const rows: Row[] = [];
    const peaks: number[] = [];
    for (const [calls, most] of Object.entries(bars).map(([calls, most]) => [Number(calls), most] as const)) {
      const program = (name: string) => () => measure(join(programs, name), [server.url, String(calls)]);
      const [bare, runner] = await medians(rounds, [program("bare-loop.js"), program("runner-loop.js")]);
      if (!bare || !runner) throw new Error("nothing was measured");
      peaks.push(runner.peakMegabytes);
      rows.push(
        ...ratios(`the runner, ${calls} cases`, runner, bare).map((row) => ({ ...row, bar: { most } })),
      );
    }
    const [few = 0, many = 0] = peaks;
    rows.push({
      what: "its peak memory, 10000 cases",
      figure: many,
      unit: "MB",
      bar: { most: mostMegabytes },
    });
    const growth = ((many - few) * 1_048_576) / 9_000;
    rows.push({ what: "its growth, a case", figure: growth, unit: "bytes", bar: { most: mostBytesPerCase } });
    return [...rows, ...(await otherRows(server.url))];
  } finally {
    server.stop();
  }
}

function ratios(what: string, cost: Cost, bare: Cost): Row[] {
  return [
    { what: `${what}: wall, beside a bare loop`, figure: cost.wallMs / bare.wallMs, unit: "times" },
    { what: `${what}: CPU, beside a bare loop`, figure: cost.cpuMs / bare.cpuMs, unit: "times" },
  ];
}

/** vitest and newman make a thousand of the same calls. */
async function otherRows(url: string): Promise<Row[]> {
  const calls = 1_000;
  const bareLoop = () => measure(join(programs, "bare-loop.js"), [url, String(calls)]);
  const vitest = () =>
    measure(join(root, "node_modules", "vitest", "vitest.mjs"), ["run", "--root", vitestFolder()], {
      BENCH_URL: url,
      BENCH_CALLS: String(calls),
    });
  const newman = installNewman();
  const withNewman = newman
    ? [() => measure(newman, ["run", collection(url), "-n", String(calls), "--silent"])]
    : [];
  const [bare, ...others] = await medians(3, [bareLoop, vitest, ...withNewman]);
  const names = ["vitest", "newman"];
  return others.flatMap((cost, index) =>
    bare ? ratios(`${names[index]}, ${calls} calls`, cost, bare).slice(0, 1) : [],
  );
}

function benchFolder(name: string): string {
  const folder = join(root, ".bench", name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function vitestFolder(): string {
  const folder = benchFolder("vitest");
  writeFileSync(
    join(folder, "calls.test.js"),
    `import { expect, it } from "vitest";
for (let index = 0; index < Number(process.env.BENCH_CALLS); index++)
  it(\`describes domain \${index}\`, async () => {
    const response = await fetch(process.env.BENCH_URL, {
      method: "POST",
      headers: { "content-type": "application/x-amz-json-1.0", "x-amz-target": "SimpleWorkflowService.DescribeDomain" },
      body: JSON.stringify({ name: \`bench-\${index}\` }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ domainInfo: { status: "REGISTERED" } });
  });
`,
  );
  writeFileSync(join(folder, "vitest.config.js"), "export default {};\n");
  return folder;
}

/** newman is no dependency: it is installed for the measurement. @returns its program, if it can be had */
function installNewman(): string | undefined {
  const folder = benchFolder("newman");
  const program = join(folder, "node_modules", "newman", "bin", "newman.js");
  if (existsSync(program)) return program;
  writeFileSync(join(folder, "package.json"), "{}");
  try {
    execFileSync("npm", ["install", "--no-audit", "--no-fund", `newman@${newmanVersion}`], {
      cwd: folder,
      stdio: "ignore",
    });
    return program;
  } catch {
    process.stderr.write("newman can't be installed here; it is left out\n");
    return undefined;
  }
}

function collection(url: string): string {
  const file = join(benchFolder("newman"), "collection.json");
  const header = [
    { key: "content-type", value: "application/x-amz-json-1.0" },
    { key: "x-amz-target", value: "SimpleWorkflowService.DescribeDomain" },
  ];
  const request = { method: "POST", url, header, body: { mode: "raw", raw: '{"name":"bench"}' } };
  const exec = [
    "pm.test('is registered', () => pm.expect(pm.response.json().domainInfo.status).to.eql('REGISTERED'));",
  ];
  const item = [{ name: "describe", request, event: [{ listen: "test", script: { exec } }] }];
  const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
  writeFileSync(file, JSON.stringify({ info: { name: "bench", schema }, item }));
  return file;
}
