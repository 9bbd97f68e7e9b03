import type { LambdaOutcome } from "../core/lambda-tasks.js";
import type { LambdaInvocation } from "../core/turn.js";

/** Does what a Lambda function would: takes the input of the task, gives its result. What it throws fails the task. */
export type LambdaFunction = (input: string) => string | undefined | Promise<string | undefined>;

/** Functions by name. A task may name one by an ARN that ends in its name. */
export type LambdaFunctions = Readonly<Record<string, LambdaFunction>>;

/** Calls a function for a Lambda task. A function that isn't there fails the task. */
export async function invokeLambda(
  functions: LambdaFunctions,
  { name, input }: LambdaInvocation,
): Promise<LambdaOutcome> {
  const called = functionOf(functions, name);
  if (!called) {
    return { reason: "ResourceNotFoundException", details: `Function not found: ${name}` };
  }
  try {
    return { result: await called(input ?? "{}") };
  } catch (error) {
    return { reason: "UnhandledError", details: describe(error) };
  }
}

function functionOf(functions: LambdaFunctions, name: string): LambdaFunction | undefined {
  const short = name.slice(name.lastIndexOf(":") + 1);
  const key = [name, short].find((candidate) => Object.hasOwn(functions, candidate));
  return key === undefined ? undefined : functions[key];
}

function describe(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
  return JSON.stringify({ errorMessage: message, errorType: name });
}
