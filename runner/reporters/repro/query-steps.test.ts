import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { asciiJson } from "./ascii-json.js";
import { followQuery, parseQuery } from "./query-steps.js";
import { queryDefinitions, queryToJq } from "./query-to-jq.js";

const history = {
  events: [
    { eventId: 1, eventType: "A", aAttributes: { name: "x" } },
    { eventId: 2, eventType: "B", tags: ["p", "q"] },
    { eventId: 3, eventType: "A", aAttributes: { name: "y" } },
  ],
};

const answers = [
  ["events", history.events],
  ["events[].eventId", [1, 2, 3]],
  ["events[-1].eventType", "A"],
  ["events[1:].eventId", [2, 3]],
  ["events[-2:].eventId", [2, 3]],
  ["events[?eventType=='A'].aAttributes.name", ["x", "y"]],
  ["events[?eventType!='A'] | [0].tags", ["p", "q"]],
  ["events[?aAttributes] | [-1].eventId", 3],
  ["events[?aAttributes.name=='y'].eventId", [3]],
  ["events[].tags", [["p", "q"]]],
  ["events[?eventType=='C'] | [0].aAttributes", null],
  ["executionInfos[].runId", null],
] as const;

function obstacle(): string | undefined {
  try {
    execFileSync("jq", ["--version"], { stdio: "ignore" });
    return undefined;
  } catch {
    return "this machine lacks jq";
  }
}

describe("a query", () => {
  it.each(answers)("%s is followed as JMESPath would", (query, answer) => {
    expect(followQuery(parseQuery(query) ?? [], history)).toEqual(answer);
  });

  it("says the same to jq", ({ skip }) => {
    const why = obstacle();
    if (why !== undefined) skip(why);
    const filters = answers.map(([query]) => queryToJq(parseQuery(query) ?? []));
    const found = execFileSync(
      "jq",
      ["-a", "-c", "-S", `${queryDefinitions}\n${filters.map((one) => `(${one})`).join(", ")}`],
      {
        input: JSON.stringify(history),
        encoding: "utf8",
      },
    );
    expect(found.trimEnd().split("\n")).toEqual(answers.map(([, answer]) => asciiJson(answer)));
  });

  it.each(["events[?length(@) > `2`]", "[a, b]", "a.*", "a[].b[].c", "a[?b=='c' || d]"])(
    "%s is left alone: it has more in it than paths and simple filters",
    (query) => {
      expect(parseQuery(query)).toBeUndefined();
    },
  );
});
