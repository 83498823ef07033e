import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import type { OpenWorkbook as WorkbookInPage } from "../workbench/page/workbook";

/** The workbench, open in a real browser. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane. */
  readonly pane: FrameLocator;
  /** What the page complained of: a test of the walk ends with none. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface WorkbenchOptions {
  /** The page's own settings (tests/workbench/page/settings.ts): "?lang=en&pane=320". */
  readonly query?: string;
  /** The workbook to open with, instead of the example. */
  readonly workbook?: Uint8Array;
  readonly context?: BrowserContextOptions;
  /** Something to do before the page is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** What stands on `window` of the workbench's page. */
export type WorkbenchWindow = typeof globalThis & { readonly workbench: WorkbookInPage };

interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

let launched: Promise<Browser> | null = null;

function browser(): Promise<Browser> {
  const { executablePath, args, env } = JSON.parse(process.env.WORKBENCH_BROWSER ?? "{}") as FoundBrowser;
  launched ??= chromium.launch({ executablePath, args, env: { ...(process.env as Record<string, string>), ...env } });
  return launched;
}

/** Closes the browser that the tests of a file share. */
export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  launched = null;
}

/** Opens the workbench; the pane may still be loading. */
export async function openWorkbench({ query = "", workbook, context: more, before }: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const context = await (await browser()).newContext({ viewport: { width: 1400, height: 850 }, ...more });
  const page = await context.newPage();
  // Two cores that also build and calculate can be slow.
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  if (workbook) await page.route("**/workbook.xlsx", (route) => route.fulfill({ body: Buffer.from(workbook) }));
  await before?.(page);
  await page.goto(`${process.env.WORKBENCH_ADDRESS ?? ""}${query}`);
  return { page, pane: page.frameLocator("iframe"), complaints, close: () => context.close() };
}

/** Opens the workbench and waits until the pane has read the workbook. */
export async function openReady(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const workbench = await openWorkbench(options);
  await workbench.pane
    .getByRole("status")
    .filter({ hasText: /^(?:Läst|Read) \d/ })
    .waitFor();
  return workbench;
}

export type StepName = "Källor" | "Granska" | "Sammanställ" | "Text";
export const stepNames: readonly StepName[] = ["Källor", "Granska", "Sammanställ", "Text"];

/** Presses a step in the pane's step row and waits for its heading. */
export async function goToStep({ pane }: OpenWorkbench, step: StepName): Promise<void> {
  await stepButton(pane, step).click();
  const heading = { Källor: /^Källor$/, Granska: /^Granska/, Sammanställ: /^Sammanställ/, Text: /^Tjänsteskrivelse$/ }[step];
  await pane.getByRole("heading", { level: 1, name: heading }).waitFor({ state: "attached" });
}

export function stepButton(pane: FrameLocator, step: StepName): Locator {
  return pane.getByRole("navigation", { name: "Steg" }).getByRole("button", { name: step });
}

/** Presses the ribbon's refresh and waits until it is done. */
export async function refreshFromRibbon({ page }: OpenWorkbench): Promise<void> {
  const button = page.getByRole("region", { name: "Menyfliksområde" }).getByRole("button", { name: "Uppdatera sammanställningar" });
  await button.click();
  await page.waitForFunction(() => document.querySelector(".command[aria-disabled='true']") === null);
}

/** The names of the sheets that have a tab. */
export function sheetTabs({ page }: OpenWorkbench): Promise<string[]> {
  return page.getByRole("navigation", { name: "Blad" }).getByRole("button").allTextContents();
}

/** What is selected in the workbook: "Stöd!H18". */
export function selected({ page }: OpenWorkbench): Promise<string> {
  return page.evaluate(() => {
    const { book } = (window as unknown as WorkbenchWindow).workbench;
    return `${book.activeSheet}!${book.selection}`;
  });
}

/** The frame of the pane, for what a locator cannot do. */
export function paneFrame({ page }: OpenWorkbench): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
  if (!frame) throw new Error("The pane is not loaded.");
  return frame;
}

export const exampleFile = resolve("assets/exempel/uppfoljning-2025.xlsx");
export const faultyFile = resolve("assets/exempel/uppfoljning-2025-med-fel.xlsx");

export async function bytesOfFile(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}
