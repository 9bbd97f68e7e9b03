/** Puts `*` for each list index of a JSON Pointer, so that one divergence reads the same at every index. */
export function generalizePointer(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
