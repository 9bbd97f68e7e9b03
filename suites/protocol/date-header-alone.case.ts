import type { Case } from "../../runner/model/case.js";

/** The time of loading in the basic format of ISO 8601: a request that says another day may be refused. */
const now = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");

/** Date in place of X-Amz-Date, on targets that take it. */
export const cases: readonly Case[] = [
  {
    id: "protocol/date-header/date-alone",
    title: "a Date in the basic format of ISO 8601 is accepted without an X-Amz-Date",
    requirements: ["protocol.date-header-alone"],
    capabilities: ["http-dates"],
    given: [{ fixture: "domain" }],
    steps: [
      {
        call: "DescribeDomain",
        input: { name: { ref: "domain.name" } },
        http: { headers: { "x-amz-date": null, date: now } },
        expect: { output: { domainInfo: { name: { ref: "domain.name" } } } },
      },
    ],
    note: "HTTP itself knows other formats of Date only, so only a target that declares it takes this one is asked.",
  },
];
