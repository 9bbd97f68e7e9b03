const secret = /^((proxy-|x-amzn-)?authorization|x-amz-security-token|cookie|set-cookie)$/;

/** Headers with the values of those that carry credentials struck out: no report is to depend on who redacted before. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secret.test(name) ? "REDACTED" : value]),
  );
}
