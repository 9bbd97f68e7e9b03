// Measures the program and the reference as ratios within one run, and writes BENCHMARKS.md if asked to.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPrograms } from "./build-programs.js";
import { motoRows } from "./moto-rows.js";
import { referenceRows } from "./reference-rows.js";
import { meets, type Row, tableOf } from "./row.js";
import { runnerRows } from "./runner-rows.js";
import { startRows } from "./start-rows.js";

const sections: Readonly<Record<string, () => Promise<Row[]>>> = {
  runner: runnerRows,
  start: startRows,
  reference: referenceRows,
  moto: motoRows,
};
const { values } = parseArgs({
  options: {
    /** Only these sections. */
    only: { type: "string", multiple: true },
    /** Puts the table into BENCHMARKS.md. */
    write: { type: "boolean", default: false },
  },
});

await buildPrograms();
const rows: Row[] = [];
for (const name of values.only ?? Object.keys(sections)) {
  const section = sections[name];
  if (!section) throw new Error(`no section ${name}; there are ${Object.keys(sections).join(", ")}`);
  const found = await section();
  process.stdout.write(tableOf(found));
  rows.push(...found);
}
if (values.write) writeTable(rows);
process.exitCode = rows.every(meets) ? 0 : 1;

function writeTable(all: readonly Row[]): void {
  const file = join(import.meta.dirname, "..", "..", "BENCHMARKS.md");
  const place = `Node ${process.version}, ${cpus().length} processors, ${new Date().toISOString().slice(0, 10)}.`;
  const [begin, end] = ["<!-- table -->", "<!-- end of table -->"];
  const old = readFileSync(file, "utf8");
  const from = old.indexOf(begin) + begin.length;
  writeFileSync(file, `${old.slice(0, from)}\n${place}\n\n${tableOf(all)}${old.slice(old.indexOf(end))}`);
}
