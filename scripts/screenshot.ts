/**
 * Takes pictures of an HTML report: `node --import tsx scripts/screenshot.ts REPORT.html FOLDER`. Needs Chromium at
 * `/usr/bin/chromium`.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";

interface Picture {
  readonly name: string;
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
}

const desktop = { width: 1180, height: 1000, colorScheme: "light" } as const;
const phone = { width: 390, height: 844, colorScheme: "light" } as const;
const divergence = "#RequestCancelWorkflowExecution.operation";

const pictures: readonly Picture[] = [
  { ...desktop, name: "report", hash: "", height: 1250 },
  { ...desktop, name: "heat-map", hash: "#heat", height: 1020 },
  { ...desktop, name: "divergence", hash: divergence, height: 1040 },
  { ...desktop, name: "divergence-dark", hash: divergence, height: 1150, colorScheme: "dark" },
  { ...desktop, name: "report-dark", hash: "", colorScheme: "dark" },
  { ...desktop, name: "filtered", hash: "#?standing=diverges&subject=StartWorkflowExecution" },
  { ...phone, name: "phone", hash: "" },
  { ...phone, name: "phone-divergence", hash: divergence },
];

async function take(browser: Browser, page: string, picture: Picture, folder: string): Promise<void> {
  const { name, hash, width, height, colorScheme } = picture;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const tab = await context.newPage();
  await tab.goto(`${page}${hash}`);
  await tab.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

const [report, folder] = process.argv.slice(2);
if (report === undefined || folder === undefined)
  throw new Error("usage: node --import tsx scripts/screenshot.ts REPORT.html FOLDER");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
for (const picture of pictures) await take(browser, pathToFileURL(resolve(report)).href, picture, folder);
await browser.close();
