// Drives many executions on the reference endpoint, and fails if it loses one, hands a task out twice or keeps memory.
import { startReference, steppedClock } from "../../reference/index.js";
import { connect, countRetained, type Drive, driveExecutions, prepare } from "./drive-executions.js";

const executions = Number(process.argv[2] ?? 20_000);
const pollers = 64;
/** A first round lets code be compiled and lists grow, so that what is compared afterwards is the executions' own. */
const warmUp = Math.min(2_000, executions);
const megabyte = 1_048_576;
const retention = 25 * 3_600_000;
const mayStay = 2 * megabyte;

const clock = steppedClock(Date.now());
const reference = await startReference({ clock });
const { call, close } = connect(reference.url, pollers + 16);
await prepare(call);

await drive(warmUp);
clock.step(retention);
const before = heap();
const { milliseconds, lost, twice } = await drive(executions);
const retained = await countRetained(call);
const full = heap();
clock.step(retention);
const left = await countRetained(call);
const after = heap();
await close();
await reference.close();

const perSecond = Math.round((executions / milliseconds) * 1000);
process.stdout.write(`${executions} executions, ${pollers} pollers: ${perSecond} executions per second
lost ${lost}, closed and listed ${retained}, tasks handed out twice ${twice}
heap: ${shown(before)} before, ${shown(full)} with all closed, ${shown(after)} after their retention\n`);
const isSound = lost === 0 && twice === 0 && retained === executions && left === 0;
process.exitCode = isSound && after - before < mayStay ? 0 : 1;

/** Drives executions while the clock goes on; once all are closed it leaps, so that the polls still held come to an end. */
async function drive(count: number): Promise<Drive> {
  let last = performance.now();
  let leap = 0;
  const ticking = setInterval(() => {
    const now = performance.now();
    clock.step(Math.round(now - last) + leap);
    last = now;
  }, 5);
  const endPolls = () => {
    leap = 60_000;
  };
  const seen = await driveExecutions(call, { executions: count, pollers, endPolls });
  clearInterval(ticking);
  return seen;
}

function heap(): number {
  if (!globalThis.gc) throw new Error("run node with --expose-gc");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function shown(bytes: number): string {
  return `${(bytes / megabyte).toFixed(1)} MB`;
}
