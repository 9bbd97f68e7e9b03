import { resolve } from "node:path";
import { HarnessError } from "../errors.js";

/** `NAME` or `NAME=FILE`, taken apart. */
export interface WantedReporter {
  readonly name: string;
  readonly file?: string;
}

/**
 * Takes what `--reporter` says apart.
 * @throws {HarnessError} `usage` for a name that isn't one of `names`, and for two reporters with one output
 */
export function parseReporters(
  specifications: readonly string[],
  names: readonly string[],
): WantedReporter[] {
  const wanted = specifications.map((text) => parseSpecification(text, names));
  refuseSharedOutput(wanted);
  return wanted;
}

function parseSpecification(text: string, names: readonly string[]): WantedReporter {
  const [name = "", ...rest] = text.split("=");
  const file = rest.join("=");
  const isNamed = names.includes(name);
  if (!isNamed || (rest.length > 0 && file === ""))
    throw new HarnessError("usage", {
      where: `--reporter ${text}`,
      what: isNamed ? "no file is named" : "no such reporter",
      expected: `NAME or NAME=FILE, with NAME one of ${names.join(", ")}`,
      got: JSON.stringify(text),
    });
  return rest.length > 0 ? { name, file } : { name };
}

function refuseSharedOutput(wanted: readonly WantedReporter[]): void {
  const places = wanted.map(({ file }) => (file === undefined ? "standard output" : resolve(file)));
  const shared = places.find((place, index) => places.indexOf(place) !== index);
  if (shared === undefined) return;
  throw new HarnessError("usage", {
    where: "--reporter",
    what: `two reporters would write to ${shared}`,
    hint: "Give each a file of its own: --reporter NAME=FILE.",
  });
}
