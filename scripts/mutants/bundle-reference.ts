import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { HarnessError } from "../../runner/errors.js";
import type { SourceChange } from "./mutant.js";

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
 * Loads the reference with one of its sources changed, in memory only.
 * @throws {HarnessError} `data` that names the mutant and the file if the change does not apply or does not compile
 */
export async function bundleReference(root: string, change: SourceChange): Promise<ReferenceParts> {
  const changed = changedSource(root, change);
  const stdin = { contents: entry, resolveDir: root, loader: "ts" } as const;
  const plugins = [onlyChanged(join(root, change.file), changed), keptOutside(root)];
  const format = { bundle: true, write: false, format: "esm", platform: "node", target: "node20" } as const;
  const built = await build({ stdin, plugins, ...format, logLevel: "silent", metafile: true }).catch(
    (error: Error) => {
      throw misfit(change, "the changed source does not compile", { got: error.message });
    },
  );
  if (!Object.keys(built.metafile.inputs).some((input) => join(root, input).endsWith(change.file)))
    throw misfit(change, `${change.file} is no part of the endpoint`);
  const code = Buffer.from(built.outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

/** @throws {HarnessError} `data` unless the text that is to be replaced occurs exactly once */
export function changedSource(root: string, change: SourceChange): string {
  const source = readSource(root, change);
  const occurrences = source.split(change.replace).length - 1;
  if (occurrences !== 1)
    throw misfit(change, `the text to replace is not there once in ${change.file}`, {
      expected: "1 occurrence",
      got: `${occurrences} of ${JSON.stringify(change.replace)}`,
    });
  return source.replace(change.replace, () => change.with);
}

function readSource(root: string, change: SourceChange): string {
  try {
    return readFileSync(join(root, change.file), "utf8");
  } catch {
    throw misfit(change, `${change.file} does not exist`);
  }
}

function misfit({ where }: SourceChange, what: string, more: { got?: string; expected?: string } = {}) {
  const hint = "The reference has changed: write the mutant anew.";
  return new HarnessError("data", { where, what, ...more, hint });
}

function onlyChanged(file: string, contents: string): Plugin {
  return {
    name: "changed-source",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path }) => (path === file ? { contents, loader: "ts" } : undefined)),
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
