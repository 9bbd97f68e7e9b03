import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One import of a source file, type imports and dynamic ones included. */
export interface Import {
  /** The importing file, from the repository's root. */
  readonly from: string;
  /** The imported file from the root, or a package's name such as `undici` or `node:fs`. */
  readonly to: string;
  readonly isPackage: boolean;
}

const specifiers = /(?:\bfrom\s*|\bimport\s*\(?\s*)"([^"\n]+)"/g;

/** Reads the imports of a source file; comments are left out of account. */
export function readImports(root: string, from: string): Import[] {
  const text = readFileSync(join(root, from), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...text.matchAll(specifiers)].map(([, specifier = ""]) =>
    specifier.startsWith(".")
      ? { from, to: normalize(join(dirname(from), specifier)).replace(/\.js$/, ".ts"), isPackage: false }
      : { from, to: packageName(specifier), isPackage: true },
  );
}

function packageName(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
