// The reference endpoint in a process of its own, with a domain that the bare loop can ask for.
import { startReference } from "../../../reference/index.js";

const reference = await startReference();
await fetch(reference.url, {
  method: "POST",
  headers: {
    "content-type": "application/x-amz-json-1.0",
    "x-amz-target": "SimpleWorkflowService.RegisterDomain",
  },
  body: JSON.stringify({ name: "bench", workflowExecutionRetentionPeriodInDays: "1" }),
});
process.stdout.write(`${reference.url}\n`);
