import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { copyPackage, type PackageCopy } from "./command-line/copy-package.js";
import { runCli } from "./command-line/run-cli.js";
import { type Finished, spawnCli } from "./command-line/spawn-cli.js";
import { workFolder } from "./command-line/work-folder.js";

const inFolder = workFolder();
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A file with the given text; the path of it. */
function file(name: string, content: unknown): string {
  writeFileSync(inFolder(name), typeof content === "string" ? content : JSON.stringify(content));
  return inFolder(name);
}

/** One message, with at most a hint below it, and exit code 2; the message, without the names of folders. */
function onlyMessage({ code, stdout, stderr }: Finished): string {
  expect({ code, stdout, traced: /^\s+at /m.test(stderr) }).toEqual({ code: 2, stdout: "", traced: false });
  expect(stderr).toMatch(/^(?:swf-conformance|error): [^\n]+\n(?:[^\n]*\n){0,3}$/);
  return stderr
    .replaceAll(inFolder(""), "<folder>")
    .replace(/with NAME one of .*?, got/, "with NAME one of …, got")
    .replace(/got (?:Unexpected|Expected|Unterminated) .*/, "got <what Node says>")
    .trimEnd();
}

/** What the program says to each command line. */
async function messages(...lines: readonly (readonly string[])[]): Promise<string> {
  const said: string[] = [];
  for (const args of lines) {
    const shown = args.map((arg) => arg.replaceAll(inFolder(""), "<folder>") || "''").join(" ");
    said.push(`$ ${shown}\n${onlyMessage(await runCli(...args))}`);
  }
  return `\n${said.join("\n\n")}\n`;
}

