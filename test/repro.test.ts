import { execFile, execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Reference, startReference } from "../reference/index.js";
import { plainEnvironment } from "./command-line/plain-environment.js";
import { runCli } from "./command-line/run-cli.js";
import { workFolder } from "./command-line/work-folder.js";
import { forwardTo } from "./endpoints/forward-to.js";
import { type Answer, type Asked, type Endpoint, startEndpoint } from "./endpoints/start-endpoint.js";

const inFolder = workFolder();
const limit = 240_000;

type JsonAnswer = Extract<Answer, { body: string }>;

const withJson = (answer: JsonAnswer, change: (json: Record<string, unknown>) => object): JsonAnswer => ({
  ...answer,
  body: JSON.stringify(change(JSON.parse(answer.body))),
});

/** What the broken edge makes of right answers, by operation. */
const faults: Readonly<Record<string, (answer: JsonAnswer, asked: Asked) => JsonAnswer>> = {
  CountPendingActivityTasks: (answer) =>
    answer.status === 200
      ? withJson(answer, ({ count, ...rest }) => ({ ...rest, count: String(count) }))
      : answer,
  DeprecateDomain: (answer) =>
    answer.status === 200
      ? answer
      : withJson(answer, (json) => ({ ...json, __type: "com.amazonaws.swf.base.model#LimitExceededFault" })),
  DescribeActivityType: (answer) => (answer.status === 200 ? { ...answer, status: 202 } : answer),
  DescribeWorkflowExecution: (answer) =>
    answer.status === 200
      ? withJson(answer, ({ openCounts: _, ...rest }) => rest)
      : { ...answer, body: "<h1>no</h1>" },
  GetWorkflowExecutionHistory: (answer) =>
    answer.status === 200
      ? withJson(answer, ({ events, ...rest }) => ({ ...rest, events: (events as object[]).map(withNextId) }))
      : answer,
  ListDomains: (answer) =>
    answer.status === 200 ? answer : { ...answer, status: 200, body: '{"domainInfos":[]}' },
  RegisterWorkflowType: (answer, { body }) =>
    body.includes('"description"')
      ? { ...answer, status: 500, body: '{"__type":"InternalFailure"}' }
      : answer,
};

function withNextId(event: object, index: number): object {
  return { ...event, eventId: index * 2 + 1 };
}

const cases = [
  "count-pending-activity-tasks/**",
  "deprecate-domain/**",
  "describe-activity-type/**",
  "describe-workflow-execution/**",
  "get-workflow-execution-history/*",
  "list-domains/maximumPageSize.*/*",
  "register-workflow-type/description.*/*",
];

/** Why scripts can't be tried here; nothing if they can. */
function obstacle(): string | undefined {
  const missing = ["sh", "curl", "jq"].filter((command) => {
    try {
      execFileSync("sh", ["-c", `command -v ${command}`], { stdio: "ignore" });
      return false;
    } catch {
      return true;
    }
  });
  return missing.length > 0 ? `this machine lacks ${missing.join(" and ")}` : undefined;
}

interface Tried {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function runScript(file: string, environment: NodeJS.ProcessEnv): Promise<Tried> {
  return new Promise((resolve) => {
    execFile("sh", [file], { env: { ...plainEnvironment(), ...environment } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe("the repro reporter", () => {
  const keys = { AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" };
  const [folder, report] = [inFolder("scripts"), inFolder("report.json")];
  let reference: Reference;
  let broken: Endpoint;
  beforeAll(async () => {
    reference = await startReference();
    broken = await startEndpoint(async (asked) => {
      const answer = await forwardTo(reference.url, asked);
      return typeof answer === "object" ? (faults[asked.operation]?.(answer, asked) ?? answer) : answer;
    });
    const place = ["--endpoint", broken.url];
    const into = ["--reporter", `repro=${folder}`, "--reporter", `json=${report}`];
    await runCli("run", ...place, ...into, ...cases.flatMap((pattern) => ["--run", pattern]));
  }, limit);
  afterAll(async () => {
    await broken.close();
    await reference.close();
  });

  const scripts = () => readdirSync(folder).filter((name) => name.endsWith(".sh"));

  const runAll = (environment: NodeJS.ProcessEnv) =>
    Promise.all(
      scripts().map(async (name) => {
        const { code, stdout, stderr } = await runScript(join(folder, name), { ...keys, ...environment });
        const [then, now] = [/^then (.*)$/m, /^now {2}(.*)$/m].map((pattern) => pattern.exec(stdout)?.[1]);
        return { name, code, stderr, recorded: then ?? "nothing", now };
      }),
    );

  it("writes a script for each divergence, of every kind that there is", () => {
    const kinds = new Set(scripts().map((name) => name.replace(/(?:-\d+)?\.sh$/, "").replace(/^.*\./, "")));
    expect([...kinds].sort()).toMatchInlineSnapshot(`
      [
        "accepted",
        "blocks",
        "missing",
        "not-json",
        "wrong-fault",
        "wrong-status",
        "wrong-type",
        "wrong-value",
      ]
    `);
  });

  it("shows each divergence again", { timeout: limit }, async ({ skip }) => {
    const why = obstacle();
    if (why !== undefined) skip(why);
    const tried = await runAll({});
    expect(tried.map(({ name, now, code, stderr }) => ({ name, now, code, stderr }))).toEqual(
      tried.map(({ name, recorded }) => ({ name, now: recorded, code: 1, stderr: "" })),
    );
  });

  it("sees that a divergence is gone", { timeout: limit }, async ({ skip }) => {
    const why = obstacle();
    if (why !== undefined) skip(why);
    const tried = await runAll({ SWF_ENDPOINT: reference.url });
    expect(tried.filter(({ code }) => code !== 0)).toEqual([]);
  });

  it("tells no credential, and can't start without any", async () => {
    for (const name of scripts())
      expect(readFileSync(join(folder, name), "utf8")).not.toMatch(/AKIA|wJalr|Signature=|Credential=/);
    const [first = ""] = scripts();
    expect((await runScript(join(folder, first), {})).code).toBe(2);
  });

  it("is made from a finished run too, in place of the scripts of an earlier one", async () => {
    const again = inFolder("again");
    await runCli("report", report, "--reporter", `repro=${again}`);
    writeFileSync(join(again, "old.sh"), readFileSync(join(again, scripts()[0] ?? "")));
    writeFileSync(join(again, "mine.sh"), "#!/bin/sh\n");
    expect(await runCli("report", report, "--reporter", `repro=${again}`)).toMatchObject({
      code: 0,
      stdout: "",
    });
    expect(readdirSync(again).sort()).toEqual([...scripts(), "mine.sh"].sort());
    expect(existsSync(join(again, "old.sh"))).toBe(false);
  });

  it("wants a folder", async () => {
    expect(await runCli("report", report, "--reporter", "repro")).toMatchObject({
      code: 2,
      stderr:
        'swf-conformance: --reporter repro: this reporter writes a file for each divergence; expected repro=FOLDER, got "repro"\n',
    });
  });
});
