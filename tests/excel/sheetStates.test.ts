import { applyActions, ExcelFault, readOutline, readSheetStates } from "../../src/excel";
import type { Action, ChartPlan, ColorRule, RangeRef, SheetMark, SheetState, WrittenCell } from "../../src/model";
import { planRestore } from "../../src/sheets/restore";
import type { EmbeddedExcel } from "../host";
import { sheetOf } from "../host/scene";
import { exampleBook } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;
const here = "Översikt";

beforeEach(async () => {
  excel = await openExcel(exampleBook());
});

afterEach(async () => {
  await closeExcel(excel);
});

function cells(row: number, column: number, rowCount = 1, columnCount = 1, sheet = here): RangeRef {
  return { sheet, row, column, rowCount, columnCount };
}

const chart: ChartPlan = {
  name: "Uf_Stodformer",
  kind: "clusteredBar",
  title: "Beviljade kronor per stödform",
  categories: cells(3, 1, 2),
  series: [{ name: "2025", values: cells(3, 2, 2), color: "#107C41", labelColor: "#242424" }],
  unit: "kronor",
  format: "#,##0",
  place: cells(7, 1, 5, 2),
};
const rule: ColorRule = { range: cells(3, 2, 2), formula: "=$C4>100", fill: "#FFF4CE", color: "#5C2E00", bold: true };
const mark: SheetMark = { role: { kind: "overview" }, block: "A1:D6", charts: [chart], colors: [rule] };
const line = { color: "#107C41", weight: "medium" } as const;

const block: readonly (readonly WrittenCell[])[] = [
  ["", "Översikt", "", ""],
  ["", "=1+1", "2025-03-04", true],
  ["", "Stödform", "Kronor", "Till bladet"],
  ["", "Servicebidrag", { formula: "=SUM(100,50)" }, ""],
  ["", "Driftstöd", 4543056, "'citat"],
  ["", "Summa", { formula: "=SUM(C4:C5)" }, 45720],
];

const written: readonly Action[] = [
  { kind: "createSheet", sheet: here, tabColor: null },
  { kind: "markSheet", sheet: here, mark },
  { kind: "columnWidths", sheet: here, column: 0, characters: [1.5, 33, 12, 12] },
  { kind: "rowHeight", sheet: here, row: 0, count: 6, height: 18 },
  { kind: "rowHeight", sheet: here, row: 2, count: 1, height: 36 },
  { kind: "write", range: cells(0, 0, 6, 4), cells: block },
  { kind: "merge", range: cells(1, 1, 1, 2) },
  { kind: "numberFormat", range: cells(3, 2, 3), format: '#,##0;-#,##0;"–"' },
  { kind: "numberFormat", range: cells(5, 3), format: "yyyy-mm-dd" },
  { kind: "link", range: cells(2, 3), target: cells(2, 1, 1, 1, "Stöd"), text: "Till bladet", tip: "Gå till Stöd" },
  { kind: "style", range: cells(0, 1), style: { bold: true, size: 20, color: "#0B4A29" } },
  { kind: "style", range: cells(2, 1, 1, 3), style: { bold: true, wrap: true, horizontal: "right", vertical: "center", bottom: line } },
  { kind: "style", range: cells(5, 1, 1, 3), style: { italic: true, underline: true, indent: 1, fill: "#E8F6EE" } },
  { kind: "colorWhen", ...rule },
  { kind: "chart", sheet: here, chart, present: null },
];

async function states(): Promise<readonly SheetState[]> {
  return readSheetStates((await readOutline()).sheets);
}

async function stateHere(): Promise<SheetState> {
  const state = (await states()).find(({ name }) => name === here);
  if (!state) throw new RangeError("There is no state.");
  return state;
}

