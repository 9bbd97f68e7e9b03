import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAnnotations, formatChecks } from "./check-formats.js";
import { keys } from "./keys.js";
import type { Ended } from "./launch.js";
import type { ReporterFile } from "./reporter-files.js";
import type { Heard } from "./start-hostile-endpoint.js";

/** MiB that the program may take, whatever an endpoint sends: 20 bodies at once, as large as any that is read. */
const mostMiB = 768;

/** What a run left behind. */
export interface Artefacts {
  readonly folder: string;
  readonly reporters: readonly ReporterFile[];
  readonly ended: Ended;
  /** What it sent: signatures are credentials too. */
  readonly heard: readonly Heard[];
}

/** Says what is wrong with what a run left: reports missing, invalid or poisoned, leaks, memory. */
export function checkArtefacts({ folder, reporters, ended, heard }: Artefacts): string[] {
  const { stdout, stderr } = ended;
  return [
    ...reporters.flatMap(([name, file]) => complaintsOf(name, join(folder, file))),
    ...attempt("standard output", () => checkAnnotations(stdout)),
    ...checkTexts([...textsIn(folder), ["standard output", stdout], ["standard error", stderr]], heard),
    ...checkEnd(ended),
  ];
}

/** Says what is wrong with texts: credentials in them, and characters that steer a terminal. */
export function checkTexts(
  texts: readonly (readonly [name: string, text: string])[],
  heard: readonly Heard[],
): string[] {
  const secrets = secretsOf(heard);
  return texts.flatMap(([name, text]) => [
    ...secrets.filter(([, secret]) => text.includes(secret)).map(([what]) => `${name} holds ${what}`),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    ...(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text)
      ? [`${name} holds a control character`]
      : []),
  ]);
}

/** Says whether the program broke, or took too much memory. */
export function checkEnd({ stderr, peakMiB }: Ended): string[] {
  return [
    ...(/harness itself broke|Uncaught|\n {4}at /.test(stderr) ? [`it broke: ${stderr.slice(0, 300)}`] : []),
    ...(peakMiB !== undefined && peakMiB > mostMiB ? [`it took ${Math.round(peakMiB)} MiB`] : []),
  ];
}

/** All files below a folder, with what they hold. */
export function textsIn(folder: string): (readonly [name: string, text: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), "utf8")] as const);
}

function complaintsOf(reporter: string, path: string): string[] {
  if (!existsSync(path)) return [`the report of ${reporter} is missing`];
  return attempt(`the report of ${reporter}`, () => formatChecks[reporter]?.(path));
}

function attempt(what: string, check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [`${what} is broken: ${(error as Error).message.split("\n")[0]}`];
  }
}

function secretsOf(heard: readonly Heard[]): (readonly [what: string, secret: string])[] {
  const signatures = heard.flatMap(({ headers }) => {
    const [, signature] = /Signature=([0-9a-f]{64})/.exec(headers.authorization ?? "") ?? [];
    return signature === undefined ? [] : [["a signature", signature] as const];
  });
  const named = Object.entries(keys).map(([name, secret]) => [name, secret] as const);
  const escaped = named.map(([name, secret]) => [name, encodeURIComponent(secret)] as const);
  return [...named, ...escaped, ...new Map(signatures.map((one) => [one[1], one] as const)).values()];
}
