import AxeBuilder from "@axe-core/playwright";
import { interfaceTexts } from "../../src/messages/sv";
import { bytesOfFile, closeBrowser, faultyFile, type OpenWorkbench, openReady, paneFrame } from "./workbench";

jest.setTimeout(60_000);
afterAll(closeBrowser);

describe("in an English Office", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openReady({ query: "?lang=en", workbook: await bytesOfFile(faultyFile) });
    await workbench.page.getByRole("button", { name: "Update summaries" }).first().click();
    await workbench.pane.getByText(/sheets updated/).waitFor({ state: "attached" }).catch(() => undefined);
  });
  afterAll(() => workbench.close());

  test.each(["Sources", "Review", "Summaries", "Text"])("no Swedish words of the interface stand in %s", async (step) => {
    await openStep(workbench, step);
    const shown = await paneFrame(workbench).evaluate(wordsOfInterface);
    expect(shown.length).toBeGreaterThan(5);
    const swedish = swedishTexts();
    expect(shown.filter((text) => swedish.has(text))).toEqual([]);
    const axe = await new AxeBuilder({ page: workbench.page }).include("iframe").withRules(["html-has-lang", "html-lang-valid", "valid-lang"]).analyze();
    expect(axe.violations).toEqual([]);
    expect(await paneFrame(workbench).evaluate(() => document.documentElement.lang)).toBe("en");
  });

  test("the memo is Swedish, and marked as such", async () => {
    await openStep(workbench, "Text");
    const memo = workbench.pane.locator("[lang=sv]").filter({ hasText: "Ärendebeskrivning" });
    await memo.first().waitFor();
  });

  test("the ribbon and the workbench speak English too", async () => {
    const { page } = workbench;
    expect(await page.locator(".toolbar .button").allTextContents()).toEqual(["Open workbook", "Save", "Undo"]);
    expect(await page.locator(".ribbon .command").allTextContents()).toEqual(["Update summaries", "Open pane"]);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});

async function openStep({ pane }: OpenWorkbench, step: string): Promise<void> {
  await pane.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: step }).click();
  await pane.getByRole("heading", { level: 1 }).filter({ visible: true }).first().waitFor();
  const closed = pane.locator("main button[aria-expanded=false]:visible");
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}

/** Whole Swedish texts without blanks to fill in; those that are the same in both languages say nothing. */
function swedishTexts(): ReadonlySet<string> {
  const alike = new Set(["Text", "Program", "Status", "Plan"]);
  return new Set(Object.values(interfaceTexts).filter((text) => !text.includes("{") && !alike.has(text)));
}

/** Runs in the pane: each text and label that is shown, but the memo's and what comes from the workbook (marked as Swedish). */
function wordsOfInterface(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !parent.closest("[lang=sv], script, style")) texts.push((node.textContent ?? "").trim());
  }
  for (const element of document.querySelectorAll("[aria-label], [title]")) {
    if (!element.closest("[lang=sv]")) texts.push(element.getAttribute("aria-label") ?? "", element.getAttribute("title") ?? "");
  }
  return texts.filter((text) => text !== "");
}
