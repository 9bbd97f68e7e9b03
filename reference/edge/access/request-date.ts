const basicIso = /^\d{8}T\d{6}Z$/;

/**
 * The time at which a request was signed, in the basic format of ISO 8601, or `undefined` if it doesn't say. `X-Amz-Date`
 * wins over `Date`; the three formats of HTTP/1.1 are read too. Source: usingjson-swf.html.
 */
export function requestDate(headers: Readonly<Record<string, string>>): string | undefined {
  const text = headers["x-amz-date"] ?? headers.date;
  if (text === undefined || basicIso.test(text)) return text;
  // The third format of HTTP/1.1 has no time zone; it is in UTC like the others.
  const time = Date.parse(/(?:GMT|UTC|Z|[+-]\d{4})$/.test(text) ? text : `${text} GMT`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, "");
}
