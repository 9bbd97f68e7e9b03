import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { HarnessError } from "../../runner/errors.js";
import type { WrittenMutant } from "./mutant.js";

/** What the reference endpoint is put together from. */
export type ReferenceParts = Pick<typeof import("../../reference/assemble-endpoint.js"), "assembleEndpoint"> &
  Pick<typeof import("../../reference/edge/http-server.js"), "createHttpServer"> &
  Pick<typeof import("../../reference/edge/clock.js"), "scaledClock">;

const entry = `
export { assembleEndpoint } from "./reference/assemble-endpoint.js";
export { createHttpServer } from "./reference/edge/http-server.js";
export { scaledClock } from "./reference/edge/clock.js";
`;

/**
 * Loads the reference with some of its sources changed, in memory only.
 * @throws {HarnessError} `data` that names the mutant and the file if a change does not apply or does not compile
 */
export async function bundleReference(root: string, mutant: WrittenMutant): Promise<ReferenceParts> {
  const sources = changedSources(root, mutant);
  const stdin = { contents: entry, resolveDir: root, loader: "ts" } as const;
  const plugins = [changedFiles(sources), keptOutside(root)];
  const format = { bundle: true, write: false, format: "esm", platform: "node", target: "node20" } as const;
  const built = await build({
    stdin,
    plugins,
    ...format,
    logLevel: "silent",
    metafile: true,
    absWorkingDir: root,
  }).catch((error: Error) => {
    throw misfit(mutant, "the changed source does not compile", { got: error.message });
  });
  const inputs = new Set(Object.keys(built.metafile.inputs).map((input) => resolve(root, input)));
  for (const file of sources.keys())
    if (!inputs.has(file)) throw misfit(mutant, `${file} is no part of the endpoint`);
  const code = Buffer.from(built.outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * The sources that a mutant changes, by path.
 * @throws {HarnessError} `data` unless each text that is to be replaced occurs exactly once
 */
export function changedSources(root: string, mutant: WrittenMutant): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const { file, replace, with: instead } of mutant.changes) {
    const path = join(root, file);
    const source = sources.get(path) ?? readSource(path, mutant);
    const occurrences = source.split(replace).length - 1;
    if (occurrences !== 1)
      throw misfit(mutant, `the text to replace is not there once in ${file}`, {
        expected: "1 occurrence",
        got: `${occurrences} of ${JSON.stringify(replace)}`,
      });
    sources.set(
      path,
      source.replace(replace, () => instead),
    );
  }
  return sources;
}

function readSource(path: string, mutant: WrittenMutant): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw misfit(mutant, `${path} does not exist`);
  }
}

function misfit(
  { where, requirement }: WrittenMutant,
  what: string,
  more: { got?: string; expected?: string } = {},
) {
  const hint = "The reference has changed: write the mutant anew.";
  return new HarnessError("data", { where: `${where} (${requirement})`, what, ...more, hint });
}

function changedFiles(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: "changed-sources",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = sources.get(path);
        return contents === undefined ? undefined : { contents, loader: "ts" };
      }),
  };
}

/** The generated validators are large and the same for every mutant: they stay a module of their own. */
function keptOutside(root: string): Plugin {
  const path = pathToFileURL(join(root, "generated/validators.js")).href;
  return {
    name: "generated-validators",
    setup: ({ onResolve }) =>
      onResolve({ filter: /generated\/validators\.js$/ }, () => ({ path, external: true })),
  };
}
