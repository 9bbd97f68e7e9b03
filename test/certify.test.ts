import { availableParallelism } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { slots } from "../runner/engine/slots.js";
import { kinds } from "../scripts/certify/hazard.js";
import { hazards } from "../scripts/certify/hazards.js";
import { meetHazard } from "../scripts/certify/meet-hazard.js";
import { type Laboratory, openLaboratory } from "../scripts/certify/open-laboratory.js";

// Each row has processes of its own, and some only wait.
const processes = slots(availableParallelism() + 1);
let laboratory: Laboratory;
beforeAll(() => {
  laboratory = openLaboratory();
}, 240_000);
afterAll(() => laboratory.close());

it("has rows of every kind, each with a name of its own", () => {
  expect(new Set(hazards.map(({ kind }) => kind))).toEqual(new Set(kinds));
  const names = hazards.map(({ kind, hazard }) => `${kind}: ${hazard}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(70);
});

describe.concurrent("a hazard", () => {
  it.each(hazards.map((hazard) => [`${hazard.kind}: ${hazard.hazard}`, hazard] as const))(
    "is met as it has to be: %s",
    async (_, hazard) => {
      const { mark, seen, complaints } = await processes.hold(() => meetHazard(hazard, laboratory));
      if (mark === "skipped") return;
      expect({ seen, complaints }).toEqual({ seen: hazard.expected, complaints: [] });
    },
    300_000,
  );
});
