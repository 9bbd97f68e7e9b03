const digits = new Intl.NumberFormat("en");

/** `1 case`, `2,505 cases`. */
export function plural(amount: number, noun: string): string {
  return `${formatCount(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}

/** A number with a comma between thousands. */
export function formatCount(amount: number): string {
  return digits.format(amount);
}
