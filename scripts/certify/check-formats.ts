import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { schema as ctrfSchema } from "ctrf";
import { SaxesParser } from "saxes";
import { loadEvents } from "../../runner/load/load-events.js";
import { loadReport } from "../../runner/load/load-report.js";

const require = createRequire(import.meta.url);

/** Fails on a file that is not what its format asks for, or that a hostile text has got out of its place in. */
export type CheckFormat = (path: string) => void;

/** The check of each reporter's file. */
export const formatChecks: Readonly<Record<string, CheckFormat>> = {
  json: (path) => void loadReport(path),
  ndjson: (path) => demand(loadEvents(path) !== undefined, "it tells of no run"),
  junit: (path) => void new SaxesParser({ xmlns: false }).write(read(path)).close(),
  html: (path) => checkHtml(read(path)),
  markdown: (path) => checkMarkdown(read(path)),
  github: (path) => checkMarkdown(read(path)),
  sarif: (path) => checkSchema(sarif(), path),
  ctrf: (path) => checkSchema(ctrf(), path),
  har: (path) => checkSchema(har(), path),
  badge: (path) => demand(JSON.parse(read(path)).schemaVersion === 1, "it is no badge"),
  tap: (path) => checkTap(read(path)),
  repro: (folder) => {
    for (const name of readdirSync(folder))
      execFileSync("bash", ["-n", join(folder, name)], { stdio: "pipe" });
  },
};

/** Fails unless each line of standard output is an annotation of ours. */
export function checkAnnotations(text: string): void {
  const stray = text
    .split("\n")
    .find((line) => line !== "" && !/^::(error|warning) title=[^,:]*::[^\r]*$/.test(line));
  demand(stray === undefined, `${JSON.stringify(stray)} is no annotation of ours`);
}

/** What hostile answers call the elements, commands and tests that they try to put into a report. */
export const injected = "x-injected";

function checkHtml(html: string): void {
  demand(!new RegExp(`<[^>]*${injected}`, "i").test(html), "an element was injected");
  const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
  demand(count(/<script\b/gi) === count(/<\/script\b/gi), "a script was cut short");
}

function checkMarkdown(text: string): void {
  const prose = text
    .replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, "")
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
  const found = /(?<!\\)<(?!\/?(?:details|summary|code)>|https:)|@\w|\]\((?!<https:)/.exec(prose);
  demand(!found, `${JSON.stringify(found?.[0])} stands in its prose`);
}

function checkTap(text: string): void {
  const lines = text.split("\n");
  const planned = Number(/^1\.\.(\d+)$/m.exec(text)?.[1]);
  const points = lines.filter((line) => /^(?:not )?ok \d+ - /.test(line));
  demand(points.length === planned, `${points.length} tests, but ${planned} planned`);
  const stray = lines.find((line) => line.startsWith("Bail out!") && line.includes(injected));
  demand(stray === undefined, "a target bailed out");
}

function checkSchema(validate: ValidateFunction, path: string): void {
  validate(JSON.parse(read(path)));
  demand(!validate.errors, JSON.stringify(validate.errors?.[0]));
}

const loose = { strict: false, validateFormats: false, unicodeRegExp: false } as const;

function sarif(): ValidateFunction {
  const folder = join(dirname(require.resolve("@microsoft/jest-sarif/package.json")), "lib", "schemas");
  const { $schema: _, id: __, ...schema } = JSON.parse(read(join(folder, "sarif-2.1.0-rtm.5.json")));
  return once("sarif", () => new Ajv(loose).compile(schema));
}

function ctrf(): ValidateFunction {
  return once("ctrf", () => new Ajv(loose).compile(ctrfSchema));
}

function har(): ValidateFunction {
  return once("har", () => {
    const ajv = new Ajv(loose);
    const schemas: Record<string, { readonly $schema: string }> = require("har-schema");
    for (const [name, { $schema: _, ...schema }] of Object.entries(schemas))
      ajv.addSchema(schema, `${name}.json`);
    return ajv.compile({ $ref: "har.json" });
  });
}

const compiled = new Map<string, ValidateFunction>();

function once(name: string, compile: () => ValidateFunction): ValidateFunction {
  const made = compiled.get(name) ?? compile();
  compiled.set(name, made);
  return made;
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
