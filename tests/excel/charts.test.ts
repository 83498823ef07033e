import { applyActions, ExcelFault, readOutline } from "../../src/excel";
import type { Action, ChartPlan, RangeRef } from "../../src/model";
import type { EmbeddedExcel } from "../host";
import type { BookChart } from "../host/book/charts";
import { sheetOf } from "../host/scene";
import { addTable, exampleBook } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;
const here = "Översikt";

beforeEach(async () => {
  excel = await openExcel(exampleBook());
  await applyActions([
    { kind: "createSheet", sheet: here, tabColor: null },
    { kind: "markSheet", sheet: here, mark: { role: { kind: "overview" }, block: "A1:D3" } },
    {
      kind: "write",
      range: cells(0, 0, 3, 4),
      cells: [
        ["Hemsändning", 1476300, { formula: "=B1-1" }, 0],
        ["Servicebidrag", 619992, 742500, 1],
        ["Driftstöd", 4543056, 4361900, 2],
      ],
    },
  ]);
});

afterEach(async () => {
  await closeExcel(excel);
});

function cells(row: number, column: number, rowCount = 1, columnCount = 1): RangeRef {
  return { sheet: here, row, column, rowCount, columnCount };
}

const thisYear = { name: "2025", values: cells(0, 1, 3), color: "#107C41", labelColor: "#242424" };
const lastYear = { name: "2024", values: cells(0, 2, 3), color: "#A0D8B9", labelColor: "#595959" };
const before = { name: "2023", values: cells(0, 3, 3), color: "#D1D1D1", labelColor: "#242424" };
const plan: ChartPlan = {
  name: "Uf_Stodformer",
  kind: "clusteredBar",
  title: "Beviljade kronor per stödform",
  categories: cells(0, 0, 3),
  series: [thisYear, lastYear],
  unit: "kronor",
  format: '#,##0;-#,##0;"–"',
  place: cells(5, 1, 9, 3),
};

async function draw(chart: ChartPlan, present: number | null = null): Promise<BookChart> {
  await applyActions([{ kind: "chart", sheet: here, chart, present }]);
  return drawn();
}

function charts(): readonly BookChart[] {
  return sheetOf(excel.book, here).charts;
}

function drawn(): BookChart {
  const chart = charts().find(({ name }) => name === plan.name);
  if (!chart) throw new RangeError("There is no chart of ours.");
  return chart;
}

const series = ({ series: all }: BookChart) => all.map(({ name, values, categories, fill }) => [name, values, categories, fill]);

