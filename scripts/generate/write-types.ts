import { compile } from "json-schema-to-typescript";
import type { FaultSpec, OperationSpec, Schema } from "../../runner/model/spec.js";
import { banner } from "./banner.js";
import { type Bundle, inputName, mapValues, outputShape } from "./bundle-schema.js";
import type { SpecFiles } from "./read-spec-files.js";

const rootName = "BundleRoot";

/**
 * Writes `generated/types.ts`: a type for every shape, input and output, and the map of operations.
 *
 * @throws Error if the types are not exactly those that the specs name.
 */
export async function writeTypes(bundle: Bundle, specs: SpecFiles): Promise<string> {
  const types = await shapeTypes(bundle);
  assertNames(types, Object.keys(bundle.$defs));
  return [
    banner,
    types,
    outputAliases(specs.operations),
    operationMap(specs.operations),
    faultNames(specs.faults),
  ].join("\n");
}

async function shapeTypes(bundle: Bundle): Promise<string> {
  const root = { title: rootName, type: "object", $defs: mapValues(bundle.$defs, typeSchema) };
  // The compiler's own types are those of draft 4, which has no $defs; the compiler itself knows them.
  const text = await compile(root as Parameters<typeof compile>[0], rootName, {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: true,
    style: { printWidth: 110 },
  });
  return withoutFiller(text);
}

/** Leaves out what types can't say, so that each reference stays a reference and keeps its name. */
function typeSchema({ $ref, description, type, enum: values, required, properties, items }: Schema): object {
  if ($ref !== undefined) return description === undefined ? { $ref } : { description, allOf: [{ $ref }] };
  return {
    description,
    type,
    ...(values && { enum: values }),
    ...(required && { required }),
    ...(properties && { properties: mapValues(properties, typeSchema) }),
    ...(items && { items: typeSchema(items) }),
  };
}

function withoutFiller(text: string): string {
  return text
    .replace(new RegExp(`export interface ${rootName} \\{\\}\n`, "u"), "")
    .replace(
      /( \*\n)? \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n/gu,
      "",
    )
    .replace(/\/\*\*\n \*\/\n/gu, "")
    .trimStart();
}

function assertNames(text: string, expected: readonly string[]): void {
  const names = [...text.matchAll(/^export (?:type|interface) (\w+)/gmu)].map((match) => match[1] ?? "");
  const wrong = [
    ...names.filter((name) => !expected.includes(name)),
    ...expected.filter((name) => !names.includes(name)),
  ];
  if (wrong.length > 0)
    throw new Error(`generated/types.ts: duplicate or missing types: ${wrong.join(", ")}`);
}

function outputAliases(operations: readonly OperationSpec[]): string {
  return operations.map(outputAlias).join("");
}

function outputAlias(operation: OperationSpec): string {
  const shape = outputShape(operation);
  const name = `${operation.operation}Output`;
  if (shape === null || shape === name) return "";
  return `/** Output of ${operation.operation}. */\nexport type ${name} = ${shape};\n`;
}

function operationMap(operations: readonly OperationSpec[]): string {
  return `/** Every operation with its input, its output (\`null\` for an empty body) and the faults it declares. */
export interface Operations {
${operations.map(operationEntry).join("\n")}
}

/** The name of an operation. */
export type OperationName = keyof Operations;
`;
}

function operationEntry(operation: OperationSpec): string {
  const output = outputShape(operation) === null ? "null" : `${operation.operation}Output`;
  return `  ${operation.operation}: {
    input: ${inputName(operation)};
    output: ${output};
    faults: ${union(operation.faults)};
  };`;
}

function faultNames(faults: readonly FaultSpec[]): string {
  return `/** The name of a fault. */\nexport type FaultName = ${union(faults.map(({ fault }) => fault))};\n`;
}

function union(names: readonly string[]): string {
  return names.length === 0 ? "never" : names.map((name) => JSON.stringify(name)).join(" | ");
}
