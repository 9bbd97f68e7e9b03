import { createRequire } from "node:module";
import type { Ajv2020 } from "ajv/dist/2020.js";

type Standalone = (ajv: Ajv2020, exports: Readonly<Record<string, string>>) => string;

// ajv's own typing of this CommonJS module puts the function where Node's ESM loader does not.
const standalone: Standalone = createRequire(import.meta.url)("ajv/dist/standalone").default;

/** What ajv's code requires at run time, in our own words, so that the generated modules import nothing. */
const runtime: Readonly<Record<string, string>> = {
  "ajv/dist/runtime/ucs2length": "codePointLength",
  "ajv/dist/runtime/equal": "jsonEqual",
};

const prelude = `function codePointLength(text) {
  if (!/[\\ud800-\\udbff]/.test(text)) return text.length;
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) length--;
  }
  return length;
}

function jsonEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && jsonEqual(a[key], b[key]));
}

function addError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

function addErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}

const tooDeep = [
  { instancePath: "", schemaPath: "#", keyword: "depth", params: {}, message: "must not be nested too deeply to check" },
];

function validator(validate) {
  return (value) => {
    try {
      return validate(value) ? [] : validate.errors;
    } catch (error) {
      if (error instanceof RangeError) return tooDeep;
      throw error;
    }
  };
}
`;

/**
 * Compiles schemas that `ajv` has been given to the text of a module that imports nothing. It defines a raw
 * validating function for each name (see {@link rawName}), and `validator`, which makes of a raw one one that returns
 * its errors and survives nesting.
 *
 * @param schemas - Schema ids by name.
 * @throws Error if ajv's code requires something that the module does not define.
 */
export function standaloneCode(ajv: Ajv2020, schemas: Readonly<Record<string, string>>): string {
  const named = Object.entries(schemas).map(([name, id]) => [rawName(name), id]);
  const code = standalone(ajv, Object.fromEntries(named))
    .replace(/^"use strict";\n?/u, "")
    .replace(/^export const /gmu, "const ")
    .replace(/require\("([^"]+)"\)\.default/gu, (_, module: string) => defined(module));
  return `${prelude}\n${withoutUnusedSchemas(compact(linear(code)))}`;
}

/** The name of the raw function of a schema, which no other name of the module equals. */
export function rawName(name: string): string {
  return `validate_${name}`;
}

function defined(module: string): string {
  const name = runtime[module];
  if (name === undefined) throw new Error(`generated validators need ${module}, which they don't define`);
  return name;
}

// ajv copies the list of errors for each further one, which a long hostile list makes quadratic.
function linear(code: string): string {
  return code.replace(
    /vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\)/gu,
    "addErrors(vErrors, $1.errors)",
  );
}

// The same five lines stand at each of some thousand checks, and are parsed at each start.
function compact(code: string): string {
  return code.replace(
    /if\(vErrors === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/gu,
    "vErrors = addError(vErrors, $1);",
  );
}

function withoutUnusedSchemas(code: string): string {
  const used = new Set([...code.matchAll(/\b(schema\d+)\b(?! = )/gu)].map((match) => match[1]));
  return code.replace(/^const (schema\d+) = .*;\n/gmu, (line, name: string) => (used.has(name) ? line : ""));
}
