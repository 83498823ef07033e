import { readFile } from "node:fs/promises";
import {
  bytesOfFile,
  closeBrowser,
  exampleFile,
  faultyFile,
  type OpenWorkbench,
  openReady,
  openWorkbench,
  refreshFromRibbon,
  sheetTabs,
  stepButton,
  type WorkbenchWindow,
} from "./workbench";

/** Kronor of the year, all grant forms, on the sheet Servicegivare. */
const sumCell = "F12";

afterAll(closeBrowser);

describe("the workbench as a place to work", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openReady();
  });
  afterAll(() => workbench.close());

  test("undo takes back a whole refresh, and says so when there is nothing left", async () => {
    const { page } = workbench;
    const before = await sheetTabs(workbench);
    await refreshFromRibbon(workbench);
    expect(await sheetTabs(workbench)).not.toEqual(before);
    await page.getByRole("button", { name: "Ångra" }).click();
    await page.getByText("Senaste ändringen är ångrad").waitFor();
    expect(await sheetTabs(workbench)).toEqual(before);
    await page.getByRole("button", { name: "Ångra" }).click();
    await page.getByText("Det finns inget att ångra").waitFor();
  });

  test("a cell that is typed over reaches the workbook, its formulas, and the pane", async () => {
    const { page, pane } = workbench;
    await refreshFromRibbon(workbench);
    const totalBefore = await valueOf(workbench, "Servicegivare", sumCell);
    await selectInGrid(workbench, "Stöd", "L60");
    const before = await valueOf(workbench, "Stöd", "L60");
    await page.locator(".grid .ic-workbook-container").focus();
    await page.keyboard.type("1000000");
    await page.keyboard.press("Enter");
    await stepButton(pane, "Sammanställ").getByText(", data har ändrats").waitFor({ state: "attached" });
    expect(await valueOf(workbench, "Stöd", "L60")).toBe(1_000_000);
    expect(await valueOf(workbench, "Servicegivare", sumCell)).toBe(Number(totalBefore) - Number(before) + 1_000_000);
    expect(await page.locator(".formula .cell").textContent()).toBe("L61");
  });

  test("Ctrl+Z in the grid takes the typing back", async () => {
    const { page } = workbench;
    await page.locator(".grid .ic-workbook-container").focus();
    await page.keyboard.press("Control+z");
    await page.getByText("Senaste ändringen är ångrad").waitFor();
    expect(await valueOf(workbench, "Stöd", "L60")).not.toBe(1_000_000);
  });

  test("Delete empties the selected cells, and only those", async () => {
    const { page } = workbench;
    await selectInGrid(workbench, "Stöd", "L60:L61");
    const next = await valueOf(workbench, "Stöd", "L62");
    await page.locator(".grid .ic-workbook-container").focus();
    await page.keyboard.press("Delete");
    await page.waitForFunction(() => !(window as unknown as WorkbenchWindow).workbench.book.sheets[0]?.cells.get(60 * 16_384 + 11)?.value);
    expect(await valueOf(workbench, "Stöd", "L60")).toBe("");
    expect(await valueOf(workbench, "Stöd", "L61")).toBe("");
    expect(await valueOf(workbench, "Stöd", "L62")).toBe(next);
  });

  test("the status row counts and sums what is selected", async () => {
    const { page } = workbench;
    await selectInGrid(workbench, "Stöd", "L2:L4");
    const values = await Promise.all(["L2", "L3", "L4"].map((cell) => valueOf(workbench, "Stöd", cell)));
    const sum = values.reduce<number>((total, value) => total + Number(value), 0);
    await page.getByText("Antal: 3").waitFor();
    await page.getByText(`Summa: ${sum.toLocaleString("sv-SE")}`).waitFor();
  });

  test("a click in the grid selects a cell in the workbook", async () => {
    const { page } = workbench;
    await selectInGrid(workbench, "Insatser", "A1");
    await page.locator(".grid canvas").click({ position: { x: 60, y: 140 } });
    await page.waitForFunction(() => {
      const { book } = (window as unknown as WorkbenchWindow).workbench;
      return book.activeSheet === "Insatser" && /^A[2-9]$/.test(book.selection);
    });
  });

  test("the pane closes, the ribbon opens it again, and it is as it was", async () => {
    const { page, pane } = workbench;
    await stepButton(pane, "Granska").click();
    await page.getByRole("button", { name: "Stäng panelen" }).click();
    await pane.locator("body").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Öppna panelen" }).click();
    expect(await stepButton(pane, "Granska").getAttribute("aria-current")).toBe("step");
  });

  test("Tab goes through toolbar, ribbon, grid, tabs and pane without being caught", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Öppna arbetsbok" }).focus();
    const stops: string[] = [];
    for (let press = 0; press < 30 && stops.at(-1) !== "IFRAME"; press += 1) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(nameOfStop));
    }
    expect(stops).toEqual(expect.arrayContaining(["Spara", "Ångra", "Uppdatera sammanställningar", "grid", "Stöd", "IFRAME"]));
  });
});