describe("A new chart", () => {
  test("has exactly the series of the plan, in one request", async () => {
    excel.counters.syncs = 0;
    const chart = await draw(plan);
    expect(excel.counters.syncs).toBe(1);
    expect(series(chart)).toEqual([
      ["2025", "=Översikt!$B$1:$B$3", "=Översikt!$A$1:$A$3", "#107C41"],
      ["2024", "=Översikt!$C$1:$C$3", "=Översikt!$A$1:$A$3", "#A0D8B9"],
    ]);
  });

  test.each([
    ["one cell", { ...plan, categories: cells(0, 0), series: [{ ...thisYear, values: cells(0, 1) }] }, 1],
    ["a row of cells", { ...plan, categories: cells(0, 1, 1, 3), series: [{ ...thisYear, values: cells(1, 1, 1, 3) }, lastYear] }, 2],
  ] as const)("has them too when they are of %s", async (_, given, count) => {
    expect((await draw(given)).series).toHaveLength(count);
  });

  test("of one cell is not made of what stands around it, as Excel would make it", async () => {
    const single: ChartPlan = { ...plan, categories: cells(1, 0), series: [{ ...thisYear, values: cells(1, 1) }] };
    expect(series(await draw(single))).toEqual([["2025", "=Översikt!$B$2", "=Översikt!$A$2", "#107C41"]]);
  });

  test("says what it shows, with numbers at the bars and categories from the top", async () => {
    const { type, title, legend, valueAxis, categoryAxis, series: all, overlap } = await draw(plan);
    expect({ type, overlap }).toEqual({ type: "BarClustered", overlap: 0 });
    expect(title).toMatchObject({ visible: true, text: plan.title, font: { bold: true } });
    expect(legend).toMatchObject({ visible: true, position: "Top" });
    expect(valueAxis).toMatchObject({
      title: { visible: true, text: "kronor" },
      gridlines: { visible: false },
      minimum: 0,
      tickLabels: "None",
    });
    expect(categoryAxis).toMatchObject({ reversed: true, position: "Maximum", gridlines: { visible: false } });
    for (const { labels } of all) expect(labels).toMatchObject({ showValue: true, position: "OutsideEnd", numberFormat: plan.format });
    expect(all.map(({ labels }) => labels?.font.color)).toEqual(["#242424", "#595959"]);
  });

  test("has no text smaller than nine points", async () => {
    const { font, title, legend, series: all, valueAxis, categoryAxis } = await draw(plan);
    const fonts = [
      title.font,
      legend.font,
      valueAxis.font,
      valueAxis.title.font,
      categoryAxis.font,
      ...all.map(({ labels }) => labels?.font),
    ];
    for (const size of fonts.map((one) => one?.size ?? font.size ?? 0)) expect(size).toBeGreaterThanOrEqual(9);
  });

  test("stacked: the numbers stand in the parts, which a white line keeps apart", async () => {
    const { type, overlap, series: all } = await draw({ ...plan, kind: "stackedBar" });
    expect({ type, overlap }).toEqual({ type: "BarStacked", overlap: 100 });
    for (const { line, labels } of all) {
      expect(line).toMatchObject({ color: "#FFFFFF" });
      expect(line.weight).toBeGreaterThan(0);
      expect(labels?.position).toBe("Center");
    }
  });

  test("standing: the categories go from left to right", async () => {
    expect((await draw({ ...plan, kind: "clusteredColumn" })).categoryAxis).toMatchObject({ reversed: false, position: "Automatic" });
  });

  test("of one series needs no legend", async () => {
    expect((await draw({ ...plan, series: [thisYear] })).legend.visible).toBe(false);
  });

  test("covers its cells", async () => {
    const { start, end } = (await draw(plan)).anchor;
    expect([start.row, start.column, end.row, end.column]).toEqual([5, 1, 14, 4]);
  });

  test("may be called anything", async () => {
    const name = `=${"Försenad ".repeat(40)}`;
    const chart = await draw({ ...plan, title: "Å".repeat(400), series: [{ ...thisYear, name }] });
    expect(chart.series[0]?.name).toMatch(/^Försenad/);
    expect(chart.title.text).toHaveLength(255);
  });
});

describe("A chart that is there", () => {
  test("is brought up to date in place", async () => {
    const { id } = await draw(plan);
    const changed = { ...plan, title: "Ny rubrik", series: [lastYear, thisYear], kind: "stackedBar", place: cells(20, 0, 5, 2) } as const;
    const chart = await draw(changed, 2);
    expect(chart.id).toBe(id);
    expect(charts()).toHaveLength(1);
    expect(chart.series.map(({ name, fill }) => [name, fill])).toEqual([
      ["2024", "#A0D8B9"],
      ["2025", "#107C41"],
    ]);
    expect(chart).toMatchObject({ type: "BarStacked", title: { text: "Ny rubrik" }, anchor: { start: { row: 20, column: 0 } } });
  });

  test.each([
    ["more", [thisYear], [thisYear, lastYear, before]],
    ["fewer", [thisYear, lastYear, before], [before]],
    ["as many", [thisYear, lastYear], [lastYear, before]],
  ] as const)("has %s series afterwards", async (_, first, then) => {
    const { id } = await draw({ ...plan, series: first });
    const chart = await draw({ ...plan, series: then }, first.length);
    expect(chart.id).toBe(id);
    expect(series(chart)).toEqual(series({ ...chart, ...(await freshly(then)) }));
    expect(chart.legend.visible).toBe(then.length > 1);
  });

  async function freshly(all: ChartPlan["series"]): Promise<Pick<BookChart, "series">> {
    await applyActions([{ kind: "removeChart", sheet: here, name: plan.name }]);
    return { series: (await draw({ ...plan, series: all })).series };
  }

  test("has its series again when somebody has taken them all away", async () => {
    (await draw(plan)).series.splice(0);
    expect((await draw(plan, 0)).series.map(({ name }) => name)).toEqual(["2025", "2024"]);
  });

  test("shows its titles and its axes again when somebody has taken them away", async () => {
    const { title, valueAxis, categoryAxis } = await draw(plan);
    for (const part of [title, valueAxis, valueAxis.title, categoryAxis]) part.visible = false;
    const chart = await draw(plan, 2);
    const shown = [chart.title, chart.valueAxis, chart.valueAxis.title, chart.categoryAxis].map(({ visible }) => visible);
    expect(shown).toEqual([true, true, true, true]);
  });

  test("changes nothing when it is drawn as it is", async () => {
    const chart = JSON.stringify(await draw(plan));
    expect(JSON.stringify(await draw(plan, 2))).toBe(chart);
  });

  test("goes when it is not wanted, and stays when its cells are cleared", async () => {
    await draw(plan);
    await applyActions([{ kind: "clear", range: cells(0, 0, 30, 9) }]);
    expect(charts()).toHaveLength(1);
    await applyActions([{ kind: "removeChart", sheet: here, name: plan.name }]);
    expect(charts()).toEqual([]);
  });
});

