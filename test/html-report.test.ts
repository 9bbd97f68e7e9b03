import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../runner/model/report.js";
import { htmlReporter } from "../runner/reporters/html/html.js";
import { emulatorReport } from "../runner/reporters/test-emulator-report.js";
import { hostileReport } from "../runner/reporters/test-hostile-report.js";
import { recordingOutput } from "../runner/reporters/test-recording-output.js";

const executablePath = "/usr/bin/chromium";
const hasChromium = existsSync(executablePath);
if (!hasChromium) console.warn(`skipped: the HTML report in a browser, for there is no ${executablePath}`);

const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const diverging = "StartWorkflowExecution.fault.TypeDeprecatedFault";

describe.skipIf(!hasChromium)("the HTML report in Chromium", { timeout: 60_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  let complaints: string[];
  let requests: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "html-report-"));
    browser = await chromium.launch({ executablePath, args: launchArguments });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1180, height: 900 } });
    page = await context.newPage();
    complaints = [];
    requests = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => requests.push(request.url()));
  });

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
  });

  async function open(report: Report, hash = ""): Promise<void> {
    const out = recordingOutput();
    htmlReporter(out).onReport?.(report);
    const file = join(folder, "report.html");
    writeFileSync(file, out.text());
    await page.goto(`${pathToFileURL(file).href}${hash}`);
  }

  /** The ids of the requirements that are there to be seen, opened or not. */
  async function shownIds(): Promise<string[]> {
    return page.locator("details.requirement:visible").evaluateAll((nodes) => nodes.map(({ id }) => id));
  }

  async function status(): Promise<string | null> {
    return page.locator("#filters output").textContent();
  }

  it("begins with every subject folded", async () => {
    await open(emulatorReport);
    expect(await shownIds()).toEqual([]);
    expect(await status()).toBe("11 requirements");
    expect(await page.locator("details.subject:visible").count()).toBe(5);
  });

  it("shows only what has the standing asked for", async () => {
    await open(emulatorReport);
    await page.getByLabel("Standing").selectOption("diverges");
    expect(await shownIds()).toEqual([
      diverging,
      "StartWorkflowExecution.input.input.maxLength",
      "HistoryEvent.id-sequence",
    ]);
    expect(await status()).toBe("3 of 11 requirements");
  });

  it("narrows by operation, kind, tier and words together", async () => {
    await open(emulatorReport);
    await page.getByLabel("Subject").selectOption("StartWorkflowExecution");
    expect(await shownIds()).toHaveLength(4);
    await page.getByLabel("Tier").selectOption("modelled");
    expect(await shownIds()).toEqual(["StartWorkflowExecution.input.input.maxLength"]);
    await page.getByLabel("Tier").selectOption("");
    await page.getByLabel("Kind").selectOption("faults");
    expect(await shownIds()).toEqual([diverging]);
    await page.getByRole("button", { name: "Clear" }).click();
    await expect.poll(status).toBe("11 requirements");
    await page.getByLabel("Text").fill("deprecated Refused");
    expect(await shownIds()).toEqual([diverging]);
    await page.getByLabel("Subject").selectOption({ label: "all events" });
    expect(await shownIds()).toEqual([]);
    expect(await status()).toBe("0 of 11 requirements");
  });

  it("keeps the filters in the address", async () => {
    await open(emulatorReport);
    await page.getByLabel("Standing").selectOption("diverges");
    await page.getByLabel("Text").fill("event");
    expect(await page.evaluate("location.hash")).toBe("#?text=event&standing=diverges");
    await page.reload();
    expect(await shownIds()).toEqual(["HistoryEvent.id-sequence"]);
  });

  it("leads from a cell of the heat map to its requirements", async () => {
    await open(emulatorReport);
    await page.getByRole("link", { name: "StartWorkflowExecution, faults: 1 diverges" }).click();
    await expect.poll(shownIds).toEqual([diverging]);
  });

  it("opens the requirement that the address names", async () => {
    await open(emulatorReport, `#${diverging}`);
    const requirement = page.locator(`[id="${diverging}"]`);
    await expect.poll(() => requirement.evaluate((node) => node.matches("[open]:focus-within"))).toBe(true);
    await expect(requirement.getByText("The target rejects with another fault").isVisible()).resolves.toBe(
      true,
    );
    const top = await requirement.evaluate((node) => node.getBoundingClientRect().top);
    const bar = await page.locator("#filters").evaluate((node) => node.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThanOrEqual(Math.min(bar, 0));
    expect(top).toBeLessThan(900);
  });

  it("opens the requirement behind a link, though a filter hides it", async () => {
    await open(emulatorReport, "#?standing=diverges");
    const id = "CountPendingActivityTasks.operation";
    await page.locator("#first").getByRole("link", { name: id }).click();
    await expect
      .poll(() => page.locator(`[id="${id}"]`).evaluate((node) => node.matches("[open]")))
      .toBe(true);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  });

  it("copies the curl commands and the command that runs the case again", async () => {
    await open(emulatorReport, `#${diverging}`);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = () => page.evaluate("navigator.clipboard.readText()");
    const requirement = page.locator(`[id="${diverging}"]`);
    await requirement.getByRole("button", { name: "Copy command to run the case again" }).click();
    await expect
      .poll(copied)
      .toBe(
        "swf-conformance run --endpoint 'http://127.0.0.1:5000' --run 'start-workflow-execution/deprecated-type' --seed 42",
      );
    await requirement.getByRole("button", { name: "Copy curl commands" }).click();
    await expect.poll(copied).toMatch(/^swf\(\) \{[\s\S]*\nswf StartWorkflowExecution '\{.*\}' -i$/);
  });

  it("is usable with the keyboard alone", async () => {
    await open(emulatorReport);
    await page.keyboard.press("/");
    await page.keyboard.type("deprecated");
    expect(await shownIds()).toEqual([diverging]);
    await page.locator(`[id="${diverging}"] > summary`).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(`[id="${diverging}"]`).evaluate((node) => node.matches("[open]"))).toBe(true);
  });

  it.each([
    ["light", 1180],
    ["dark", 1180],
    ["light", 390],
  ] as const)("has no serious accessibility fault (%s, %i pixels wide)", async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await open(emulatorReport, "#?standing=diverges");
    for (const summary of await page.locator("details.requirement:visible > summary").all())
      await summary.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it("fits a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(emulatorReport, `#${diverging}`);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  });

  it("leaves everything that a target can say inert", async () => {
    await open(
      hostileReport(`</script></style><img src=x onerror=alert(1)><svg onload=alert(2)>"'>\u202e`),
      "#A.b",
    );
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("svg:not(.bar)").count()).toBe(0);
    expect(await page.locator("details.requirement").textContent()).toContain("<img src=x onerror=alert(1)>");
  });

  it("is readable without a script", async () => {
    await context.close();
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await open(emulatorReport);
    await page.locator('[id="StartWorkflowExecution"] > summary').click();
    await page.locator(`[id="${diverging}"] > summary`).click();
    expect(await page.getByText("The target rejects with another fault").isVisible()).toBe(true);
    expect(await page.locator("button:visible").count()).toBe(0);
  });

  it("prints without what only a screen can do", async () => {
    await open(emulatorReport, `#${diverging}`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("button:visible, input:visible").count()).toBe(0);
    expect(await page.getByText("The target rejects with another fault").isVisible()).toBe(true);
  });
});
