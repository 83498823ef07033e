import { bookWith, grantsTable } from "./books";
import {
  closeBrowser,
  goToStep,
  type OpenWorkbench,
  openReady,
  openWorkbench,
  refreshFromRibbon,
  sheetTabs,
  type WorkbenchWindow,
} from "./workbench";

afterAll(closeBrowser);

describe("what the workbook lacks", () => {
  test("no tables: the pane asks where they are, and names the columns that are needed", async () => {
    const { pane, complaints, close } = await openWorkbench({ workbook: await bookWith() });
    await pane.getByRole("heading", { level: 1, name: "Var finns stöden och insatserna?" }).waitFor();
    for (const column of ["Stödform", "Beviljat belopp", "Beslutsdatum"]) await pane.getByText(column).first().waitFor();
    await pane.getByText("Inga tabeller hittade.").waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test("one table missing: the pane says so and does the rest", async () => {
    const workbench = await openWorkbench({ workbook: await bookWith(grantsTable) });
    const { pane, complaints, close } = workbench;
    await pane.getByText("1 tabell klar.").waitFor();
    await pane.getByText("Ingen tabell med insatser").waitFor();
    await refreshFromRibbon(workbench);
    expect(await sheetTabs(workbench)).toEqual(expect.arrayContaining(["Stöd", "Översikt", "Tjänsteskrivelse"]));
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("what stops the add-in from starting", () => {
  test("an Excel that is too old is told in words", async () => {
    const { pane, close } = await openWorkbench({ query: "?api=1.9" });
    await pane.getByRole("heading", { level: 1, name: /Excel är för gammal/ }).waitFor();
    await pane.getByText(/Excel 2021 eller senare/).waitFor();
    expect(await pane.getByText("Tillägget får ingen kontakt med Excel").isVisible()).toBe(false);
    await close();
  });

  test("Office.js that cannot be fetched is told in words", async () => {
    const { pane, close } = await openWorkbench({
      before: (page) => page.route("**/office-js/**", (route) => route.abort()),
    });
    await pane.getByRole("heading", { name: "Tillägget får ingen kontakt med Excel" }).waitFor();
    await pane.getByText("Inget i arbetsboken är ändrat.").first().waitFor();
    await close();
  });
});

describe("what stops a refresh", () => {
  test("a workbook that is open for reading only is read, but not written to", async () => {
    const workbench = await openReady({ query: "?readonly=1" });
    const before = await sheetTabs(workbench);
    await refreshInPane(workbench);
    await workbench.pane.getByRole("alert").filter({ hasText: "Arbetsboken är skrivskyddad" }).waitFor();
    expect(await sheetTabs(workbench)).toEqual(before);
    await workbench.close();
  });

  describe("in a workbook that has been refreshed before", () => {
    let workbench: OpenWorkbench;
    beforeAll(async () => {
      workbench = await openReady();
      await refreshInPane(workbench);
      await workbench.pane.getByText("6 blad uppdaterade").waitFor();
    });
    afterAll(() => workbench.close());

    test("a cell that is being edited: after a moment the pane says what to do, and goes on by itself", async () => {
      const { page, pane } = workbench;
      await page.evaluate(() => {
        (window as unknown as WorkbenchWindow).workbench.host.faults.startCellEdit();
      });
      const pressed = Date.now();
      await refreshInPane(workbench);
      await pane.getByText("Du skriver i en cell").first().waitFor();
      expect(Date.now() - pressed).toBeGreaterThan(1200);
      await page.evaluate(() => {
        (window as unknown as WorkbenchWindow).workbench.host.faults.endCellEdit();
      });
      await pane.getByText("6 blad uppdaterade").waitFor();
      expect(await pane.getByText("Du skriver i en cell").count()).toBe(0);
    });

    test("a protected sheet: the pane names it and leads there", async () => {
      const { page, pane } = workbench;
      await setProtection(workbench, "Servicegivare", true);
      await refreshInPane(workbench);
      await pane.getByRole("alert").filter({ hasText: "Bladet Servicegivare är skyddat" }).waitFor();
      await pane.getByRole("alert").getByText("Inget är ändrat.").filter({ visible: true }).first().waitFor();
      await pane.getByRole("button", { name: "Gå till bladet" }).click();
      await page.getByRole("navigation", { name: "Blad" }).locator("[aria-current]", { hasText: "Servicegivare" }).waitFor();
      await setProtection(workbench, "Servicegivare", false);
    });

    test("an error half-way: the pane says what may be written and what is unharmed; the next refresh mends it", async () => {
      const { page, pane } = workbench;
      await page.evaluate(() => {
        (window as unknown as WorkbenchWindow).workbench.host.faults.failRequest(6, "GeneralException", { actionIndex: 30 });
      });
      await refreshInPane(workbench);
      await pane.getByRole("alert").filter({ hasText: "Det gick inte att skriva färdigt" }).waitFor();
      await pane.getByRole("alert").getByText("Dina tabeller, din egen text och dina egna blad är oförändrade.").waitFor();
      await refreshInPane(workbench);
      await pane.getByText("6 blad uppdaterade").waitFor();
      await pane.getByText("Stämmer med Excel: 13 676 229 kr").waitFor();
      expect(await pane.getByRole("alert").count()).toBe(0);
    });
  });
});

async function refreshInPane(workbench: OpenWorkbench): Promise<void> {
  await goToStep(workbench, "Sammanställ");
  await workbench.pane.getByRole("button", { name: "Uppdatera sammanställningar" }).click();
}

async function setProtection({ page }: OpenWorkbench, sheet: string, isProtected: boolean): Promise<void> {
  await page.evaluate(
    ([name, on]) => {
      const found = (window as unknown as WorkbenchWindow).workbench.book.sheets.find((candidate) => candidate.name === name);
      if (found) found.protected = on;
    },
    [sheet, isProtected] as const,
  );
}
