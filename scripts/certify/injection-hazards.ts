import { body, okHead } from "./answers.js";
import { injected } from "./check-formats.js";
import { type EndpointRow, endpointHazards } from "./endpoint-hazard.js";
import { everyReporter } from "./reporter-files.js";
import type { Behaviour, Heard } from "./start-hostile-endpoint.js";

/** Texts by which a report could be made to say something else, or do something. */
const texts: readonly (readonly [hazard: string, text: string])[] = [
  ["</script>", `</script><${injected} onload=alert(1)><script>x="`],
  ["attributes and comments", `"'><${injected} src=x onerror=alert(1)>--><!--`],
  ["]]>", `]]><${injected}/><![CDATA[`],
  ["ANSI escapes", "\u001b[2J\u001b]0;owned\u0007\u009b31m\u001b]8;;http://x.invalid\u0007click\r\u0008"],
  [
    "::error::",
    `\n::error::${injected}\r\n::stop-commands::${injected}\n::set-output name=a::b\n##[error]${injected}`,
  ],
  ["Markdown", `\n\`\`\`\n# ${injected} @everyone [a](javascript:b) | <${injected}>\n\`\`\`sh\n$(id)\n`],
  ["TAP", `\nok 9 - ${injected}\nnot ok 8 - ${injected} # SKIP\n  ...\nBail out! ${injected}\n1..99`],
  ["shell words", `'; touch ${injected}; '$(touch ${injected})\`touch ${injected}\`"\\\n!!`],
  ["bidirectional text", "\u202e\u2066gnp.exe\u2069\u2028\u2029\ufeff\u0000\ud800"],
];

/** Answers with a fault whose name, message and further members are the text, as its headers are as far as HTTP allows. */
function refuse(text: string): Behaviour {
  const header = text.replace(/[^\x20-\x7e]/g, " ");
  const content = JSON.stringify({ __type: text, message: text, Message: text, [text]: { [text]: text } });
  return body(content, `x-wild: ${header}\r\nwww-authenticate: ${header}\r\n`);
}

/** Answers with a listing in which every text is the text, and nothing is of the type that is due. */
function list(text: string): Behaviour {
  const info = { name: text, status: text, description: { [text]: text }, arn: [text] };
  return body(JSON.stringify({ domainInfos: [info, text], nextPageToken: text, [text]: text }));
}

function rowsOf([hazard, text]: readonly [string, string]): EndpointRow[] {
  return [
    {
      hazard: `${hazard} in an answer`,
      done: `writes ${printed(text)} wherever a listing has a text`,
      expected: "broken answer",
      behave: (socket, heard) => {
        const isListing = heard.headers["x-amz-target"]?.endsWith("ListDomains");
        return (isListing ? list : refuse)(text)(socket, heard);
      },
    },
  ];
}

function printed(text: string): string {
  const shown = JSON.stringify(text).slice(1, -1);
  return shown.length > 36 ? `${shown.slice(0, 35)}…` : shown;
}

/** Everything in a request that is a credential, or is made with one. */
function credentialsIn({ headers }: Heard): string {
  return [headers.authorization, headers["x-amz-security-token"]].join(" ");
}

function spelt(text: string): string {
  return [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

/** Ways to give back what the request was signed with. */
const echoes: readonly (readonly [hazard: string, done: string, answer: (secret: string) => string])[] = [
  ["echo in the body", "in the message of a fault, in JSON", (secret) => fault(JSON.stringify(secret))],
  ["echo in escapes", "spelt in the escapes of JSON", (secret) => fault(`"${spelt(secret)}"`)],
  ["echo in a URL", "escaped as in a URL", (secret) => fault(`"${encodeURIComponent(secret)}"`)],
  ["echo as a name", "as the name of a member", (secret) => `{${JSON.stringify(secret)}:{"domainInfos":[]}}`],
  ["echo as no JSON", "as a page", (secret) => `<title>${secret}</title>`],
];

function fault(text: string): string {
  return `{"__type":"x#AccessDeniedException","message":${text}}`;
}

function echoRow([hazard, done, answer]: (typeof echoes)[number]): EndpointRow {
  return {
    hazard,
    done: `gives back the Authorization header and the session token, ${done}`,
    expected: "broken answer",
    behave: (socket, heard) => body(answer(credentialsIn(heard)))(socket, heard),
  };
}

const echoInHead: EndpointRow = {
  hazard: "echo in the head",
  done: "gives back the Authorization header and the session token, as headers, status text and Location",
  expected: "wrong answer",
  behave: (socket, heard) => {
    const secret = credentialsIn(heard);
    const head = okHead.replace("200 OK", `307 ${secret}`);
    socket.write(
      `${head}x-echo: ${secret}\r\nlocation: http://x.invalid/?${secret}\r\ncontent-length: 0\r\n\r\n`,
    );
  },
};

/** Endpoints that write to whoever reads the report, or have it show what must not be shown. */
export const injectionHazards = endpointHazards("injection", everyReporter, [
  ...texts.flatMap(rowsOf),
  ...echoes.map(echoRow),
  echoInHead,
]);
