import { until } from "./until";
import {
  bytesOfFile,
  closeBrowser,
  exampleFile,
  faultyFile,
  goToStep,
  type OpenWorkbench,
  openReady,
  refreshFromRibbon,
  selected,
  sheetTabs,
  type WorkbenchWindow,
} from "./workbench";

jest.setTimeout(90_000);
afterAll(closeBrowser);

/** Sheet → cell key → what was typed there. */
type Contents = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** All cells of the sheets that are the user's own, with their formats. */
function userCells({ page }: OpenWorkbench): Promise<Contents> {
  return page.evaluate(() => {
    const { book } = (window as unknown as WorkbenchWindow).workbench;
    const own = ["Stöd", "Insatser", "Inställningar", "Textmallar"];
    return Object.fromEntries(
      book.sheets
        .filter(({ name }) => own.includes(name))
        .map(({ name, cells }) => [
          name,
          Object.fromEntries([...cells].map(([key, cell]) => [String(key), [cell.formula ?? cell.value, cell.numberFormat]])),
        ]),
    );
  });
}

function differences(before: Contents, after: Contents): string[] {
  return Object.entries(before).flatMap(([sheet, cells]) => {
    const keys = new Set([...Object.keys(cells), ...Object.keys(after[sheet] ?? {})]);
    return [...keys].filter((key) => JSON.stringify(cells[key]) !== JSON.stringify(after[sheet]?.[key])).map((key) => `${sheet} ${key}`);
  });
}

describe("from findings to a right table", () => {
  let workbench: OpenWorkbench;
  let original: Contents;

  beforeAll(async () => {
    workbench = await openReady({ workbook: await bytesOfFile(faultyFile) });
    original = await userCells(workbench);
    await goToStep(workbench, "Granska");
  });
  afterAll(() => workbench.close());

  test("a rule's fixes are previewed, written, and undone to the very cells that were there", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: /Belopp är text/ }).click();
    await pane.getByRole("button", { name: "Åtgärda alla 2" }).click();
    const preview = pane.getByRole("table");
    await preview.getByText("154 998 kr").waitFor();
    expect(differences(original, await userCells(workbench))).toEqual([]);
    await pane.getByRole("button", { name: "Skriv 2 värden" }).click();
    await pane.getByText("2 belopp är nu tal", { exact: true }).waitFor();
    expect(differences(original, await userCells(workbench))).toHaveLength(2);
    await pane.getByRole("button", { name: "Ångra", exact: true }).click();
    await pane.getByText("2 celler är som förut", { exact: true }).waitFor();
    expect(differences(original, await userCells(workbench))).toEqual([]);
  });

  test("F8 goes from finding to finding, and to their cells", async () => {
    const { page, pane } = workbench;
    const start = await selected(workbench);
    await pane.getByRole("heading", { level: 1, name: /^Granska/ }).focus();
    await page.keyboard.press("F8");
    const first = await until(
      () => selected(workbench),
      (cell) => cell !== start,
    );
    await page.keyboard.press("F8");
    await until(
      () => selected(workbench),
      (cell) => cell !== first,
    );
    await page.keyboard.press("Shift+F8");
    await until(
      () => selected(workbench),
      (cell) => cell === first,
    );
  });

  test("a warning is accepted with a reason, kept in the workbook, and taken back", async () => {
    const { pane } = workbench;
    const count = async () => (await pane.getByRole("button", { name: /varningar/ }).textContent()) ?? "";
    const before = await count();
    await pane.getByRole("button", { name: /Bidragets andel av nettokostnaden är för hög/ }).click();
    await pane.getByRole("button", { name: "Godta med motivering" }).first().click();
    await pane.getByLabel("Motivering").fill("Kontrollerat mot beslutet.");
    await pane.getByRole("button", { name: "Godta", exact: true }).click();
    await until(count, (now) => now !== before);
    expect(await sheetTabs(workbench)).toContain("Granskning");
    await pane.getByLabel("Godtagna fynd").selectOption({ label: "Visa 1 godtaget" });
    await pane.getByRole("button", { name: /Bidragets andel av nettokostnaden är för hög/ }).click();
    await pane.getByText("Kontrollerat mot beslutet.").waitFor();
    await pane.getByRole("button", { name: "Ta tillbaka" }).click();
    await until(count, (now) => now === before);
    expect(differences(original, await userCells(workbench))).toEqual([]);
  });

  test("all safe fixes, a refresh, and nothing more to fix: only the previewed cells have changed", async () => {
    const { pane } = workbench;
    const all = pane.getByRole("button", { name: /^Åtgärda alla säkra/ });
    const changed = new Set<string>();
    // What one fix uncovers can be fixed next.
    for (let round = 0; round < 5 && (await all.count()) > 0; round += 1) {
      const label = await all.textContent();
      await all.click();
      await pane.getByRole("button", { name: /^Skriv \d+ värden?$/ }).click();
      await until(
        () => all.textContent({ timeout: 1_000 }).catch(() => null),
        (now) => now !== label,
      );
    }
    for (const cell of differences(original, await userCells(workbench))) changed.add(cell);
    await refreshFromRibbon(workbench);
    expect(await all.count()).toBe(0);
    expect(differences(original, await userCells(workbench)).sort()).toEqual([...changed].sort());
    expect(workbench.complaints).toEqual([]);
  });
});

describe("choosing columns", () => {
  test("a column that is chosen is read at once, and is still chosen when the saved workbook is opened again", async () => {
    const first = await openReady({ workbook: await bytesOfFile(exampleFile) });
    const { page, pane } = first;
    await pane.getByRole("button", { name: /^Stöd/ }).click();
    const chosen = () => pane.getByLabel("Anmärkning").locator("option:checked").textContent();
    await pane.getByLabel("Anmärkning").selectOption({ label: "Finansieringskälla" });
    await until(chosen, (column) => column === "Finansieringskälla");
    // The select shows the choice at once; the workbook has it when Excel has kept it.
    await until(
      () => page.evaluate(() => JSON.stringify([...(window as unknown as WorkbenchWindow).workbench.book.settings])),
      (kept) => kept.includes("Uf.Columns"),
    );
    const saved = await page.evaluate(async () => Array.from(await (window as unknown as WorkbenchWindow).workbench.save()));
    await first.close();
    const second = await openReady({ workbook: new Uint8Array(saved) });
    await second.pane.getByRole("button", { name: /^Stöd/ }).click();
    expect(await second.pane.getByLabel("Anmärkning").locator("option:checked").textContent()).toBe("Finansieringskälla");
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await second.close();
  });
});
