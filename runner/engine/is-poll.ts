/** Whether an operation is held until there is a task. */
export function isPoll(operation: string): boolean {
  return operation.startsWith("PollFor");
}
