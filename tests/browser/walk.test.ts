import type { WallClock } from "../../src/model";
import { refreshFile } from "../headless/refreshFile";
import { paste } from "./clipboard";
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
} from "./workbench";

const writtenSheets = ["Översikt", "Medborgare", "Servicegivare", "Offentliga intressenter", "Tjänsteskrivelse", "Uppföljning"];
const clock = () => "2026-03-04T14:02" as WallClock;

afterAll(closeBrowser);

describe("the newcomer's walk, from the example workbook to the copied memo", () => {
  let workbench: OpenWorkbench;
  let byCommand: ReadonlyMap<string, Uint8Array | string>;

  beforeAll(async () => {
    const bytes = await bytesOfFile(exampleFile);
    const options = { bytes, name: "uppfoljning-2025.xlsx", year: null, clock, language: "sv" } as const;
    byCommand = (await refreshFile(options)).files;
    workbench = await openReady();
  });
  afterAll(() => workbench.close());

  test("the workbench shows the file, its sheets and the pane's first step with both tables", async () => {
    const { page, pane } = workbench;
    expect(await page.locator(".toolbar .state").textContent()).toBe("uppfoljning-2025.xlsx · inte sparad");
    expect(await sheetTabs(workbench)).toEqual(["Stöd", "Insatser", "Inställningar", "Läs mig"]);
    expect(await pane.getByRole("status").first().textContent()).toMatch(/^Läst \d\d:\d\d\. 2 tabeller klara\.$/);
  });

  test("the ribbon's button writes the sheets, with the pane open beside", async () => {
    await refreshFromRibbon(workbench);
    expect((await sheetTabs(workbench)).slice(4)).toEqual(writtenSheets);
    expect(await workbench.page.locator(".toolbar .state").textContent()).toBe("uppfoljning-2025.xlsx · ändrad");
  });

  test("Källor leads to Granska, which finds no errors, and on to Sammanställ, whose figures agree with Excel's", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Granska tabellerna" }).click();
    await pane.getByText("Inga fel.", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "Gå till Sammanställ" }).click();
    await pane.getByText("6 blad uppdaterade").waitFor();
    await pane.getByText("Stämmer med Excel: 13 676 229 kr").waitFor();
  });

  test("Text shows the memo, and Kopiera allt gives both flavours as the command writes them", async () => {
    const { pane } = workbench;
    await goToStep(workbench, "Text");
    await pane.getByRole("button", { name: "Kopiera allt" }).click();
    await pane.getByText(/^Kopierad \d\d:\d\d\.$/).waitFor();
    const { html, text } = await paste(workbench);
    expect(html).toBe(byCommand.get("tjansteskrivelse.html"));
    expect(text).toBe(byCommand.get("tjansteskrivelse.txt"));
  });

  test("one section is copied alone", async () => {
    const { pane } = workbench;
    const section = pane.getByRole("region", { name: "Servicegivare" });
    await section.getByRole("button", { name: "Kopiera avsnittet Servicegivare" }).click();
    await pane.getByText(/^Servicegivare kopierad \d\d:\d\d\.$/).waitFor();
    const { html, text } = await paste(workbench);
    expect(text.length).toBeGreaterThan(200);
    expect(byCommand.get("tjansteskrivelse.txt")).toContain(text.trim());
    expect(html).toContain("<h");
    expect(text).not.toContain("Medborgare");
  });

  test("a number in the text selects the cells it comes from and keeps the focus", async () => {
    const { page, pane } = workbench;
    const number = pane.getByRole("button", { name: /^1 476 300 kronor, gå till/ }).first();
    await number.click();
    await pane.getByRole("region", { name: "Var talet kommer ifrån" }).waitFor();
    expect(await selected(workbench)).toMatch(/^Stöd!L\d+/);
    await page.locator(".formula .cell", { hasText: /^L\d+$/ }).waitFor();
    expect(await number.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  test("nothing was complained of on the way", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

describe("a finding", () => {
  test("leads to its cell", async () => {
    const workbench = await openReady({ workbook: await bytesOfFile(faultyFile) });
    const { page, pane } = workbench;
    await goToStep(workbench, "Granska");
    await pane
      .getByRole("button", { name: /Belopp/ })
      .filter({ hasText: /Fel:/ })
      .first()
      .click();
    const link = pane.getByRole("button", { name: /^(?:Gå till )?L\d+/ }).first();
    const cell = /L\d+/.exec((await link.textContent()) ?? "")?.[0] ?? "";
    await link.click();
    await page.locator(".formula .cell", { hasText: cell }).waitFor();
    expect(await selected(workbench)).toBe(`Stöd!${cell}`);
    await workbench.close();
  });
});
