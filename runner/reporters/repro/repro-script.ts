import type { Exchange } from "../../model/exchange.js";
import type { Mismatch } from "../../model/mismatch.js";
import type { RequirementResult, RunHeader } from "../../model/report.js";
import type { CaseResult } from "../../model/result.js";
import { formatCurlSequence } from "../curl/format-curl-sequence.js";
import { describeMismatch } from "../describe-mismatch.js";
import { formatText } from "../format-value.js";
import { quoteShell } from "../quote-shell.js";
import { rerunCommand } from "../rerun-command.js";
import { sourceUrl } from "../source-url.js";
import { visible } from "../visible.js";
import { freshValues } from "./fresh-values.js";
import { observationDefinitions, observe } from "./observation.js";

/** A divergence, with the exchanges up to the one that shows it. */
export interface Reproducible {
  readonly requirement: string;
  readonly known: RequirementResult | undefined;
  readonly result: CaseResult;
  readonly mismatch: Mismatch | undefined;
  readonly exchanges: readonly [...Exchange[], Exchange & Required<Pick<Exchange, "response">>];
}

/** The first words of each script, by which those of an earlier run are known. */
export const scriptMark = "#!/bin/sh\n# swf-conformance repro: ";

/**
 * Writes a script that makes the calls of a divergence again and looks at what it was told by. It needs curl and jq
 * and ends with 1 if it saw the same, 0 if it saw something else, 2 if it can't start, and 3 if no answer came.
 */
export function reproScript(shown: Reproducible, header: RunHeader): string {
  const { exchanges, mismatch, result } = shown;
  const last = exchanges[exchanges.length - 1];
  const fresh = freshValues(exchanges, header);
  const { filter, recorded } = observe(last?.response ?? nothing, mismatch, fresh.run);
  const calls = formatCurlSequence(exchanges, {
    endpoint: "",
    given: fresh.values,
    last: ["SEEN=$(", " | observe)"],
    isWhole: true,
  });
  return [
    ...headLines(shown),
    ...preconditions(header),
    ...fresh.commands,
    "",
    ...observer(filter, fresh.run),
    "",
    calls,
    "",
    ...verdictLines(recorded, rerunCommand(header, result.id)),
    "",
  ].join("\n");
}

const nothing = { status: 0, headers: {}, body: "", json: undefined };

function headLines({ requirement, known, result, mismatch }: Reproducible): string[] {
  const texts = [
    ...(known ? [known.text, `${known.level}, ${known.tier}: ${sourceUrl(known.source)}`] : []),
    `Case: ${result.id}`,
    ...(mismatch ? mismatchTexts(mismatch) : [`Blocks: ${result.blockedBy?.reason ?? ""}`]),
    "Needs curl 7.75 and jq. SWF_ENDPOINT sends it elsewhere. Ends with 1 while the divergence is there.",
  ];
  return [
    `${scriptMark}${formatText(requirement, 300)}`,
    ...texts.map((text) => `# ${formatText(text, 600)}`),
  ];
}

function mismatchTexts(mismatch: Mismatch): string[] {
  const { what, expected, got } = describeMismatch(mismatch);
  return [`The target ${what}.`, `Expected: ${expected}`, `Got: ${got}`];
}

function preconditions({ target }: RunHeader): string[] {
  const isUrl = /^https?:\/\//.test(target.endpoint) && URL.canParse(target.endpoint);
  const endpoint = isUrl
    ? [`SWF_ENDPOINT=\${SWF_ENDPOINT:-${quoteShell(visible(new URL(target.endpoint).origin))}}`]
    : [];
  return [
    ...endpoint,
    `SWF_ENDPOINT=\${SWF_ENDPOINT:?the address of an endpoint}`,
    `SWF_ENDPOINT=\${SWF_ENDPOINT%/}`,
    `AWS_REGION=\${AWS_REGION:-us-east-1}`,
    `: "\${AWS_ACCESS_KEY_ID:?of the credentials to sign with}" "\${AWS_SECRET_ACCESS_KEY:?of the credentials to sign with}"`,
    `command -v curl >/dev/null && command -v jq >/dev/null || { echo 'curl and jq are needed' >&2; exit 2; }`,
  ];
}

function observer(filter: string, run: string): string[] {
  return [
    "# Takes a response, head and body, and says of it what the divergence is told by.",
    `observe() { tr -d '\\r' | jq -Rs -a -c -S --arg run ${run === "" ? "''" : '"$RUN"'} ${quoteShell(
      [observationDefinitions, readResponse, filter].join("\n"),
    )}; }`,
  ];
}

// An interim response, such as that to a long body, comes before the one that counts.
const readResponse = String.raw`sub("^HTTP/[0-9.]+ 1[^\n]*\n(?:[^\n]+\n)*\n"; "") | split("\n\n") as $parts
| ($parts[0] | split("\n")) as $head
| ($parts[1:] | join("\n\n")) as $body
| {status: ($head[0] | split(" ")[1] | tonumber),
   headers: ($head[1:] | map(capture("^(?<key>[^:]+):[ \t]*(?<value>.*)$") | .key |= ascii_downcase) | from_entries),
   json: (try ($body | fromjson) catch null)} |`;

function verdictLines(recorded: string, rerun: string): string[] {
  return [
    `THEN=${quoteShell(recorded)}`,
    `[ -n "$SEEN" ] || { echo "no answer from $SWF_ENDPOINT" >&2; exit 3; }`,
    `printf 'then %s\\nnow  %s\\n' "$THEN" "$SEEN"`,
    `if [ "$SEEN" = "$THEN" ]; then echo 'The divergence is still there.'; exit 1; fi`,
    `printf '%s\\n' 'This is not what the report saw. What to make of it says:' ${quoteShell(rerun)}`,
  ];
}