describe("the command line", () => {
  it("tells what there is in place of what there is not", async () => {
    expect(
      await messages(
        ["rum"],
        ["run", "--endpiont", "x"],
        ["run", "everything"],
        ["explain"],
        ["baseline", "check", "r.json"],
      ),
    ).toMatchInlineSnapshot(`
      "
      $ rum
      error: unknown command 'rum'
      (Did you mean run?)
      Run with --help to see what there is.

      $ run --endpiont x
      error: unknown option '--endpiont'
      (Did you mean --endpoint?)
      Run with --help to see what there is.

      $ run everything
      error: too many arguments for 'run'. Expected 0 arguments but got 1.
      Run with --help to see what there is.

      $ explain
      error: missing required argument 'id'
      Run with --help to see what there is.

      $ baseline check r.json
      error: required option '--baseline <file>' not specified
      Run with --help to see what there is.
      "
    `);
  });

  it("refuses addresses that are no endpoint", async () => {
    const addresses = [
      "nowhere",
      "ftp://127.0.0.1",
      "http://user:secret@127.0.0.1",
      "http://127.0.0.1?x=1",
      "https://swf.us-east-1.amazonaws.com",
    ];
    expect(await messages(...addresses.map((url) => ["run", "--endpoint", url]))).toMatchInlineSnapshot(`
      "
      $ run --endpoint nowhere
      swf-conformance: --endpoint: not a URL; expected a URL such as http://localhost:5000, got "nowhere"

      $ run --endpoint ftp://127.0.0.1
      swf-conformance: --endpoint: not http or https; expected a URL such as http://localhost:5000, got ftp:

      $ run --endpoint http://user:secret@127.0.0.1
      swf-conformance: --endpoint: an endpoint can't carry a user name or password; expected a URL such as http://localhost:5000

      $ run --endpoint http://127.0.0.1?x=1
      swf-conformance: --endpoint: an endpoint has no query and no fragment; expected a URL such as http://localhost:5000

      $ run --endpoint https://swf.us-east-1.amazonaws.com
      swf-conformance: --endpoint: swf.us-east-1.amazonaws.com is AWS itself: a run registers domains there that can never be deleted
        Give --allow-aws if you mean it.
      "
    `);
  });

  it("refuses values that a flag has no use for", async () => {
    const wrong: Readonly<Record<string, readonly string[]>> = {
      "--concurrency": ["0", "1.5", "many", "5000"],
      "--time-scale": ["0", "-1", "fast", ""],
      "--seed": ["-1", "0x10", "2147483648"],
      "--request-timeout": ["0"],
      "--case-timeout": ["-5"],
      "--global-timeout": ["soon"],
      "--wait": ["0"],
      "--max-failures": ["0"],
      "--tier": ["documented,imagined"],
      "--client": ["telnet"],
      "--run": ["", ","],
      "--skip": [""],
    };
    const lines = Object.entries(wrong).flatMap(([flag, values]) =>
      values.map((value) => ["run", flag, value]),
    );
    expect(await messages(...lines)).toMatchInlineSnapshot(`
      "
      $ run --concurrency 0
      swf-conformance: --concurrency: this value can't be used; expected a whole number from 1 to 4096, got "0"

      $ run --concurrency 1.5
      swf-conformance: --concurrency: this value can't be used; expected a whole number from 1 to 4096, got "1.5"

      $ run --concurrency many
      swf-conformance: --concurrency: this value can't be used; expected a whole number from 1 to 4096, got "many"

      $ run --concurrency 5000
      swf-conformance: --concurrency: this value can't be used; expected a whole number from 1 to 4096, got "5000"

      $ run --time-scale 0
      swf-conformance: --time-scale: this value can't be used; expected a number above 0, got "0"

      $ run --time-scale -1
      swf-conformance: --time-scale: this value can't be used; expected a number above 0, got "-1"

      $ run --time-scale fast
      swf-conformance: --time-scale: this value can't be used; expected a number above 0, got "fast"

      $ run --time-scale ''
      swf-conformance: --time-scale: this value can't be used; expected a number above 0, got ""

      $ run --seed -1
      swf-conformance: --seed: this value can't be used; expected a whole number from 0 to 2147483647, got "-1"

      $ run --seed 0x10
      swf-conformance: --seed: this value can't be used; expected a whole number from 0 to 2147483647, got "0x10"

      $ run --seed 2147483648
      swf-conformance: --seed: this value can't be used; expected a whole number from 0 to 2147483647, got "2147483648"

      $ run --request-timeout 0
      swf-conformance: --request-timeout: this value can't be used; expected a number above 0, got "0"

      $ run --case-timeout -5
      swf-conformance: --case-timeout: this value can't be used; expected a number above 0, got "-5"

      $ run --global-timeout soon
      swf-conformance: --global-timeout: this value can't be used; expected a number above 0, got "soon"

      $ run --wait 0
      swf-conformance: --wait: this value can't be used; expected a number above 0, got "0"

      $ run --max-failures 0
      swf-conformance: --max-failures: this value can't be used; expected a whole number from 1, got "0"

      $ run --tier documented,imagined
      swf-conformance: --tier: this value can't be used; expected documented, modelled, observed, got "imagined"

      $ run --client telnet
      swf-conformance: --client: this value can't be used; expected wire, sdk-js, boto3, aws-cli, got "telnet"

      $ run --run ''
      swf-conformance: --run: this value can't be used; expected at least one pattern, got ""

      $ run --run ,
      swf-conformance: --run: this value can't be used; expected at least one pattern, got ","

      $ run --skip ''
      swf-conformance: --skip: this value can't be used; expected at least one pattern, got ""
      "
    `);
  });

  it("refuses patterns that match nothing, and files of none", async () => {
    const none = file("none.txt", "# nothing yet\n");
    expect(
      await messages(
        ["run", "--run", "start-workflow-execution"],
        ["run", "--skip", "no-such-operation/**"],
        ["run", "--run", "deprecate-domain/smallest-input", "--skip", "deprecate-domain/**"],
        ["run", "--run", `@${none}`],
        ["run", "--run", `@${inFolder("missing.txt")}`],
      ),
    ).toMatchInlineSnapshot(`
      "
      $ run --run start-workflow-execution
      swf-conformance: --run start-workflow-execution: this pattern matches no case
        \`*\` stands for one segment, \`**\` for many; \`swf-conformance list\` shows all cases.

      $ run --skip no-such-operation/**
      swf-conformance: --skip no-such-operation/**: this pattern matches no case
        \`*\` stands for one segment, \`**\` for many; \`swf-conformance list\` shows all cases.

      $ run --run deprecate-domain/smallest-input --skip deprecate-domain/**
      swf-conformance: selection: no case is left to run
        Loosen --run, --skip or --tier; \`swf-conformance list\` shows all cases.

      $ run --run @<folder>/none.txt
      swf-conformance: --run: this value can't be used; expected at least one pattern, got "@<folder>/none.txt"

      $ run --run @<folder>/missing.txt
      swf-conformance: --run @<folder>/missing.txt: this file can't be read; got ENOENT: no such file or directory, open '<folder>/missing.txt'
      "
    `);
  });

  it("refuses ids that nothing has", async () => {
    expect(
      await messages(
        ["explain", "StartWorkflowExecution.input.workflowId.maxlenght"],
        ["replay", "deprecate-domain/smalest-input"],
      ),
    ).toMatchInlineSnapshot(`
      "
      $ explain StartWorkflowExecution.input.workflowId.maxlenght
      swf-conformance: explain StartWorkflowExecution.input.workflowId.maxlenght: no requirement and no case has this id
        Did you mean StartWorkflowExecution.input.workflowId.maxLength? \`swf-conformance list\` shows cases, \`list --requirements\` requirements.

      $ replay deprecate-domain/smalest-input
      swf-conformance: replay deprecate-domain/smalest-input: no case has this id, and there is no such file
        \`swf-conformance list\` shows all cases.
      "
    `);
  });
});

