/** The address within the page that sets its filters, by their names; the others are cleared. */
export function filterAddress(filter: Readonly<Record<string, string>>): string {
  return `#?${new URLSearchParams(filter)}`;
}
