import { chromium, type Browser, type BrowserContextOptions, type FrameLocator, type Page } from "playwright-core";

/** The workbench, open in a real browser with the example workbook. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane. */
  readonly pane: FrameLocator;
  /** What the page complained of: a test ends with none. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

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

/** Opens the workbench; `query` sets its language ("?lang=en") and the width of its pane ("?pane=320"). */
export async function openWorkbench(options: BrowserContextOptions = {}, query = ""): Promise<OpenWorkbench> {
  const context = await (await browser()).newContext({ viewport: { width: 1400, height: 850 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${process.env.WORKBENCH_ADDRESS ?? ""}${query}`);
  return { page, pane: page.frameLocator("iframe"), complaints, close: () => context.close() };
}