describe("The state of an owned sheet", () => {
  test("says what is in the cells, and takes no text for a formula", async () => {
    await applyActions(written);
    const { cells: all, formats, name, id, mark: kept, block: range } = await stateHere();
    expect(all).toEqual(block.map((row, index) => (index === 1 ? ["", "=1+1", "", true] : row)));
    expect(formats[3]?.[2]).toBe('#,##0;-#,##0;"–"');
    expect({ name, id, mark: kept, range }).toEqual({ name: here, id: sheetOf(excel.book, here).id, mark, range: cells(0, 0, 6, 4) });
  });

  test("says how it looks: only what a cleared cell does not have", async () => {
    await applyActions(written);
    const { styles, links, merged, heights, widths, charts, colors } = await stateHere();
    expect(styles[0]?.[1]).toEqual({ bold: true, size: 20, color: "#0B4A29" });
    expect(styles[2]?.[1]).toEqual({ bold: true, wrap: true, horizontal: "right", vertical: "center", bottom: line });
    expect(styles[5]?.[1]).toEqual({ italic: true, underline: true, indent: 1, fill: "#E8F6EE" });
    expect(styles[4]?.[1]).toEqual({});
    expect(links).toEqual([{ cell: cells(2, 3), target: cells(2, 1, 1, 1, "Stöd"), text: "Till bladet", tip: "Gå till Stöd" }]);
    expect(merged).toEqual([cells(1, 1, 1, 2)]);
    expect(heights).toEqual([18, 18, 36, 18, 18, 18]);
    expect(widths).toHaveLength(4);
    expect(widths[1]).toBeGreaterThan(widths[2] ?? 0);
    expect({ charts, colors }).toEqual({ charts: [chart], colors: [rule] });
  });

  test("comes in one request for all sheets, and changes nothing", async () => {
    const area: readonly Action[] = ["Medborgare", "Servicegivare"].flatMap((sheet): readonly Action[] => [
      { kind: "createSheet", sheet, tabColor: null },
      { kind: "markSheet", sheet, mark: { role: { kind: "area", area: sheet }, block: "A1:M60" } },
    ]);
    await applyActions([...written, ...area]);
    const { sheets } = await readOutline();
    const changes = excel.journal.length;
    excel.counters.syncs = 0;
    expect((await readSheetStates(sheets)).map(({ name }) => name)).toEqual([here, "Medborgare", "Servicegivare"]);
    expect(excel.counters.syncs).toBe(1);
    expect(excel.journal).toHaveLength(changes);
  });

  test("of a sheet without a block is its mark alone", async () => {
    await applyActions([
      { kind: "createSheet", sheet: here, tabColor: null },
      { kind: "markSheet", sheet: here, mark: { ...mark, block: null } },
    ]);
    excel.counters.syncs = 0;
    const { sheets } = await readOutline();
    expect(await readSheetStates(sheets)).toMatchObject([{ block: null, cells: [], styles: [], merged: [], heights: [], charts: [] }]);
    expect(excel.counters.syncs).toBe(3);
  });

  test("does not bring back a chart that somebody has taken away", async () => {
    await applyActions([...written, { kind: "removeChart", sheet: here, name: chart.name }]);
    expect((await stateHere()).charts).toEqual([]);
  });

  test("is read by the sheet's id, also when the sheet has been renamed meanwhile", async () => {
    await applyActions(written);
    const { sheets } = await readOutline();
    await applyActions([{ kind: "renameSheet", sheet: here, to: "Summering" }]);
    expect((await readSheetStates(sheets))[0]?.cells[0]?.[1]).toBe("Översikt");
  });
});

