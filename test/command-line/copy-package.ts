import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const parts = [
  "runner",
  "generated",
  "reference",
  "specs",
  "suites",
  "targets",
  "package.json",
  "tsconfig.json",
];

/** A copy of the package whose files a test may change. */
export interface PackageCopy {
  readonly folder: string;
  /** Writes a file for the time of an action, and puts back what was there. */
  withFile<T>(file: string, content: string, action: () => Promise<T>): Promise<T>;
  read(file: string): string;
}

/** Copies the package, without its tests. Its dependencies are linked. */
export function copyPackage(folder: string): PackageCopy {
  for (const part of parts)
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (file) => !/\.test\.ts$/.test(file),
    });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  return {
    folder,
    read,
    async withFile(file, content, action) {
      const before = read(file);
      writeFileSync(join(folder, file), content);
      try {
        return await action();
      } finally {
        writeFileSync(join(folder, file), before);
      }
    },
  };
}
