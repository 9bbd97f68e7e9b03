import { spawnSync } from "node:child_process";
import { describe, expect, it, vi } from "vitest";
import { createProgram } from "../runner/cli/program.js";
import { spawnCli } from "./command-line/spawn-cli.js";

vi.setConfig({ testTimeout: 120_000 });

async function output(...args: readonly string[]) {
  const { code, stdout, stderr } = await spawnCli(args).finished;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

describe("completion", () => {
  it("prints scripts that ask the program itself", async () => {
    for (const shell of ["bash", "zsh", "fish"])
      expect(await output("completion", shell)).toContain("swf-conformance complete --");
  });

  it("prints a script that bash takes", async () => {
    const { status, stderr } = spawnSync("bash", ["-n"], {
      input: await output("completion", "bash"),
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("refuses a shell that it has no script for", async () => {
    const { code, stderr } = await spawnCli(["completion", "tcsh"]).finished;
    expect({ code, stderr }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "swf-conformance: completion: there is no script for this shell; expected bash, zsh, fish, got "tcsh"
      ",
      }
    `);
  });

  it("completes commands, flags and the values of flags", async () => {
    const first = (text: string) => text.split("\n").map((line) => line.split("\t")[0]);
    expect(first(await output("complete", "--", "re"))).toEqual(expect.arrayContaining(["replay", "report"]));
    expect(first(await output("complete", "--", "run", "--sh"))).toContain("--shard");
    expect(first(await output("complete", "--", "run", "--client", ""))).toEqual(
      expect.arrayContaining(["wire", "sdk-js", "boto3", "aws-cli"]),
    );
  });
});

describe("the help of each command", () => {
  const commands = createProgram().commands.filter((command) => !["complete"].includes(command.name()));

  it.each(commands.map((command) => [command.name(), command] as const))(
    "of %s says what it does, and shows how",
    (name, command) => {
      const parts: string[] = [];
      command.configureOutput({ writeOut: (part) => void parts.push(part) }).outputHelp();
      const text = parts.join("");
      expect(text).toMatch(new RegExp(`^Usage: swf-conformance ${name}[\\s\\S]+\\nExamples:\\n {2}`));
      const known = new Set(
        [command, ...command.commands].flatMap(({ options }) => options.map(({ long }) => long)),
      );
      const shown = (text.split("Examples:")[1] ?? "")
        .split("\n")
        .filter((line) => line.includes(`swf-conformance ${name}`))
        .flatMap((line) => line.match(/(?<= )--[a-z-]+/g) ?? []);
      expect(shown.filter((flag) => !known.has(flag))).toEqual([]);
    },
  );
});