test("a file that cannot be opened at the start leaves a sentence, not an empty page", async () => {
  const { page, close } = await openWorkbench({ workbook: new TextEncoder().encode("no workbook") });
  await page.getByRole("alert").getByText("är ingen arbetsbok som går att öppna").waitFor();
  await close();
});

describe("files", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openReady();
  });
  afterAll(() => workbench.close());

  test("a file that is no workbook is refused in words, and all stays as it was", async () => {
    const { page } = workbench;
    await choose(workbench, "bild.xlsx", Buffer.from("This is no workbook."));
    await page.getByText("Filen bild.xlsx går inte att öppna. Arbetsboken som är öppen är oförändrad.").waitFor();
    expect(await page.locator(".toolbar .state").textContent()).toBe("uppfoljning-2025.xlsx · inte sparad");
    expect(await sheetTabs(workbench)).toHaveLength(4);
  });

  test("another workbook opens with a pane of its own", async () => {
    const { page, pane } = workbench;
    await choose(workbench, "med fel.xlsx", Buffer.from(await bytesOfFile(faultyFile)));
    await page.locator(".toolbar .state", { hasText: "med fel.xlsx · inte sparad" }).waitFor();
    await stepButton(pane, "Granska").getByText(" fel").waitFor({ state: "attached" });
  });

  test("what is saved after a refresh opens again with its sheets", async () => {
    const { page } = workbench;
    await choose(workbench, "uppföljning.xlsx", Buffer.from(await bytesOfFile(exampleFile)));
    await page.locator(".toolbar .state", { hasText: "uppföljning.xlsx" }).waitFor();
    await workbench.pane.getByText("2 tabeller klara.").waitFor();
    await refreshFromRibbon(workbench);
    const written = await sheetTabs(workbench);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("uppföljning.xlsx");
    await page.getByText(/uppföljning\.xlsx · sparad \d\d:\d\d/).waitFor();
    await choose(workbench, "igen.xlsx", await readFile(await download.path()));
    await page.locator(".toolbar .state", { hasText: "igen.xlsx" }).waitFor();
    expect(await sheetTabs(workbench)).toEqual(written);
    expect(await valueOf(workbench, "Servicegivare", sumCell)).toBe(13_676_229);
    expect(workbench.complaints).toEqual([]);
  });
});

async function choose({ page }: OpenWorkbench, name: string, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, buffer, mimeType: "application/octet-stream" });
}

function valueOf({ page }: OpenWorkbench, sheet: string, address: string): Promise<string | number | boolean> {
  const [, letters = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const key = (Number(row) - 1) * 16_384 + letters.charCodeAt(0) - 65;
  return page.evaluate(
    ([name, cell]) => {
      const { book } = (window as unknown as WorkbenchWindow).workbench;
      return book.sheets.find((candidate) => candidate.name === name)?.cells.get(cell)?.value ?? "";
    },
    [sheet, key] as const,
  );
}

async function selectInGrid({ page }: OpenWorkbench, sheet: string, address: string): Promise<void> {
  await page.evaluate(
    ([name, range]) => {
      (window as unknown as WorkbenchWindow).workbench.select(name, range);
    },
    [sheet, address] as const,
  );
  await page.locator(".formula .cell", { hasText: address.split(":")[0] ?? "" }).waitFor();
}

/** What has the focus, in a word. Runs in the page. */
function nameOfStop(): string {
  const element = document.activeElement;
  if (!element) return "";
  if (element.closest(".grid")) return "grid";
  return element.tagName === "IFRAME" ? "IFRAME" : element.textContent.trim();
}
