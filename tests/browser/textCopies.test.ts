import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { WallClock } from "../../src/model";
import { refreshFile } from "../headless/refreshFile";
import { paste } from "./clipboard";
import { typeInGrid } from "./sheets";
import { until } from "./until";
import { bytesOfFile, closeBrowser, exampleFile, goToStep, openReady, refreshFromRibbon, selected, type OpenWorkbench } from "./workbench";

const clock = () => "2026-03-04T14:02" as WallClock;

jest.setTimeout(90_000);
afterAll(closeBrowser);

let workbench: OpenWorkbench;
let byCommand: ReadonlyMap<string, Uint8Array | string>;
beforeAll(async () => {
  const bytes = await bytesOfFile(exampleFile);
  byCommand = (await refreshFile({ bytes, name: "uppfoljning-2025.xlsx", year: null, clock, language: "sv" })).files;
  workbench = await openReady();
  await refreshFromRibbon(workbench);
  await goToStep(workbench, "Text");
});
afterAll(() => workbench.close());

const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });
const foot = (text: RegExp) => workbench.pane.getByRole("status").filter({ hasText: text }).waitFor();

describe.each([
  { document: "Tjänsteskrivelse", file: "tjansteskrivelse", section: "Resurser" },
  { document: "Uppföljning", file: "uppfoljning", section: "Medborgare" },
])("$document", ({ document, file, section }) => {
  beforeAll(async () => {
    await button(document).click();
    await workbench.pane.getByRole("heading", { level: 1, name: document }).waitFor();
  });

  test("is copied whole, in both flavours, as the command writes it", async () => {
    await button("Kopiera allt").click();
    await foot(/^Kopierad \d\d:\d\d\.$/);
    const { html, text } = await paste(workbench);
    expect(html).toBe(byCommand.get(`${file}.html`));
    expect(text).toBe(byCommand.get(`${file}.txt`));
  });

  test("one section of it is copied alone", async () => {
    await button(`Kopiera avsnittet ${section}`).click();
    await foot(new RegExp(`^${section} kopierad \\d\\d:\\d\\d\\.$`));
    const { html, text } = await paste(workbench);
    expect(text.length).toBeGreaterThan(100);
    expect(byCommand.get(`${file}.txt`)).toContain(text.trim());
    expect(html).toContain(`lang="sv-SE"`);
    expect(html).not.toContain("<h1");
  });

  test("every number in it has a check, and its source is one click away; the list is copied as an appendix", async () => {
    const { pane } = workbench;
    await button("Siffror i texten").click();
    const table = pane.getByRole("table", { name: "Siffror i texten" });
    // The list is fetched when it is first opened.
    await table.locator("tbody tr").first().waitFor();
    const rows = await table.locator("tbody tr").all();
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(await row.locator("td").last().textContent()).toMatch(/\S/);
    expect(await table.getByText("Finns inte").count()).toBe(0);
    await table.getByRole("button", { name: /Stöd$/ }).first().click();
    await until(
      () => selected(workbench),
      (cells) => /^Stöd!L\d+/.test(cells),
    );
    await button("Kopiera som bilaga").click();
    await foot(/^Siffrorna i texten kopierade \d\d:\d\d\.$/);
    const { html, text } = await paste(workbench);
    expect(html).toMatch(/<h\d[^>]*>Bilaga: Siffror i texten/);
    expect(html.match(/<tr/g)?.length).toBeGreaterThan(rows.length);
    expect(text).toContain("Bilaga: Siffror i texten");
    await button("Siffror i texten").click();
  });

  test("is a Word file with real headings, in Swedish", async () => {
    const downloading = workbench.page.waitForEvent("download");
    await button("Hämta som Word-fil").click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`${file}-2025.docx`);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    const words = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(words).toContain('<w:pStyle w:val="Heading1"/>');
    expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toContain('w:val="sv-SE"');
    await foot(new RegExp(`Filen ${file}-2025\\.docx är hämtad\\.`));
  });
});

test("the html of the follow-up has real tables with heads, and its plain text has their words", async () => {
  await button("Kopiera allt").click();
  const { html, text } = await paste(workbench);
  expect(html.match(/<table/g)?.length).toBeGreaterThan(1);
  expect(html).toContain("<th");
  expect(html).toContain("1\u00a0476\u00a0300");
  expect(text).toContain("1\u00a0476\u00a0300");
});

test("what was copied is old when the data has changed since, in the document and in the step row", async () => {
  await typeInGrid(workbench, "Stöd", "L62", "250000");
  await foot(/^Kopierad \d\d:\d\d\. Data har ändrats sedan dess\.$/);
  await button("Tjänsteskrivelse").click();
  await foot(/kopiera.*Data har ändrats sedan dess\.$/);
  await refreshFromRibbon(workbench);
  await foot(/Data har ändrats sedan dess\.$/);
  await button("Kopiera allt").click();
  await foot(/^Kopierad \d\d:\d\d\.$/);
  expect(workbench.complaints).toEqual([]);
});
