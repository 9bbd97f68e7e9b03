import type { RunHeader } from "../model/report.js";
import { formatText } from "./format-value.js";

/** The target's name with its version, once. */
export function targetName({ target: { name, version } }: RunHeader): string {
  const isWhole = version === undefined || name.includes(version);
  return formatText(isWhole ? name : `${name} ${version}`, 120);
}