describe("A sheet put back from its state", () => {
  const everything = cells(0, 0, 30, 12);
  const scrambles: readonly (readonly [string, readonly Action[]])[] = [
    ["cleared", [{ kind: "clear", range: everything }]],
    [
      "written over",
      [
        { kind: "clear", range: cells(0, 0, 6, 4) },
        {
          kind: "write",
          range: cells(0, 0, 2, 2),
          cells: [
            ["x", 1],
            ["y", { formula: "=1+1" }],
          ],
        },
        { kind: "style", range: cells(0, 0, 5, 4), style: { italic: true, fill: "#FF0000", size: 30, top: line } },
        { kind: "numberFormat", range: cells(0, 0, 6, 4), format: "0.00" },
        { kind: "merge", range: cells(4, 0, 1, 3) },
        { kind: "columnWidths", sheet: here, column: 0, characters: [5, 5, 5, 5] },
        { kind: "rowHeight", sheet: here, row: 0, count: 9, height: 60 },
        { kind: "link", range: cells(0, 0), target: cells(0, 0), text: "bort", tip: "" },
      ],
    ],
    [
      "with another chart",
      [{ kind: "chart", sheet: here, chart: { ...chart, title: "Annat", kind: "stackedBar", place: cells(20, 0, 3, 3) }, present: 1 }],
    ],
    ["without its chart", [{ kind: "removeChart", sheet: here, name: chart.name }]],
  ];

  test.each(scrambles)("after it was %s stands as before", async (_, scramble) => {
    await applyActions(written);
    const before = await states();
    // A chart that was drawn anew has an id of its own.
    const drawn = () => JSON.stringify(sheetOf(excel.book, here).charts, (key, value: unknown) => (key === "id" ? null : value));
    const chartBefore = drawn();
    await applyActions(scramble);
    const { actions } = planRestore({ undo: { before, created: [] }, outline: await readOutline() });
    await applyActions(actions);
    expect(await states()).toEqual(before);
    expect(drawn()).toBe(chartBefore);
    expect(sheetOf(excel.book, here).conditionals).toHaveLength(1);
  });
});

describe("A long sheet", () => {
  const rows = 2000;
  const width = 12;
  const long: readonly Action[] = [
    { kind: "createSheet", sheet: here, tabColor: null },
    { kind: "markSheet", sheet: here, mark: { role: { kind: "overview" }, block: `A1:L${String(rows)}` } },
    {
      kind: "write",
      range: cells(0, 0, rows, width),
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: width }, (__, column) => `Rad ${String(row)} kolumn ${String(column)}`),
      ),
    },
    { kind: "style", range: cells(1, 0, rows - 1, width), style: { wrap: true } },
    { kind: "style", range: cells(0, 0, 1, width), style: { bold: true } },
  ];

  test("is read whole, its look only of the first rows, in answers that Excel gives", async () => {
    await applyActions(long);
    const outline = await readOutline();
    excel.counters.largestResponseBytes = 0;
    excel.counters.syncs = 0;
    const [state] = await readSheetStates(outline.sheets);
    expect(excel.counters.largestResponseBytes).toBeLessThan(5_000_000);
    expect(excel.counters.syncs).toBeLessThanOrEqual(2);
    expect(state?.cells[rows - 1]?.[width - 1]).toBe(`Rad ${String(rows - 1)} kolumn ${String(width - 1)}`);
    expect([state?.cells.length, state?.styles.length, state?.heights.length]).toEqual([rows, rows, rows]);
    expect([state?.styles[0]?.[3], state?.styles[rows - 1]?.[3]]).toEqual([{ bold: true }, { wrap: true }]);
  });

  test("is read in smaller parts when Excel says that it is too much", async () => {
    await applyActions(long);
    const outline = await readOutline();
    const before = await readSheetStates(outline.sheets);
    excel.faults.failRequest(1, "ResponsePayloadSizeLimitExceeded");
    excel.faults.failRequest(2, "ResponsePayloadSizeLimitExceeded");
    expect(await readSheetStates(outline.sheets)).toEqual(before);
  });
});

describe("States that cannot be read", () => {
  test.each(["AccessDenied", "GeneralException", "ItemNotFound", "InvalidOperationInCellEditMode", "ConnectionFailure", "SomethingNew"])(
    "with %s are a fault in words",
    async (code) => {
      await applyActions(written);
      const { sheets } = await readOutline();
      excel.faults.failRequest(1, code);
      const error: unknown = await readSheetStates(sheets).catch((reason: unknown) => reason);
      expect(error instanceof ExcelFault && error.fault.message.id).toMatch(/^fault\./);
    },
  );

  test("with a sheet that is gone is a change meanwhile", async () => {
    await applyActions(written);
    const { sheets } = await readOutline();
    excel.faults.before(1, (book) =>
      book.sheets.splice(
        book.sheets.findIndex(({ name }) => name === here),
        1,
      ),
    );
    await expect(readSheetStates(sheets)).rejects.toMatchObject({ fault: { code: "changed-meanwhile" } });
  });
});
