export type { EndpointOptions } from "./assemble-endpoint.js";
export type { Quotas } from "./core/quotas.js";
export type { AccessKey, AccessKeys } from "./edge/access/caller.js";
export type { Policy, Statement } from "./edge/access/policy.js";
export { type Clock, type SteppedClock, scaledClock, steppedClock } from "./edge/clock.js";
export type { LambdaFunction, LambdaFunctions } from "./edge/lambda-functions.js";
export { type Reference, type ReferenceOptions, startReference } from "./start-reference.js";
