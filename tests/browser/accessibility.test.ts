import AxeBuilder from "@axe-core/playwright";
import { sidewaysScroll, violations } from "./axe";
import { bookWith } from "./books";
import {
  bytesOfFile,
  closeBrowser,
  faultyFile,
  goToStep,
  type OpenWorkbench,
  openReady,
  openWorkbench,
  paneFrame,
  refreshFromRibbon,
  stepNames,
} from "./workbench";

jest.setTimeout(90_000);
afterAll(closeBrowser);

describe.each([
  ["light", ""],
  ["dark", "&theme=dark"],
])("with a %s Office, at 320 px", (_name, theme) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openReady({ query: `?pane=320${theme}`, workbook: await bytesOfFile(faultyFile) });
    await refreshFromRibbon(workbench);
  });
  afterAll(() => workbench.close());

  test.each(stepNames)("axe finds nothing in the step %s, and nothing scrolls sideways", async (step) => {
    await goToStep(workbench, step);
    await openRows(workbench);
    expect(await violations(workbench)).toEqual([]);
    expect(await sidewaysScroll(workbench)).toEqual([]);
  });
});

describe("each step", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openReady({ workbook: await bytesOfFile(faultyFile) });
    await refreshFromRibbon(workbench);
  });
  afterAll(() => workbench.close());

  test.each(stepNames)("%s: focus moves to its heading on arrival", async (step) => {
    await goToStep(workbench, step === "Källor" ? "Text" : "Källor");
    await goToStep(workbench, step);
    expect(await paneFrame(workbench).evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });

  test.each(stepNames)("%s: Tab reaches every control in reading order, each with a name and at least 24 × 24 px", async (step) => {
    await goToStep(workbench, step);
    await openRows(workbench);
    const controls = await paneFrame(workbench).evaluate(controlsInOrder);
    expect(controls.length).toBeGreaterThan(4);
    expect(controls.filter(({ name }) => name === "")).toEqual([]);
    expect(controls.filter(({ inText, width, height }) => !inText && (width < 24 || height < 24))).toEqual([]);
    const most = Math.min(controls.length, 40);
    expect(await tabStops(workbench, most)).toEqual(controls.slice(0, most).map(({ name }) => name));
  });

  test.each(stepNames)("%s: forced colours keep every control and heading visible", async (step) => {
    await workbench.page.emulateMedia({ forcedColors: "active" });
    await goToStep(workbench, step);
    expect(await violations(workbench)).toEqual([]);
    expect(await paneFrame(workbench).evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    await workbench.page.emulateMedia({ forcedColors: "none" });
  });
});

describe("the states that fill the pane", () => {
  test("first run", async () => {
    const workbench = await openWorkbench({ query: "?pane=320", workbook: await bookWith() });
    await workbench.pane.getByText("Inga tabeller hittade.").waitFor();
    await workbench.pane.getByRole("button", { name: "Visa alla kolumner" }).click();
    expect(await violations(workbench)).toEqual([]);
    expect(await sidewaysScroll(workbench)).toEqual([]);
    await workbench.close();
  });

  test.each([
    ["a fault during a refresh", "?pane=320&readonly=1"],
    ["a fault during a refresh, dark", "?pane=320&readonly=1&theme=dark"],
  ])("%s", async (_name, query) => {
    const workbench = await openReady({ query });
    await goToStep(workbench, "Sammanställ");
    await workbench.pane.getByRole("button", { name: "Uppdatera sammanställningar" }).click();
    await workbench.pane.getByRole("alert").filter({ hasText: "skrivskyddad" }).waitFor();
    expect(await violations(workbench)).toEqual([]);
    expect(await sidewaysScroll(workbench)).toEqual([]);
    await workbench.close();
  });

  test("an Excel that is too old", async () => {
    const workbench = await openWorkbench({ query: "?api=1.9" });
    await workbench.pane.getByRole("heading", { name: /för gammal/ }).waitFor();
    expect(await violations(workbench)).toEqual([]);
    await workbench.close();
  });
});

describe("the workbench itself", () => {
  test("axe finds nothing outside the grid and the pane", async () => {
    const workbench = await openReady();
    const results = await new AxeBuilder({ page: workbench.page }).exclude("iframe").exclude(".ic-workbook-container").analyze();
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 120))])).toEqual([]);
    await workbench.close();
  });
});

/** Opens what can be opened, so that all of the step is looked at. */
async function openRows({ pane }: OpenWorkbench): Promise<void> {
  const closed = pane.locator("main button[aria-expanded=false]:visible");
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}

interface Control {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Stands in a line of text: WCAG 2.5.8 asks no size of it. */
  readonly inText: boolean;
}

/** Runs in the pane. */
function controlsInOrder(): Control[] {
  const found = [...document.querySelectorAll<HTMLElement>("button, select, input, summary, a[href], [role=button], [tabindex='0']")];
  return found
    .filter((element) => element.getClientRects().length > 0 && element.tabIndex >= 0 && !element.closest("[hidden]"))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const labels = element instanceof HTMLSelectElement || element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const name = element.getAttribute("aria-label") ?? labels.map((label) => label.textContent).join(" ");
      return { name: (name || element.textContent).trim(), width, height, inText: getComputedStyle(element).display === "inline" };
    });
}

/** The names of what gets the focus when Tab is pressed again and again from the top of the pane. */
async function tabStops(workbench: OpenWorkbench, count: number): Promise<string[]> {
  const frame = paneFrame(workbench);
  const first = frame.locator("nav button").first();
  await first.focus();
  const stops: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    if (stop > 0) await workbench.page.keyboard.press("Tab");
    stops.push(
      await frame.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        const labels = element instanceof HTMLSelectElement || element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const name = element?.getAttribute("aria-label") ?? labels.map((label) => label.textContent).join(" ");
        return (name || (element?.textContent ?? "")).trim();
      }),
    );
  }
  return stops;
}
