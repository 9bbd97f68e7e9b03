import { join } from "node:path";
import type { Hazard } from "./hazard.js";
import { inTrial } from "./in-trial.js";
import { start } from "./interrupted-run.js";

/** Addresses of AWS, written in ways by which one could overlook them. */
const addresses = [
  "https://swf.us-east-1.amazonaws.com",
  "HTTPS://SWF.EU-WEST-1.AMAZONAWS.COM.:443/",
  "https://swf.cn-north-1.amazonaws.com.cn",
];

/** What must not happen by accident. */
export const guardHazards: readonly Hazard[] = [
  {
    kind: "guard",
    hazard: "AWS itself",
    done: `names ${addresses.length} addresses of AWS by flag and by environment, without --allow-aws`,
    expected: "exit 2, exit 2, exit 2, exit 2",
    meet: inTrial(async (trial) => {
      const none = ["run", "--run", "list-domains/smallest-input", "--global-timeout", "0.001"];
      const [first = ""] = addresses;
      const ends = [await start(trial, { args: none, env: { AWS_ENDPOINT_URL_SWF: first } })];
      for (const address of addresses)
        ends.push(await start(trial, { args: [...none, "--endpoint", address] }));
      for (const { stderr } of ends)
        if (!stderr.includes("--allow-aws")) trial.complaints.push("it does not name --allow-aws");
      return ends.map(({ end }) => end).join(", ");
    }),
  },
  {
    kind: "guard",
    hazard: "password in the endpoint",
    done: "names an endpoint with a user name and a password",
    expected: "exit 2, not repeated",
    meet: inTrial(async (trial) => {
      const args = ["run", "--endpoint", "http://user:hunter2hunter2@127.0.0.1:1"];
      const { end, stderr, stdout } = await start(trial, { args });
      return `${end}, ${/hunter2/.test(stderr + stdout) ? "" : "not "}repeated`;
    }),
  },
  {
    kind: "guard",
    hazard: "another run's leavings",
    done: "goes on with --resume from a file that tells of no run",
    expected: "exit 2, before any request",
    meet: inTrial(async (trial) => {
      const file = join(trial.laboratory.program);
      const { end } = await start(trial, {
        args: ["run", "--endpoint", trial.endpoint.url, "--resume", file],
      });
      return `${end}, ${trial.endpoint.heard.length === 0 ? "before any request" : "after requests"}`;
    }),
  },
];
