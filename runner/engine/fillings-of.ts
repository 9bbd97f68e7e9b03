import type { Fillings } from "./fill-template.js";
import type { Frame } from "./frame.js";
import { quotaOf } from "./quota-of.js";

/** Where templates get their values from, for steps that run in a frame. */
export function fillingsOf(frame: Frame): Fillings {
  const { uniqueName, targetClock } = frame.context;
  return { uniqueName, now: targetClock.now, quota: (name) => quotaOf(name, frame) };
}
