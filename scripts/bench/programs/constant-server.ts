// Answers every request with the same description of a domain, under a request id of its own: what a client costs shows,
// and nothing else.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const body = JSON.stringify({
  domainInfo: { name: "bench", status: "REGISTERED" },
  configuration: { workflowExecutionRetentionPeriodInDays: "1" },
});

let answered = 0;

const server = createServer((request, response) => {
  request.resume().once("end", () => {
    response.writeHead(200, {
      "content-type": "application/x-amz-json-1.0",
      "content-length": body.length,
      "x-amzn-requestid": `00000000-0000-4000-8000-${String(++answered).padStart(12, "0")}`,
    });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