describe("a config file", () => {
  it("is refused where it can't be read or says what nobody understands", async () => {
    const configs = [
      inFolder("missing.json"),
      file("no-json.json", '{\n  "seed": 1,\n}\n'),
      file("unknown.json", { sede: 1 }),
      file("wrong-type.json", { concurrency: "8" }),
      file("wrong-value.json", { tiers: ["imagined"] }),
      file("other-client.json", { client: "telnet" }),
    ];
    expect(await messages(...configs.map((config) => ["run", "--config", config]))).toMatchInlineSnapshot(`
      "
      $ run --config <folder>/missing.json
      swf-conformance: <folder>/missing.json: the file can't be read; got ENOENT: no such file or directory, open '<folder>/missing.json'

      $ run --config <folder>/no-json.json
      swf-conformance: <folder>/no-json.json:3:1: the file is not JSON; got <what Node says>

      $ run --config <folder>/unknown.json
      swf-conformance: <folder>/unknown.json: unknown member "sede"
        Did you mean "seed"?

      $ run --config <folder>/wrong-type.json
      swf-conformance: <folder>/wrong-type.json /concurrency: wrong type; expected integer, got string

      $ run --config <folder>/wrong-value.json
      swf-conformance: <folder>/wrong-value.json /tiers/0: wrong value; expected one of "documented", "modelled", "observed", got "imagined"

      $ run --config <folder>/other-client.json
      swf-conformance: <folder>/other-client.json /client: wrong value; expected one of "wire", "sdk-js", "aws-cli", "boto3", got "telnet"
      "
    `);
  });
});

describe("a target file", () => {
  it("is refused where there is none, or where it is none", async () => {
    const targets = ["referense", inFolder("missing.json"), file("target.json", { target: "mine" })];
    expect(await messages(...targets.map((target) => ["run", "--target", target]))).toMatchInlineSnapshot(`
      "
      $ run --target referense
      swf-conformance: targets/: unknown target "referense"
        Did you mean "reference"?

      $ run --target <folder>/missing.json
      swf-conformance: <folder>/missing.json: the file can't be read; got ENOENT: no such file or directory, open '<folder>/missing.json'

      $ run --target <folder>/target.json
      swf-conformance: <folder>/target.json: member "title" is missing
        The file has one more error.
      "
    `);
  });
});

describe("a baseline", () => {
  const baseline = (entries: readonly object[]) => ({
    $schema: "baseline.schema.json",
    target: "reference",
    suiteVersion: "0.1.0",
    entries,
  });
  const entry = {
    requirement: "DeprecateDomain.operation",
    status: "failed",
    signature: "accepted DeprecateDomain.operation",
    reason: "known",
  };

  it("is refused before the run where it is missing, malformed or about a case there is not", async () => {
    const baselines = [
      inFolder("missing.json"),
      file("no-baseline.json", { entries: [] }),
      file("unknown-case.json", baseline([{ case: "deprecate-domain/smalest-input", ...entry }])),
    ];
    const run = ["run", "--run", "deprecate-domain/smallest-input", "--baseline"];
    expect(await messages(...baselines.map((path) => [...run, path]))).toMatchInlineSnapshot(`
      "
      $ run --run deprecate-domain/smallest-input --baseline <folder>/missing.json
      swf-conformance: <folder>/missing.json: the file can't be read; got ENOENT: no such file or directory, open '<folder>/missing.json'

      $ run --run deprecate-domain/smallest-input --baseline <folder>/no-baseline.json
      swf-conformance: <folder>/no-baseline.json: member "target" is missing
        The file has one more error.

      $ run --run deprecate-domain/smallest-input --baseline <folder>/unknown-case.json
      swf-conformance: baseline of reference: the suite has no case "deprecate-domain/smalest-input"
        Correct the ids, or drop such entries with \`swf-conformance baseline prune\`.
      "
    `);
  });
});

