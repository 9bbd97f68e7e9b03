import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { workFolder } from "../../test/command-line/work-folder.js";
import { readText } from "./read-text.js";

const inFolder = workFolder();

it("reads text, compressed or not, whatever the file is called", () => {
  writeFileSync(inFolder("plain.gz"), "Grüße");
  writeFileSync(inFolder("packed.json"), gzipSync("Grüße"));
  expect([readText(inFolder("plain.gz")), readText(inFolder("packed.json"))]).toEqual(["Grüße", "Grüße"]);
});
