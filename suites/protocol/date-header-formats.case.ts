import type { Case } from "../../runner/model/case.js";

interface Format {
  readonly name: string;
  readonly title: string;
  readonly date: string;
}

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The three date formats of HTTP/1.1 at the time of loading: a request that says another day may be refused. */
const formats: readonly Format[] = formatsOf(new Date());

/** X-Amz-Date in the formats that the guide gives, on targets that take them. */
export const cases: readonly Case[] = formats.map(({ name, title, date }) => ({
  id: `protocol/date-header/x-amz-date-${name}`,
  title: `an X-Amz-Date in the format of ${title} is accepted`,
  requirements: ["protocol.date-header-formats"],
  capabilities: ["http-dates"],
  given: [{ fixture: "domain" }],
  steps: [
    {
      call: "DescribeDomain",
      input: { name: { ref: "domain.name" } },
      http: { headers: { "x-amz-date": date } },
      expect: { output: { domainInfo: { name: { ref: "domain.name" } } } },
    },
  ],
  note: "The guide gives these formats, the common parameters another, so only a target that declares it takes them is asked.",
}));

function formatsOf(now: Date): readonly Format[] {
  const [, date = "", month = "", year = "", time = ""] = now.toUTCString().split(" ");
  const long = weekdays[now.getUTCDay()] ?? "";
  const day = `${long.slice(0, 3)} ${month} ${date.replace(/^0/, " ")}`;
  return [
    { name: "rfc-1123", title: "RFC 1123", date: now.toUTCString() },
    { name: "rfc-850", title: "RFC 850", date: `${long}, ${date}-${month}-${year.slice(2)} ${time} GMT` },
    { name: "asctime", title: "asctime", date: `${day} ${time} ${year}` },
  ];
}