describe("a report to read", () => {
  it("is refused where it is none", async () => {
    const started = '{"type":"run-started","header":{}}\n';
    const reports = [
      inFolder("missing.json"),
      file("text.json", "a report\n"),
      file("config.json", { seed: 1 }),
      file("broken.ndjson", `${started}{"type":\n${started}`),
      file("empty-header.ndjson", started),
    ];
    const baseline = ["--baseline", inFolder("b.json")];
    expect(
      await messages(
        ...reports.map((path) => ["report", path]),
        ["baseline", "write", inFolder("config.json"), ...baseline],
        ["coverage", "--report", inFolder("config.json")],
        ["replay", inFolder("config.json")],
        ["report", inFolder("config.json"), "--reporter", "ndjson"],
      ),
    ).toMatchInlineSnapshot(`
      "
      $ report <folder>/missing.json
      swf-conformance: <folder>/missing.json: the file can't be read; got ENOENT: no such file or directory, open '<folder>/missing.json'

      $ report <folder>/text.json
      swf-conformance: <folder>/text.json:1:1: the file is not JSON; got <what Node says>

      $ report <folder>/config.json
      swf-conformance: <folder>/config.json: unknown member "seed"; expected one of $schema, header, outcome, finishedAt, counts, standings, results, requirements
        The file has 8 more errors.

      $ report <folder>/broken.ndjson
      swf-conformance: <folder>/broken.ndjson:2: the line is not JSON; got <what Node says>

      $ report <folder>/empty-header.ndjson
      swf-conformance: <folder>/empty-header.ndjson /header: member "suiteVersion" is missing
        The file has 8 more errors.

      $ baseline write <folder>/config.json --baseline <folder>/b.json
      swf-conformance: <folder>/config.json: unknown member "seed"; expected one of $schema, header, outcome, finishedAt, counts, standings, results, requirements
        The file has 8 more errors.

      $ coverage --report <folder>/config.json
      swf-conformance: <folder>/config.json: unknown member "seed"; expected one of $schema, header, outcome, finishedAt, counts, standings, results, requirements
        The file has 8 more errors.

      $ replay <folder>/config.json
      swf-conformance: <folder>/config.json: unknown member "seed"; expected one of $schema, header, outcome, finishedAt, counts, standings, results, requirements
        The file has 8 more errors.

      $ report <folder>/config.json --reporter ndjson
      swf-conformance: --reporter ndjson: this reporter tells of a run while it runs; expected pretty, json, junit or exchanges
      "
    `);
  });
});

