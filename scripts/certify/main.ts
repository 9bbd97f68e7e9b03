import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { formatRow, type Row, tableHead } from "./format-table.js";
import { hazards } from "./hazards.js";
import { meetHazard } from "./meet-hazard.js";
import { openLaboratory } from "./open-laboratory.js";

const { values: flags } = parseArgs({
  options: {
    /** A part of the names of the hazards to meet, or of their kind. */
    only: { type: "string", default: "" },
    workers: { type: "string", default: String(availableParallelism() + 1) },
  },
});

const chosen = hazards.filter(({ kind, hazard }) => `${kind} ${hazard}`.includes(flags.only));
const laboratory = openLaboratory();
const rows: Row[] = [];
const startedAt = performance.now();
try {
  process.stdout.write(tableHead);
  const waiting = [...chosen];
  const work = async (): Promise<void> => {
    for (let hazard = waiting.shift(); hazard; hazard = waiting.shift()) {
      const row = await meetHazard(hazard, laboratory);
      rows.push(row);
      process.stdout.write(formatRow(row));
    }
  };
  await Promise.all(Array.from({ length: Number(flags.workers) }, work));
} finally {
  laboratory.close();
}
const [ok, skipped] = ["ok", "skipped"].map((mark) => rows.filter((row) => row.mark === mark).length);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
process.stdout.write(`\n${rows.length} hazards: ${ok} ok, ${skipped} skipped, in ${seconds} s\n`);
process.exitCode = rows.some(({ mark }) => mark === "not ok") || rows.length === 0 ? 1 : 0;
