import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";
import { body, noDomains } from "./answers.js";
import { type EndpointRow, endpointHazards } from "./endpoint-hazard.js";
import { usualReporters } from "./reporter-files.js";
import type { Certificate } from "./start-hostile-endpoint.js";

const day = 86_400_000;

const subjects = {
  right: { type: 7, ip: "127.0.0.1" },
  wrong: { type: 2, value: "swf.example" },
} as const;

function certify(subject: keyof typeof subjects, days: readonly [number, number] = [-1, 1]) {
  return async (): Promise<Certificate> => {
    const [from, to] = days.map((count) => new Date(Date.now() + count * day));
    const { private: key, cert } = await generate([{ name: "commonName", value: "certification" }], {
      algorithm: "sha256",
      keySize: 2048,
      ...(from && { notBeforeDate: from }),
      ...(to && { notAfterDate: to }),
      extensions: [{ name: "subjectAltName", altNames: [subjects[subject]] }],
    });
    return { key, cert };
  };
}

/** Has the program trust the endpoint's own certificate, as one of a company's own authority. */
const trusted: NonNullable<EndpointRow["env"]> = (certificate, folder) => {
  const file = join(folder, "..", `trusted-${Date.now()}-${Math.random()}.pem`);
  writeFileSync(file, certificate?.cert ?? "");
  return { NODE_EXTRA_CA_CERTS: file };
};

const behave = body(noDomains);
const insecure = ["--insecure"];

/** Endpoints that can't show who they are. */
export const tlsHazards = endpointHazards("tls", usualReporters, [
  {
    hazard: "self-signed",
    done: "has a certificate that nobody vouches for",
    expected: "errored",
    behave,
    certificate: certify("right"),
  },
  {
    hazard: "wrong name",
    done: "has a trusted certificate of another host",
    expected: "errored",
    behave,
    certificate: certify("wrong"),
    env: trusted,
  },
  {
    hazard: "expired",
    done: "has a trusted certificate that held until yesterday",
    expected: "errored",
    behave,
    certificate: certify("right", [-9, -1]),
    env: trusted,
  },
  {
    hazard: "trusted",
    done: "has a trusted certificate of its own: the rows above are refused for what they are",
    expected: "passed",
    behave,
    certificate: certify("right"),
    env: trusted,
  },
  {
    hazard: "self-signed, --insecure",
    done: "has a certificate that nobody vouches for, and --insecure takes any",
    expected: "passed",
    behave,
    certificate: certify("right"),
    flags: insecure,
  },
  {
    hazard: "wrong name, --insecure",
    done: "has an untrusted certificate of another host, and --insecure takes any",
    expected: "passed",
    behave,
    certificate: certify("wrong"),
    flags: insecure,
  },
]);
