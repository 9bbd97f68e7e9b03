import { expect, it } from "vitest";
import { runCli } from "./command-line/run-cli.js";

it("accounts for everything that is documented by a check on the reference, or says why there is none", async () => {
  const { code, stdout } = await runCli("coverage");
  const [requirements = "", things = "", ...rest] = stdout.trimEnd().split(/\n\n/);
  expect(requirements.split("\n").at(-1)).toMatch(/^all +\d+ +\d+ +\d+ +0 +0$/);
  expect(things).toMatch(/^event types +54 +0 +0 +0 +0$/m);
  expect(things).toMatch(/^decision types +13 +0 +0 +0 +0$/m);
  expect(things.split("\n").at(-1)).toMatch(/^all +\d+ +\d+ +0 +0 +0$/);
  expect(rest).toEqual([]);
  expect(code).toBe(0);
}, 900_000);
