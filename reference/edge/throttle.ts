import type { OperationName } from "../../generated/types.js";
import { draw } from "../core/rates.js";
import type { World } from "../core/world.js";
import { CommonError } from "./wire-error.js";

/** Refuses a call that comes faster than the rate of its operation allows. Without rates everything is fast enough. */
export function throttle(world: World, operation: OperationName, now: number): void {
  const rate = world.settings.rates?.operations[operation];
  if (rate && !draw(world.buckets, { key: `call ${operation}`, rate }, now)) {
    throw new CommonError("ThrottlingException", "Rate exceeded");
  }
}