describe("a report to write", () => {
  const run = ["run", "--run", "deprecate-domain/smallest-input"];
  const to = (...reporters: readonly string[]) => [
    ...run,
    ...reporters.flatMap((one) => ["--reporter", one]),
  ];

  it("is refused where it has no place, before the run", async () => {
    mkdirSync(inFolder("folder"));
    const taken = file("taken.txt", "");
    expect(
      await messages(
        to("xml"),
        to("json="),
        to("pretty", "exchanges"),
        to(`json=${inFolder("r.json")}`, `junit=${inFolder("folder/../r.json")}`),
        to(`json=${inFolder("folder")}`),
        to(`ndjson=${inFolder("folder")}`),
        to(`json=${taken}/r.json`),
        to("json=/dev/null"),
      ),
    ).toMatchInlineSnapshot(`
      "
      $ run --run deprecate-domain/smallest-input --reporter xml
      swf-conformance: --reporter xml: no such reporter; expected NAME or NAME=FILE, with NAME one of …, got "xml"

      $ run --run deprecate-domain/smallest-input --reporter json=
      swf-conformance: --reporter json=: no file is named; expected NAME or NAME=FILE, with NAME one of …, got "json="

      $ run --run deprecate-domain/smallest-input --reporter pretty --reporter exchanges
      swf-conformance: --reporter: two reporters would write to standard output
        Give each a file of its own: --reporter NAME=FILE.

      $ run --run deprecate-domain/smallest-input --reporter json=<folder>/r.json --reporter junit=<folder>/r.json
      swf-conformance: --reporter: two reporters would write to <folder>/r.json
        Give each a file of its own: --reporter NAME=FILE.

      $ run --run deprecate-domain/smallest-input --reporter json=<folder>/folder
      swf-conformance: <folder>/folder: this report can't be written; expected a path at which there is a file, or nothing, got a directory
        Name a file, or leave \`=\` and the path out to write to standard output.

      $ run --run deprecate-domain/smallest-input --reporter ndjson=<folder>/folder
      swf-conformance: <folder>/folder: this report can't be written; got EISDIR: illegal operation on a directory, open '<folder>/folder'
        Give another path after \`=\`, or make room and check permissions.

      $ run --run deprecate-domain/smallest-input --reporter json=<folder>/taken.txt/r.json
      swf-conformance: <folder>/taken.txt/r.json: this report can't be written; got ENOTDIR: not a directory, stat '<folder>/taken.txt/r.json'
        Give another path after \`=\`, or make room and check permissions.

      $ run --run deprecate-domain/smallest-input --reporter json=/dev/null
      swf-conformance: /dev/null: this report can't be written; expected a path at which there is a file, or nothing, got something that is no file
        Name a file, or leave \`=\` and the path out to write to standard output.
      "
    `);
  });

  it("leaves what an earlier run wrote", async () => {
    const kept = { json: file("kept.json", "a report"), ndjson: file("kept.ndjson", "events") };
    await messages(to(`json=${kept.json}`, `ndjson=${kept.ndjson}`, `junit=${inFolder("kept.json")}/x`));
    await messages(["run", "--run", "nothing/like/it", "--reporter", `json=${kept.json}`]);
    expect(readFileSync(kept.json, "utf8")).toBe("a report");
    expect(readFileSync(kept.ndjson, "utf8")).toBe("events");
    expect(existsSync(`${kept.json}.partial`)).toBe(false);
  });

  it("makes the folders on its way", async () => {
    const path = inFolder("new/folders/r.json");
    expect((await runCli(...to(`json=${path}`))).code).toBe(0);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
      outcome: "completed",
      counts: { passed: 1 },
    });
    expect(existsSync(`${path}.partial`)).toBe(false);
  });
});

describe("the package's own data", () => {
  let copy: PackageCopy;
  beforeAll(() => {
    copy = copyPackage(inFolder("package"));
  });

  async function messageWith(path: string, change: (text: string) => string): Promise<string> {
    const spoil = change(copy.read(path));
    return copy.withFile(path, spoil, async () =>
      onlyMessage(await spawnCli(["list"], copy.folder).finished),
    );
  }

  it("is refused with the place of what is wrong", async () => {
    const suite = "suites/domains/faults.json";
    expect(
      [
        await messageWith(suite, (text) => text.replace("{", "{,")),
        await messageWith(suite, (text) => text.replace('"steps"', '"stpes"')),
        await messageWith(suite, (text) => text.replace('"fixture": "domain"', '"fixture": "domian"')),
        await messageWith(suite, (text) =>
          text.replace("RegisterDomain.name-unique", "RegisterDomain.name-uniqe"),
        ),
        await messageWith("specs/operations/DeprecateDomain.json", (text) =>
          text.replace('"faults"', '"fualts"'),
        ),
        await messageWith("specs/service.json", () => "[]"),
      ].join("\n\n"),
    ).toMatchInlineSnapshot(`
      "swf-conformance: suites/domains/faults.json:1:2: the file is not JSON; got <what Node says>

      swf-conformance: suites/domains/faults.json /cases/0: unknown member "stpes"
        Did you mean "steps"? The file has one more error.

      swf-conformance: suites/domains/faults.json /cases/0/given/0/fixture: unknown fixture "domian"
        Did you mean "domain"?

      swf-conformance: case register-domain/domain-already-exists-fault: verifies a requirement that does not exist; got RegisterDomain.name-uniqe
        Write the requirement in specs/, or correct its id; \`list\` prints all of them.

      swf-conformance: specs/operations/DeprecateDomain.json: unknown member "fualts"
        Did you mean "faults"? The file has one more error.

      swf-conformance: specs/service.json: wrong type; expected object, got array"
    `);
  });
});
