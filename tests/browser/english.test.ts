import AxeBuilder from "@axe-core/playwright";
import { interfaceTexts as firstEnglishTexts } from "../../src/messages/en";
import { laterTexts as laterEnglishTexts } from "../../src/messages/en/later";
import { interfaceTexts as firstSwedishTexts } from "../../src/messages/sv";
import { laterTexts as laterSwedishTexts } from "../../src/messages/sv/later";
import { bytesOfFile, closeBrowser, faultyFile, type OpenWorkbench, openReady, paneFrame, type WorkbenchWindow } from "./workbench";

const englishTexts: Readonly<Record<string, string>> = { ...firstEnglishTexts, ...laterEnglishTexts };
const swedishTextsById: Readonly<Record<string, string>> = { ...firstSwedishTexts, ...laterSwedishTexts };

afterAll(closeBrowser);

describe("in an English Office", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openReady({ query: "?lang=en", workbook: await bytesOfFile(faultyFile) });
    await workbench.page.locator(".ribbon").getByRole("button", { name: "Refresh summaries" }).click();
    await workbench.page.getByRole("button", { name: "Översikt" }).waitFor();
  });
  afterAll(() => workbench.close());

  test.each(["Sources", "Review", "Summarise", "Text"])("no Swedish words of the interface stand in %s", async (step) => {
    await openStep(workbench, step);
    const shown = await paneFrame(workbench).evaluate(wordsOfInterface);
    expect(shown.length).toBeGreaterThan(5);
    const [swedish, inWorkbook] = [swedishTexts(), await wordsOfWorkbook(workbench)];
    expect(shown.filter((text) => swedish.has(text) && !inWorkbook.has(text))).toEqual([]);
    const axe = await new AxeBuilder({ page: workbench.page })
      .include("iframe")
      .withRules(["html-has-lang", "html-lang-valid", "valid-lang"])
      .analyze();
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
    expect(await page.locator(".ribbon .command").allTextContents()).toEqual(["Refresh summaries", "Open the pane"]);
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
  const english = new Set(Object.values(englishTexts));
  return new Set(Object.values(swedishTextsById).filter((text) => !text.includes("{") && !english.has(text)));
}

/** Names of sheets and columns are the user's own words, in whatever language. */
async function wordsOfWorkbook({ page }: OpenWorkbench): Promise<ReadonlySet<string>> {
  const words = await page.evaluate(() => {
    const { sheets } = (window as unknown as WorkbenchWindow).workbench.book;
    return sheets.flatMap((sheet) => [sheet.name, ...[...sheet.cells.values()].map(({ value }) => String(value))]);
  });
  return new Set(words);
}

/** Runs in the pane: each text and label of it, but those that are marked as Swedish. */
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
