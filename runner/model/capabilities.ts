/** What cases can ask of a target, each with the reason why not every target has it. */
export const capabilities: Readonly<Record<string, string>> = {
  authentication: "signatures are verified only where access keys are known",
  "restricted-credentials": "it takes access keys whose policies deny something",
  "temporary-credentials": "it takes a session whose time is over",
  "other-account": "it takes access keys of a second account",
  quotas: "a quota is used up, which takes many calls, or one that is lowered",
  throttling: "calls are made faster than the documented rates allow",
  lambda: "it takes functions that can be invoked",
  retention: "it takes a day of the target's time until something is forgotten",
  "http-dates": "signatures of today know one format of date; the others are of older ones",
  "long-waits": "it takes minutes of the target's time",
  "day-long-waits": "it takes more than a day of the target's time",
};