describe("The user's own chart on an owned sheet", () => {
  test("is neither told nor touched", async () => {
    await draw(plan);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(here);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "Mitt diagram";
      await context.sync();
    });
    const users = () => JSON.stringify(charts().find(({ name }) => name === "Mitt diagram"));
    const own = users();
    await draw({ ...plan, series: [before] }, 2);
    await applyActions([
      { kind: "clear", range: cells(0, 0, 3, 4) },
      { kind: "removeChart", sheet: here, name: plan.name },
    ]);
    expect(users()).toBe(own);
    expect((await readOutline()).sheets.at(-1)).not.toHaveProperty("charts");
  });
});

describe("The outline", () => {
  test("tells the add-in's charts with how many series they have, in as many requests as without", async () => {
    await draw(plan);
    excel.counters.syncs = 0;
    const { sheets } = await readOutline();
    expect(excel.counters.syncs).toBe(3);
    expect(sheets.map(({ charts: all }) => all)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      [{ name: plan.name, seriesCount: 2 }],
    ]);
  });

  test("looks for them only on sheets with the mark", async () => {
    await draw(plan);
    sheetOf(excel.book, here).customProperties.clear();
    expect((await readOutline()).sheets.at(-1)).not.toHaveProperty("charts");
  });

  test("looks for them on all sheets where the marks are lost", async () => {
    await draw(plan);
    const sheet = sheetOf(excel.book, here);
    for (const one of excel.book.sheets) one.customProperties.clear();
    addTable(sheet, 40, 0, "Uf_Tjansteskrivelse", [["Id"], ["title/title"]]);
    expect((await readOutline()).sheets.at(-1)?.charts).toEqual([{ name: plan.name, seriesCount: 2 }]);
  });
});

describe("Charts and colour rules that fail", () => {
  const rule: Action = { kind: "colorWhen", range: cells(0, 0, 3), formula: "=$B1>0", fill: "#E8F6EE", color: "#0B4A29", bold: true };
  const actions: readonly (readonly [string, Action])[] = [
    ["chart", { kind: "chart", sheet: here, chart: plan, present: null }],
    ["chart in place", { kind: "chart", sheet: here, chart: plan, present: 2 }],
    ["removeChart", { kind: "removeChart", sheet: here, name: plan.name }],
    ["colorWhen", rule],
    ["renameSheet", { kind: "renameSheet", sheet: here, to: "Summering" }],
    ["renameTable", { kind: "renameTable", sheet: "Stöd", name: "Stöd_2025", to: "Stöd_2026" }],
  ];
  const codes = ["AccessDenied", "InvalidArgument", "GeneralException", "ItemNotFound", "InvalidOperationInCellEditMode", "SomethingNew"];

  test.each(actions.flatMap(([name, action]) => codes.map((code) => [name, code, action] as const)))(
    "%s with %s is a fault in words",
    async (name, code, action) => {
      if (name === "chart in place" || name === "removeChart") await draw(plan);
      excel.faults.failRequest(1, code, { actionIndex: 3 });
      const error: unknown = await applyActions([action]).catch((reason: unknown) => reason);
      expect(error instanceof ExcelFault && error.fault.message.id).toMatch(/^fault\./);
    },
  );

  test("a chart that somebody has taken away meanwhile is a change meanwhile", async () => {
    await expect(draw(plan, 2)).rejects.toMatchObject({ fault: { code: "changed-meanwhile" } });
  });
});
