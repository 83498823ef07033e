import type { Language } from "../model";
import { logError } from "./errorLog";
import { ExcelFault, makeFault } from "./faults";

/** The least that the add-in runs on: Excel 2021 and later (architecture.md). The manifest asks for the same. */
const requirements = [
  ["ExcelApi", "1.14"],
  ["SharedRuntime", "1.1"],
] as const;

/** Waits for Office.js. It may never answer when something between it and Excel is blocked (excel-facts.md): then a fault. */
export async function whenReady(timeout = 15_000): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new ExcelFault(makeFault("unexpected", "office-unreachable")));
    }, timeout);
  });
  try {
    await Promise.race([Office.onReady(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this Excel has all that the add-in needs. */
export function isSupported(): boolean {
  return requirements.every(([set, version]) => Office.context.requirements.isSetSupported(set, version));
}

/** Swedish, unless Office is in another language. */
export function displayLanguage(): Language {
  const language = (Office.context.displayLanguage as string | undefined) ?? "sv";
  return /^sv\b/i.test(language) ? "sv" : "en";
}

export interface Theme {
  readonly dark: boolean;
}

/**
 * Whether Office looks dark. Office.js gives no sign when that changes, and no theme at all in Excel on the web (excel-facts.md): ask
 * again when the pane is shown. Forced colours are for the style sheet to see.
 */
export function theme(): Theme {
  const { isDarkTheme, bodyBackgroundColor, primaryBackgroundColor } = givenTheme();
  // Excel for Windows can give a colour for a yes or no, and the body under its older name.
  return { dark: typeof isDarkTheme === "boolean" ? isDarkTheme : isDark(bodyBackgroundColor ?? primaryBackgroundColor ?? "#FFFFFF") };
}

interface GivenTheme {
  readonly isDarkTheme?: unknown;
  readonly bodyBackgroundColor?: string;
  readonly primaryBackgroundColor?: string;
}

function givenTheme(): GivenTheme {
  const context: { readonly officeTheme?: GivenTheme } = Office.context;
  return context.officeTheme ?? {};
}

/** Whether a colour "#RRGGBB" is darker than middle grey, by its relative luminance without gamma. */
export function isDark(color: string): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color);
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** Calls back each time the pane comes into view; gives the way to stop. */
export async function whenShown(onShown: () => void): Promise<() => Promise<void>> {
  return Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) onShown();
  });
}

/** Shows the pane. Does nothing while a ribbon command is running (excel-facts.md). */
export async function showTaskpane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** What is to be done when the command has been reported as completed, such as showing the pane. */
export type Afterwards = () => Promise<void>;

/**
 * Ties a ribbon button's function, as manifest.xml names it, to an action. Must run while the script loads, or a first click is lost.
 * Excel keeps later clicks waiting until the command has completed, so it completes whatever the action does.
 */
export function registerCommand(name: string, action: () => Promise<Afterwards | null>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(event, action);
  });
}

async function runCommand(event: Office.AddinCommands.Event, action: () => Promise<Afterwards | null>): Promise<void> {
  let afterwards: Afterwards | null = null;
  try {
    await Office.onReady();
    afterwards = await action();
  } catch (error) {
    logError(error);
  } finally {
    event.completed();
  }
  if (!afterwards) return;
  // Excel must have heard that the command has completed before the pane can be shown (office-js #3250).
  await new Promise((resolve) => setTimeout(resolve));
  await afterwards();
}
