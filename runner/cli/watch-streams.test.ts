import { EventEmitter } from "node:events";
import { expect, it, vi } from "vitest";
import { watchStreams } from "./watch-streams.js";

function streams() {
  const [stdout, stderr] = [new EventEmitter(), new EventEmitter()];
  return Object.assign(new EventEmitter(), { stdout, stderr, exitCode: 1 });
}

function watched() {
  const made = streams();
  watchStreams(made as unknown as Parameters<typeof watchStreams>[0]);
  return made;
}

function trouble(code: string): Error {
  return Object.assign(new Error(`${code}: write`), { code });
}

it("leaves the verdict alone when the reader has seen enough", () => {
  const { stdout, ...process } = watched();
  stdout.emit("error", trouble("EPIPE"));
  expect(process.exitCode).toBe(1);
});

it("says at the end, and by the exit code, that output was lost", () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const made = watched();
  made.stdout.emit("error", trouble("ENOSPC"));
  made.stdout.emit("error", trouble("EBADF"));
  made.emit("exit");
  expect(made.exitCode).toBe(2);
  expect(said.mock.calls.join("")).toMatchInlineSnapshot(`
    "swf-conformance: standard output: not everything could be written; got ENOSPC: write
      Make room, or write to a file with --reporter NAME=FILE.
    "
  `);
});

it("goes on where nobody reads what goes wrong", () => {
  const made = watched();
  made.stderr.emit("error", trouble("EPIPE"));
  made.emit("exit");
  expect(made.exitCode).toBe(1);
});
