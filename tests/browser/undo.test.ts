import { changeAmount, chartsBySheet, ownTextColumn, rowOf, typeInGrid, valuesOf } from "./sheets";
import { closeBrowser, goToStep, openReady, refreshFromRibbon, sheetTabs, type OpenWorkbench, type WorkbenchWindow } from "./workbench";

const owned = ["Översikt", "Medborgare", "Servicegivare", "Offentliga intressenter", "Tjänsteskrivelse", "Uppföljning"];

jest.setTimeout(90_000);
afterAll(closeBrowser);

let workbench: OpenWorkbench;
beforeEach(async () => {
  workbench = await openReady();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

async function undoRefresh(): Promise<void> {
  const { pane } = workbench;
  await goToStep(workbench, "Sammanställ");
  await pane.getByRole("button", { name: "Ångra uppdateringen" }).click();
  await pane.getByRole("status").filter({ hasText: "Uppdateringen är ångrad" }).waitFor();
}

function isDocument(sheet: string): boolean {
  return sheet === "Tjänsteskrivelse" || sheet === "Uppföljning";
}

/** All that stands on the owned sheets. */
async function contents(): Promise<readonly unknown[]> {
  const values = [];
  for (const sheet of owned) values.push([sheet, await valuesOf(workbench, sheet)]);
  return values;
}

test("the first refresh: the sheets that it made are emptied, and the pane says so", async () => {
  const { pane } = workbench;
  const tables = [await valuesOf(workbench, "Stöd"), await valuesOf(workbench, "Insatser"), await valuesOf(workbench, "Inställningar")];
  await refreshFromRibbon(workbench);
  await undoRefresh();
  await pane.getByText(/fanns inte då och är tömda\./).waitFor();
  expect((await sheetTabs(workbench)).slice(4)).toEqual(owned);
  for (const sheet of owned) {
    const left = Object.keys(await valuesOf(workbench, sheet));
    // A document keeps its table's headings: the table is where own texts stand.
    expect([sheet, left.filter((cell) => !(isDocument(sheet) && /^[A-J]6$/.test(cell)))]).toEqual([sheet, []]);
  }
  expect(await chartsBySheet(workbench)).toEqual({});
  expect([await valuesOf(workbench, "Stöd"), await valuesOf(workbench, "Insatser"), await valuesOf(workbench, "Inställningar")]).toEqual(
    tables,
  );
  expect(await pane.getByRole("button", { name: "Ångra uppdateringen" }).count()).toBe(0);
});

test("a refresh after an undo gives all of it again", async () => {
  await refreshFromRibbon(workbench);
  const charts = await chartsBySheet(workbench);
  expect(Object.keys(charts).length).toBeGreaterThan(0);
  const figures = await valuesOf(workbench, "Servicegivare");
  await undoRefresh();
  await refreshFromRibbon(workbench);
  await workbench.pane.getByText("6 blad uppdaterade").waitFor();
  await workbench.pane.getByText("Stämmer med Excel: 13 676 229 kr").waitFor();
  expect(await chartsBySheet(workbench)).toEqual(charts);
  expect((await valuesOf(workbench, "Servicegivare"))["F12"]).toBe(figures["F12"]);
});

test("a second refresh: the earlier proposals and charts stand again, and the own text written since is kept", async () => {
  const { pane } = workbench;
  await refreshFromRibbon(workbench);
  const charts = await chartsBySheet(workbench);
  const proposal = (await rowOf(workbench, "grants:servicebidrag")).proposal;
  await changeAmount(workbench, "L62", 250_000);
  expect((await rowOf(workbench, "grants:servicebidrag")).proposal).not.toBe(proposal);
  const { row } = await rowOf(workbench, "activity:m2");
  await typeInGrid(workbench, "Tjänsteskrivelse", `${ownTextColumn}${String(row)}`, "Butikerna är mötesplatser.");
  await undoRefresh();
  expect(await pane.getByText("står som före uppdateringen").textContent()).toContain("Översikt");
  expect((await rowOf(workbench, "grants:servicebidrag")).proposal).toBe(proposal);
  expect((await rowOf(workbench, "activity:m2")).ownText).toBe("Butikerna är mötesplatser.");
  expect(await chartsBySheet(workbench)).toEqual(charts);
  // The amount is the user's, and stays.
  expect((await valuesOf(workbench, "Stöd"))["L62"]).toBe(250_000);
});

test("after a refresh that stopped half-way, undo puts back what stood before it", async () => {
  const { page, pane } = workbench;
  await refreshFromRibbon(workbench);
  const before = await contents();
  await page.evaluate(() => {
    (window as unknown as WorkbenchWindow).workbench.host.faults.failRequest(6, "GeneralException", {
      actionIndex: 30,
    });
  });
  await goToStep(workbench, "Sammanställ");
  await pane.getByRole("button", { name: "Uppdatera sammanställningar" }).click();
  await pane.getByRole("heading", { name: "Så här ser bladen ut nu" }).waitFor();
  await pane.getByRole("button", { name: /^Ångra \d blad$|^Ångra uppdateringen$/ }).click();
  await pane.getByRole("status").filter({ hasText: "Uppdateringen är ångrad" }).waitFor();
  expect(await contents()).toEqual(before);
});
