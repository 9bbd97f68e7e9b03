const compact = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

let last = { second: Number.NaN, text: "" };

/** Writes epoch milliseconds as `X-Amz-Date` wants it: `20120113T184212Z`. */
export function toAmzDate(epochMs: number): string {
  const second = Math.floor(epochMs / 1000);
  if (second !== last.second) last = { second, text: written(epochMs) };
  return last.text;
}

function written(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

/** Reads an `X-Amz-Date` or `Date` header as epoch milliseconds; `undefined` if it is no date. */
export function fromAmzDate(text: string): number | undefined {
  const epochMs = Date.parse(text.replace(compact, "$1-$2-$3T$4:$5:$6Z"));
  return Number.isNaN(epochMs) ? undefined : epochMs;
}
