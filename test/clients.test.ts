import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../runner/model/report.js";
import { runCli } from "./command-line/run-cli.js";
import { workFolder } from "./command-line/work-folder.js";
import { nullAnswers } from "./endpoints/null-answers.js";
import { startEndpoint } from "./endpoints/start-endpoint.js";
import { findPython } from "./real-clients/find-python.js";

vi.setConfig({ testTimeout: 300_000 });

const python = await findPython();
const inFolder = workFolder();
beforeEach(() => {
  vi.stubEnv("SWF_CONFORMANCE_PYTHON", python ?? "");
  vi.stubEnv("SWF_CONFORMANCE_AWS", join(dirname(python ?? ""), "aws"));
});

async function runThrough(client: string, pattern: string, ...flags: readonly string[]) {
  const file = inFolder(`${client}.json`);
  const choice = ["--client", client, "--run", pattern, "--seed", "1"];
  const { code } = await runCli("run", ...choice, "--reporter", `json=${file}`, ...flags);
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  return { code, report, verdicts: report.results.map(({ id, status }) => `${status} ${id}`) };
}

/** The reasons of skipped cases, without versions. */
function reasons({ results }: Report): string[] {
  const told = results.flatMap(({ status, reason = "" }) => (status === "skipped" ? [reason] : []));
  return [...new Set(told.map((reason) => reason.replace(/ \d+\.\d+\.\d+/, "")))].sort();
}

describe("the same cases", () => {
  it("pass through the SDK for JavaScript, but for what it does not send", async () => {
    const { code, report } = await runThrough("sdk-js", "deprecate-domain/**");
    const { skipped, passed, ...others } = report.counts;
    expect({ code, others }).toEqual({ code: 0, others: { failed: 0, blocked: 0, errored: 0 } });
    expect(passed).toBeGreaterThan(skipped);
    expect(report.header.client).toBe("sdk-js");
    expect(reasons(report)).toMatchInlineSnapshot(`
      [
        "@aws-sdk/client-swf makes its HTTP requests itself: this call says how one is to be made",
        "@aws-sdk/client-swf sends nothing at /name where null is asked for",
      ]
    `);
  });

  it.skipIf(python === undefined)("pass through boto3, but for what it does not send", async () => {
    const { code, report } = await runThrough("boto3", "deprecate-domain/**");
    const { skipped, passed, ...others } = report.counts;
    expect({ code, others }).toEqual({ code: 0, others: { failed: 0, blocked: 0, errored: 0 } });
    expect(passed).toBeGreaterThan(skipped);
    expect(reasons(report)).toMatchInlineSnapshot(`
      [
        "boto3 does not send this call: ParamValidationError: Parameter validation failed: Invalid length for parameter name, value: 0, valid min length: 1",
        "boto3 does not send this call: ParamValidationError: Parameter validation failed: Invalid type for parameter name, value: 42, type: <class 'int'>, valid types: <class 'str'>",
        "boto3 does not send this call: ParamValidationError: Parameter validation failed: Invalid type for parameter name, value: None, type: <class 'NoneType'>, valid types: <class 'str'>",
        "boto3 does not send this call: ParamValidationError: Parameter validation failed: Missing required parameter in input: "name"",
        "boto3 makes its HTTP requests itself: this call says how one is to be made",
      ]
    `);
  });
});

describe.skipIf(python === undefined)("what the documentation of a client promises", () => {
  it("holds for boto3", async () => {
    const { code, verdicts, report } = await runThrough("boto3", "respond-activity-task-canceled/client/**");
    expect({ code, verdicts }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "verdicts": [
          "passed respond-activity-task-canceled/client/boto3/call",
          "passed respond-activity-task-canceled/client/boto3/exception/operation-not-permitted-fault",
          "passed respond-activity-task-canceled/client/boto3/exception/unknown-resource-fault",
          "passed respond-activity-task-canceled/client/boto3/parameters",
        ],
      }
    `);
    const own = report.requirements.filter(({ id }) => id.startsWith("RespondActivityTaskCanceled.client."));
    expect(new Set(own.map(({ standing }) => standing))).toEqual(new Set(["conforms"]));
  });

  it("holds for AWS CLI", async () => {
    const { code, verdicts, report } = await runThrough(
      "aws-cli",
      "respond-activity-task-canceled/client/**",
    );
    expect({ code, verdicts }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "verdicts": [
          "passed respond-activity-task-canceled/client/aws-cli/call",
          "passed respond-activity-task-canceled/client/aws-cli/cli-input-json",
          "passed respond-activity-task-canceled/client/aws-cli/options",
          "passed respond-activity-task-canceled/client/aws-cli/options-override",
          "passed respond-activity-task-canceled/client/aws-cli/skeleton-input",
          "passed respond-activity-task-canceled/client/aws-cli/skeleton-output",
        ],
      }
    `);
    const own = report.requirements.filter(({ id }) => id.startsWith("RespondActivityTaskCanceled.client."));
    expect(new Set(own.map(({ standing }) => standing))).toEqual(new Set(["conforms"]));
  });

  it("is not claimed on an endpoint that knows nothing of SWF", async () => {
    const endpoint = await startEndpoint(nullAnswers["400 {}"] ?? (() => "nothing"));
    const place = ["--endpoint", endpoint.url];
    const { code, report } = await runThrough("boto3", "list-domains/client/**", ...place);
    await endpoint.close();
    expect(code).toBe(1);
    expect(new Set(report.results.map(({ status }) => status))).toEqual(new Set(["blocked"]));
  });
});

it("shows what the client made of each answer", async () => {
  const answer = '{"domainInfos":[{"name":"shop","status":"gone"}]}';
  const endpoint = await startEndpoint(() => ({ status: 200, body: answer }));
  const { report } = await runThrough("sdk-js", "list-domains/smallest-input", "--endpoint", endpoint.url);
  await endpoint.close();
  expect(report.results[0]?.exchanges[0]?.client).toEqual({ returned: JSON.parse(answer) });
});

it("asks for the client where it is not installed", async () => {
  vi.stubEnv("SWF_CONFORMANCE_PYTHON", "/nowhere/python");
  const { code, stderr } = await runCli("run", "--client", "boto3");
  expect(code).toBe(2);
  expect(stderr).toMatchInlineSnapshot(`
    "swf-conformance: --client boto3: /nowhere/python can't run boto3; got spawn /nowhere/python ENOENT
      Install it (pip install boto3), and name the interpreter that has it in SWF_CONFORMANCE_PYTHON.
    "
  `);
});

it("lists, counts and explains what a client's documentation promises only where it is asked for", async () => {
  const id = "RespondActivityTaskCanceled.client.boto3.returns";
  const listed = async (...flags: readonly string[]) =>
    (await runCli("list", "--requirements", ...flags)).stdout;
  expect(await listed()).not.toContain(".client.");
  expect(await listed("--client", "boto3")).toContain(id);
  expect((await runCli("coverage", "--client", "aws-cli", "--missing")).stdout).not.toContain(".client.");
  expect((await runCli("explain", id)).stdout).toMatchInlineSnapshot(`
    "RespondActivityTaskCanceled.client.boto3.returns

      respond_activity_task_canceled returns nothing of the service, only boto3's own ResponseMetadata where it returns a dict

      level   must
      tier    documented
      source  https://boto3.amazonaws.com/v1/documentation/api/latest/reference/services/swf/client/respond_activity_task_canceled.html

      Verified by 1 case:
        respond-activity-task-canceled/client/boto3/call  respond_activity_task_canceled calls RespondActivityTaskCanceled and hands on its answer
    "
  `);
});
