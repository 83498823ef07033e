import { documentRows, ownTextColumn, rowOf, typeInGrid, valuesOf } from "./sheets";
import { until } from "./until";
import { closeBrowser, goToStep, openReady, refreshFromRibbon, selected, sheetTabs, type OpenWorkbench } from "./workbench";

const sentence = "Bara för det gångna året.";

jest.setTimeout(90_000);
afterAll(closeBrowser);

describe("from one year to the next, in the same workbook", () => {
  let workbench: OpenWorkbench;
  let lastYears: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    workbench = await openReady();
    await chooseYear("2024");
    await refreshFromRibbon(workbench);
    const { row } = await rowOf(workbench, "grants:servicebidrag");
    await typeInGrid(workbench, "Tjänsteskrivelse", `${ownTextColumn}${String(row)}`, sentence);
    lastYears = await valuesOf(workbench, "Tjänsteskrivelse");
  });
  afterAll(() => workbench.close());

  async function chooseYear(year: string): Promise<void> {
    const { pane } = workbench;
    await goToStep(workbench, "Källor");
    await pane.getByLabel("Uppföljningsår").selectOption(year);
    await goToStep(workbench, "Sammanställ");
    await pane.getByRole("heading", { level: 1, name: `Sammanställ ${year}` }).waitFor();
  }

  test("what belongs to a year is listed before the refresh, each with the way to its cell", async () => {
    const { pane } = workbench;
    await chooseYear("2025");
    const list = pane.getByRole("heading", { name: "Uppgifter att förnya för 2025" }).locator("xpath=..");
    const links = list.getByRole("button");
    expect(await links.count()).toBeGreaterThan(3);
    expect(await list.getByText("PlanBeslutsdatum").count()).toBeGreaterThan(0);
    const name = (await links.first().getAttribute("aria-label")) ?? "";
    await links.first().click();
    const [, cell = "", sheet = ""] = /gå till (\S+) på bladet (.+)$/.exec(name) ?? [];
    await until(
      () => selected(workbench),
      (now) => now === `${sheet}!${cell}`,
    );
  });

  test("the refresh gives the new year sheets of its own; last year's memo stands as it was, own text and all", async () => {
    await refreshFromRibbon(workbench);
    expect(await sheetTabs(workbench)).toEqual(expect.arrayContaining(["Tjänsteskrivelse", "Tjänsteskrivelse 2024", "Uppföljning 2024"]));
    expect(await valuesOf(workbench, "Tjänsteskrivelse 2024")).toEqual(lastYears);
    expect((await documentRows(workbench)).map(({ ownText }) => ownText)).not.toContain(sentence);
    expect((await rowOf(workbench, "grants:servicebidrag")).proposal).toContain("619\u00a0992");
  });

  test("going back to last year finds its memo again, and no sheet is made anew", async () => {
    const tabs = await sheetTabs(workbench);
    await chooseYear("2024");
    await refreshFromRibbon(workbench);
    expect([...(await sheetTabs(workbench))].sort()).toHaveLength(tabs.length);
    await goToStep(workbench, "Text");
    await workbench.pane.getByText(sentence).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});
