import { expect, it } from "vitest";
import { formatRow, tableHead } from "./format-table.js";

const row = { kind: "tls", hazard: "wrong name", done: "has it", expected: "exit 3", wallMs: 1234 } as const;

it("has a line for each hazard, and below it what is not as expected", () => {
  const ok = formatRow({ ...row, seen: "exit 3", complaints: [], peakMiB: 99.6, mark: "ok" });
  const bad = formatRow({ ...row, seen: "exit 0", complaints: ["it followed"], mark: "not ok" });
  const narrow = `${tableHead}${ok}${bad}`.replace(/ {3,}/g, "  ").replace(/─+/, "─");
  expect(narrow).toMatchInlineSnapshot(`
    "kind  hazard  done  expected  seen  wall  memory  ok
    ─
    tls  wrong name  has it  exit 3  as expected  1.2 s  100 MiB  ok
    tls  wrong name  has it  exit 3  see below  1.2 s  –  not ok
      seen exit 0
      it followed
    "
  `);
});
