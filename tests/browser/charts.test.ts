import { bookWithCharts } from "../host/chartScene";
import { writeBook } from "../host/files";
import {
  closeBrowser,
  openReady,
  openWorkbench,
  type OpenWorkbench,
  paneFrame,
  refreshFromRibbon,
  type WorkbenchOptions,
  type WorkbenchWindow,
} from "./workbench";

afterAll(closeBrowser);

async function openWithCharts(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const workbench = await openWorkbench({ workbook: await writeBook(bookWithCharts()), ...options });
  await workbench.page.getByRole("img", { name: /^Insatser per status/ }).waitFor();
  return workbench;
}

/** The add-in's own frame, once Office.js is ready in it. */
async function readyPane(workbench: OpenWorkbench) {
  await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
  return paneFrame(workbench);
}

const forms = "Beviljade kronor per stödform";

describe("charts in the workbench", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWithCharts();
  });
  afterAll(() => workbench.close());

  const chart = (title: string) => workbench.page.getByRole("img", { name: new RegExp(`^${title}`) });
  const type = (address: string, input: string | number) =>
    workbench.page.evaluate(
      ([place, value]) => (window as unknown as WorkbenchWindow).workbench.type("Översikt", String(place), value ?? ""),
      [address, input],
    );

  test("say their title, unit and every number in words", async () => {
    expect(await chart(forms).getAttribute("aria-label")).toBe(
      "Beviljade kronor per stödform, kronor. " +
        "2025: Hemsändningsbidrag 1\u00a0476\u00a0300, Servicebidrag 619\u00a0992, Investeringsbidrag 7\u00a0036\u00a0881, Särskilt driftstöd 4\u00a0543\u00a0056. " +
        "2024: Hemsändningsbidrag 1\u00a0312\u00a0400, Servicebidrag 742\u00a0500, Investeringsbidrag 5\u00a0884\u00a0250, Särskilt driftstöd 4\u00a0361\u00a0900.",
    );
    expect(await chart("Insatser per status").getAttribute("aria-label")).toBe(
      "Insatser per status. Genomförd: Medborgare 4, Servicegivare 8, Offentliga intressenter 5. " +
        "Pågår: Medborgare 2, Servicegivare 2, Offentliga intressenter 1. Försenad: Servicegivare 1, Offentliga intressenter 1.",
    );
  });

  test("are drawn with title, legend, unit, labels and the book's colours", async () => {
    const drawing = chart(forms).locator("svg");
    for (const text of [forms, "2025", "2024", "kronor", "Servicebidrag", "7\u00a0036\u00a0881"])
      expect(await drawing.getByText(text, { exact: true }).count()).toBeGreaterThan(0);
    const fills = await drawing.locator("path").evaluateAll((paths) => paths.map((path) => path.getAttribute("fill")?.toUpperCase()));
    for (const color of ["#107C41", "#A0D8B9"]) expect(fills.filter((fill) => fill === color).length).toBeGreaterThanOrEqual(4);
  });

  test("stand over their cells, and move with them when the grid is scrolled", async () => {
    const { page } = workbench;
    const before = await chart(forms).boundingBox();
    const grid = await page.locator(".grid canvas").boundingBox();
    const lower = await chart("Insatser per status").boundingBox();
    // Column A is 26 characters wide; the other four before the charts are of the standard width. Rows are 21 pixels.
    expect(before?.y).toBeCloseTo((grid?.y ?? 0) + 28, 0);
    expect((lower?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(16 * 21, 0);
    expect(before?.x ?? 0).toBeGreaterThan((grid?.x ?? 0) + 30 + 200 + 4 * 40);
    await page.mouse.move((grid?.x ?? 0) + 100, (grid?.y ?? 0) + 200);
    await page.mouse.wheel(0, 210);
    await page.waitForFunction((top) => (document.querySelector(".chart")?.getBoundingClientRect().top ?? 0) < top, before?.y ?? 0);
    const after = await chart(forms).boundingBox();
    expect(((before?.y ?? 0) - (after?.y ?? 0)) % 21).toBeCloseTo(0, 0);
    await page.mouse.wheel(0, -2000);
    await page.waitForFunction((top) => document.querySelector(".chart")?.getBoundingClientRect().top === top, before?.y ?? 0);
  });

  test("a typed number changes the drawing, and undo changes it back", async () => {
    const { page } = workbench;
    await type("B3", 999_999);
    await chart(forms).locator("svg").getByText("999\u00a0999").waitFor();
    await page.getByRole("button", { name: "Ångra" }).click();
    await chart(forms).locator("svg").getByText("619\u00a0992").waitFor();
  });

  test("a conditional format colours the cells for which its formula is true, and no others", async () => {
    const { page } = workbench;
    const colored = () => page.evaluate(coloredPixels, [0xff, 0xf4, 0xce]);
    await until(async () => (await colored()) > 300);
    await type("D9", "");
    await type("D10", "");
    await until(async () => (await colored()) === 0);
  });

  test("undo brings back charts and conditional formats that the add-in took away", async () => {
    const { page } = workbench;
    const pane = await readyPane(workbench);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Översikt");
        sheet.charts.getItem("Uf_Status").delete();
        sheet.getRange("A1:H40").conditionalFormats.clearAll();
        await context.sync();
      }),
    );
    await chart("Insatser per status").waitFor({ state: "detached" });
    expect(await standing(workbench)).toEqual([["Uf_Stodformer", "Uf_Trend"], 0]);
    await page.getByRole("button", { name: "Ångra" }).click();
    await chart("Insatser per status").waitFor();
    expect(await standing(workbench)).toEqual([["Uf_Stodformer", "Uf_Status", "Uf_Trend"], 2]);
  });

  test("the pane can hand over a file", async () => {
    const { page } = workbench;
    const pane = await readyPane(workbench);
    const download = page.waitForEvent("download");
    await pane.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["text"], { type: "application/octet-stream" }));
      link.download = "tjansteskrivelse.docx";
      document.body.append(link);
      link.click();
      link.remove();
    });
    expect((await download).suggestedFilename()).toBe("tjansteskrivelse.docx");
    expect(workbench.complaints).toEqual([]);
  });
});

test("in forced colours a chart stays a picture on white, as the cells do", async () => {
  const workbench = await openWithCharts({ context: { forcedColors: "active", colorScheme: "dark" } });
  const chart = workbench.page.getByRole("img", { name: new RegExp(`^${forms}`) });
  expect(await chart.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(255, 255, 255)");
  await workbench.close();
});

/** Runs in the page: how many pixels of the grid have the colour. */
function coloredPixels(rgb: number[]): number {
  const canvas = document.querySelector<HTMLCanvasElement>(".grid canvas");
  const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) if (rgb.every((part, index) => pixels[at + index] === part)) count += 1;
  return count;
}

/** Waits for what the page shows a little later; gives up with the test. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** The names of the charts and the number of conditional formats in the book. */
function standing({ page }: OpenWorkbench): Promise<unknown[]> {
  return page.evaluate(() => {
    const sheet = (window as unknown as WorkbenchWindow).workbench.book.sheets[0];
    return [sheet?.charts.map(({ name }) => name) ?? [], sheet?.conditionals.length ?? 0];
  });
}

test("what a second refresh writes is shown when it has been calculated", async () => {
  const workbench = await openReady();
  for (let time = 0; time < 2; time += 1) {
    await refreshFromRibbon(workbench);
    await workbench.page.getByRole("button", { name: "Översikt" }).click();
  }
  await workbench.page.getByRole("img", { name: /Hemsändningsbidrag 1\s476\s300/ }).waitFor();
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});
