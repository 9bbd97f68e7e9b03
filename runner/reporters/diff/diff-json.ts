import type { Output } from "../../model/reporter.js";
import { formatJson } from "../format-json.js";
import type { DiffView } from "./diff-view.js";

/** Writes a comparison as JSON; `specs/meta/diff.schema.json` says of what form. */
export function writeDiffJson({ diff }: DiffView, out: Output): void {
  out.write(formatJson(diff));
}
