import { existsSync, readdirSync } from "node:fs";

/** Lists the files below a directory, as paths with slashes relative to it, sorted; none if there is no directory. */
export function listFiles(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      return listFiles(`${directory}/${entry.name}`).map((file) => `${entry.name}/${file}`);
    })
    .sort();
}
