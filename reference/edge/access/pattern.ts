/** Whether a text fits a pattern of IAM, in which `*` stands for any text and `?` for one character. */
export function matchesPattern(pattern: string, text: string, flags = ""): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*+/g, ".*").replaceAll("?", ".")}$`, `su${flags}`).test(text);
}
