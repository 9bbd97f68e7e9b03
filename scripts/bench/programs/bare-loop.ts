// The cheapest way to make the calls: an undici pool, 16 at once, no signature, no checks, no report.
import { Pool } from "undici";

const [url = "", count = "1000"] = process.argv.slice(2);
const pool = new Pool(url, { connections: 16 });
let left = Number(count);

async function worker(): Promise<void> {
  while (left-- > 0) {
    const { body } = await pool.request({
      method: "POST",
      path: "/",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": "SimpleWorkflowService.DescribeDomain",
      },
      body: JSON.stringify({ name: `bench-${left}` }),
    });
    await body.json();
  }
}

await Promise.all(Array.from({ length: 16 }, worker));
await pool.close();
