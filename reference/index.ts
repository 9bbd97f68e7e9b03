export type { LambdaFunction, LambdaFunctions } from "./edge/lambda-functions.js";
export { type Reference, type ReferenceOptions, startReference } from "./start-reference.js";
