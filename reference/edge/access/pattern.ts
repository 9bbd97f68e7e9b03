/** Whether a text fits a pattern of IAM, in which `*` stands for any text and `?` for one character. */
export function matchesPattern(pattern: string, text: string, flags = ""): boolean {
  const key = `${flags} ${pattern}`;
  const known = compiled.get(key);
  const expression = known ?? compile(pattern, flags);
  if (!known) compiled.set(key, expression);
  return expression.test(text);
}

/** Policies are few and are asked at every call. */
const compiled = new Map<string, RegExp>();

function compile(pattern: string, flags: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*+/g, ".*").replaceAll("?", ".")}$`, `su${flags}`);
}
