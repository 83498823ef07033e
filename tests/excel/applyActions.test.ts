import * as fc from "fast-check";
import { applyActions, readCells, readOutline } from "../../src/excel";
import { bytesOfAction } from "../../src/excel/actionBytes";
import type { Action, CellStyle, ChartPlan, RangeRef, WrittenCell } from "../../src/model";
import type { EmbeddedExcel } from "../host";
import { cellKey, type BookCell, type BookSheet } from "../host/book";
import { exampleBook, fill } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openExcel(exampleBook());
});

afterEach(async () => {
  await closeExcel(excel);
});

function sheet(name: string): BookSheet {
  const found = excel.book.sheets.find((one) => one.name === name);
  if (!found) throw new RangeError(`There is no sheet ${name}.`);
  return found;
}

function cellOf(name: string, row: number, column: number): BookCell | undefined {
  return sheet(name).cells.get(cellKey(row, column));
}

function range(row: number, column: number, rowCount = 1, columnCount = 1, name = "Översikt"): RangeRef {
  return { sheet: name, row, column, rowCount, columnCount };
}

const create: Action = { kind: "createSheet", sheet: "Översikt", tabColor: "#107C41" };

function write(row: number, column: number, cells: readonly (readonly WrittenCell[])[], name = "Översikt"): Action {
  return { kind: "write", range: range(row, column, cells.length, cells[0]?.length ?? 0, name), cells };
}

describe("Each action", () => {
  test("createSheet adds a sheet last, with its colour", async () => {
    await applyActions([create]);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Stöd", "Insatser", "Tomt", "Dolt", "Översikt"]);
    expect(sheet("Översikt").tabColor).toBe("#107C41");
    expect(excel.book.activeSheet).toBe("Stöd");
  });

  test("markSheet leaves a mark that the outline reads", async () => {
    const mark = { role: { kind: "area", area: "Servicegivare" }, block: "A1:M45" } as const;
    await applyActions([create, { kind: "markSheet", sheet: "Översikt", mark: { ...mark, block: null } }]);
    await applyActions([{ kind: "markSheet", sheet: "Översikt", mark }]);
    expect((await readOutline()).sheets[4]?.mark).toEqual(mark);
  });

  test("write puts numbers, truth values, texts and formulas, leaves null alone and empties ''", async () => {
    await applyActions([create, write(0, 0, [["a", "b", "c"]])]);
    await applyActions([
      write(0, 0, [
        [null, "", 12],
        ["154 998 kr", true, { formula: "=SUM(C1,1)" }],
      ]),
    ]);
    expect(cellOf("Översikt", 0, 0)?.value).toBe("a");
    expect(cellOf("Översikt", 0, 1)).toBeUndefined();
    expect(cellOf("Översikt", 0, 2)?.value).toBe(12);
    expect(cellOf("Översikt", 1, 0)).toMatchObject({ value: "154 998 kr", formula: null });
    expect(cellOf("Översikt", 1, 1)?.value).toBe(true);
    expect(cellOf("Översikt", 1, 2)?.formula).toBe("=SUM(C1,1)");
  });

  test("write keeps every text as it is", async () => {
    await applyActions([create]);
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("=1+1", "2025-03-04", "4/3", "50%", "TRUE", "Mar 4", "1e3", "-", "'"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        await applyActions([
          write(
            3,
            1,
            texts.map((one) => [one]),
          ),
        ]);
        const [values] = await readCells([range(3, 1, texts.length)]);
        expect(values).toEqual(texts.map((one) => [one]));
      }),
      { numRuns: 40 },
    );
  });

  test("write handles a block of many thousands of cells", async () => {
    const cells = Array.from({ length: 3000 }, (_, row) => [`Rad ${String(row)}`, row]);
    await applyActions([create, write(0, 0, cells)]);
    expect(cellOf("Översikt", 2999, 0)?.value).toBe("Rad 2999");
    expect(cellOf("Översikt", 2999, 1)?.value).toBe(2999);
    expect(excel.counters.syncs).toBe(1);
  });

  test("clear leaves neither contents, formats, links, merged cells nor choices, and nothing outside is touched", async () => {
    await applyActions([
      create,
      write(0, 0, [
        ["A", "B"],
        ["C", "D"],
      ]),
      { kind: "style", range: range(0, 0, 2, 2), style: { bold: true } },
      { kind: "choices", range: range(0, 0), choices: ["ja", "nej"] },
      { kind: "merge", range: range(0, 0, 1, 2) },
      { kind: "link", range: range(1, 0), target: range(0, 0, 1, 1, "Stöd"), text: "Stöd", tip: "" },
    ]);
    await applyActions([{ kind: "clear", range: range(0, 0, 2, 1) }]);
    const { merges, validations, hyperlinks } = sheet("Översikt");
    expect({ merges: merges.size, validations: validations.length, hyperlinks: hyperlinks.size }).toEqual({
      merges: 0,
      validations: 0,
      hyperlinks: 0,
    });
    expect(cellOf("Översikt", 0, 0)).toBeUndefined();
    expect(cellOf("Översikt", 1, 1)).toMatchObject({ value: "D", style: { bold: true } });
  });

  test("insertRows pushes what is below down, and what follows means the new places", async () => {
    await applyActions([
      create,
      write(0, 0, [["ovan"], ["under"]]),
      { kind: "insertRows", sheet: "Översikt", row: 1, count: 2 },
      write(0, 0, [[null], ["ny"]]),
    ]);
    expect([0, 1, 2, 3].map((row) => cellOf("Översikt", row, 0)?.value ?? "")).toEqual(["ovan", "ny", "", "under"]);
  });

  test("numberFormat is the same for all cells", async () => {
    const format = '#,##0;-#,##0;"–"';
    await applyActions([
      create,
      write(0, 0, [
        [1, 2],
        [3, 4],
      ]),
      { kind: "numberFormat", range: range(0, 0, 2, 2), format },
    ]);
    expect(cellOf("Översikt", 1, 1)?.numberFormat).toBe(format);
  });

  test("style sets what is given and nothing else", async () => {
    const style: CellStyle = {
      bold: true,
      italic: true,
      underline: true,
      size: 14,
      color: "#0B4A29",
      fill: "#E8F6EE",
      wrap: true,
      horizontal: "right",
      vertical: "top",
      bottom: { color: "#107C41", weight: "medium" },
      inside: { color: "#E3E3E3", weight: "hairline" },
    };
    await applyActions([create, write(0, 0, [["a"], ["b"]]), { kind: "style", range: range(0, 0, 2, 1), style }]);
    const { borders, ...look } = cellOf("Översikt", 1, 0)?.style ?? {};
    expect(look).toMatchObject({
      bold: true,
      italic: true,
      underline: true,
      fontSize: 14,
      color: "#0B4A29",
      fill: "#E8F6EE",
      wrap: true,
      horizontal: "right",
      vertical: "top",
    });
    expect(borders?.bottom).toBeDefined();
    await applyActions([{ kind: "style", range: range(0, 0), style: { bold: false, inside: { color: "#E3E3E3", weight: "thin" } } }]);
    expect(cellOf("Översikt", 0, 0)?.style).toMatchObject({ italic: true, fontSize: 14 });
    expect(cellOf("Översikt", 0, 0)?.style?.bold ?? false).toBe(false);
  });

  test("columnWidths, hideColumns and rowHeight size the sheet", async () => {
    await applyActions([
      create,
      write(0, 1, [["Lång text ".repeat(20)]]),
      { kind: "style", range: range(0, 1), style: { wrap: true } },
      { kind: "columnWidths", sheet: "Översikt", column: 0, characters: [1.5, 33, 11, 11] },
      { kind: "hideColumns", sheet: "Översikt", column: 4, count: 2 },
      { kind: "rowHeight", sheet: "Översikt", row: 0, count: 1, height: "fit" },
      { kind: "rowHeight", sheet: "Översikt", row: 1, count: 2, height: 24 },
    ]);
    const { columnWidths, hiddenColumns, rowHeights } = sheet("Översikt");
    // The file counts the padding of five pixels in: 33 characters are 236 pixels of seven.
    expect(columnWidths.get(1)).toBeCloseTo(236 / 7);
    expect(columnWidths.get(3)).toBe(columnWidths.get(2));
    expect([...hiddenColumns]).toEqual([4, 5]);
    expect([rowHeights.get(1), rowHeights.get(2)]).toEqual([24, 24]);
    expect(rowHeights.get(0) ?? 99).toBeGreaterThan(24);
  });

  test("link leads to a cell, and a style after it is kept", async () => {
    await applyActions([
      create,
      { kind: "link", range: range(4, 1), target: range(0, 0, 1, 1, "Stöd"), text: "Servicegivare", tip: "Gå till bladet" },
      { kind: "style", range: range(4, 1), style: { color: "#0B4A29", underline: false } },
    ]);
    expect(sheet("Översikt").hyperlinks.get(cellKey(4, 1))).toMatchObject({
      location: "Stöd!A1",
      text: "Servicegivare",
      tip: "Gå till bladet",
    });
    expect(cellOf("Översikt", 4, 1)).toMatchObject({ value: "Servicegivare", style: { color: "#0B4A29" } });
  });

  test("page sets gridlines, frozen rows and print", async () => {
    const page = { gridlines: false, frozenRows: 4, landscape: true, repeatedRows: 4 };
    await applyActions([create, { kind: "page", sheet: "Översikt", page }]);
    expect(sheet("Översikt")).toMatchObject({ showGridlines: false, frozenRows: 4, landscape: true, fitToWidth: 1, printTitleRows: 4 });
    await applyActions([{ kind: "page", sheet: "Översikt", page: { ...page, frozenRows: 0 } }]);
    expect(sheet("Översikt").frozenRows).toBe(0);
  });

  test("pageBreaks begins pages at rows, and clears those of before only when it is told to", async () => {
    const breaks = (rows: readonly number[], clears: boolean): Action => ({ kind: "pageBreaks", sheet: "Översikt", rows, clears });
    await applyActions([create, breaks([40, 20], false)]);
    expect(sheet("Översikt").rowBreaks).toEqual([20, 40]);
    await applyActions([breaks([20, 50], false)]);
    expect(sheet("Översikt").rowBreaks).toEqual([20, 40, 50]);
    await applyActions([breaks([30], true)]);
    expect(sheet("Översikt").rowBreaks).toEqual([30]);
    await applyActions([breaks([], true)]);
    expect(sheet("Översikt").rowBreaks).toBeUndefined();
  });

  test("createTable and resizeTable keep the name and the look", async () => {
    const rows = [
      ["Namn", "Värde"],
      ["Uppföljningsår", 2025],
    ];
    await applyActions([
      create,
      write(0, 0, rows),
      { kind: "createTable", range: range(0, 0, 2, 2), name: "Uf_Parametrar", style: "TableStyleLight1" },
    ]);
    await applyActions([{ kind: "resizeTable", name: "Uf_Parametrar", range: range(0, 0, 5, 2) }]);
    expect(sheet("Översikt").tables).toMatchObject([
      { name: "Uf_Parametrar", range: "A1:B5", style: "TableStyleLight1", showHeaders: true },
    ]);
  });

  test("choices gives a drop-down, once", async () => {
    const choices: Action = { kind: "choices", range: range(1, 0, 9), choices: ["ja", "nej"] };
    await applyActions([create, choices]);
    await applyActions([choices]);
    expect(sheet("Översikt").validations).toEqual([{ range: "A2:A10", list: ["ja", "nej"] }]);
  });
});

const attention = { fill: "#FFF4CE", color: "#5C2E00", bold: true } as const;

function chartAt(row: number, seriesCount: number): ChartPlan {
  const series = Array.from({ length: seriesCount }, (_, index) => ({
    name: `Serie ${String(index)}`,
    values: range(row, index + 1, 4),
    color: "#107C41",
    labelColor: "#242424",
  }));
  const place = range(row + 5, 1, 9, 3);
  const categories = range(row, 0, 4);
  const title = "Beviljade kronor per stödform";
  return {
    name: `Uf_Diagram${String(row)}`,
    kind: "stackedBar",
    title,
    categories,
    series,
    unit: "kronor",
    format: '#,##0;-#,##0;"–"',
    place,
  };
}

describe("All actions of a refresh", () => {
  test("take one request", async () => {
    const rows = Array.from({ length: 40 }, (_, row) => write(row, 1, [[`Rad ${String(row)}`, row, { formula: "=1+1" }]]));
    await applyActions([create, ...rows, { kind: "style", range: range(0, 1, 40, 3), style: { bold: true } }]);
    expect(excel.counters.syncs).toBe(1);
  });

  test("take no request when there are none", async () => {
    await applyActions([]);
    expect(excel.counters.syncs).toBe(0);
  });

  test("weigh no more than estimated", async () => {
    const line = { color: "#107C41", weight: "thin" } as const;
    const every: CellStyle = {
      bold: true,
      size: 12,
      color: "#0B4A29",
      fill: "#E8F6EE",
      wrap: true,
      horizontal: "left",
      indent: 1,
      inside: line,
    };
    const kinds: readonly ((row: number) => Action)[] = [
      (row) => write(row, 0, [["text", row, null, { formula: "=SUM(A1:A9)" }]]),
      (row) => ({ kind: "style", range: range(row, 0, 2, 9), style: { bold: true } }),
      (row) => ({ kind: "style", range: range(row, 0, 2, 9), style: { ...every, top: line, bottom: line } }),
      (row) => ({ kind: "clear", range: range(row, 0, 2, 9) }),
      (row) => ({ kind: "numberFormat", range: range(row, 0, 2, 9), format: '#,##0;-#,##0;"–"' }),
      (row) => ({ kind: "link", range: range(row, 0), target: range(0, 0, 1, 1, "Stöd"), text: "Servicegivare", tip: "Gå till bladet" }),
      (row) => ({ kind: "rowHeight", sheet: "Översikt", row, count: 1, height: "fit" }),
      (row) => ({ kind: "chart", sheet: "Översikt", chart: chartAt(row, 1), present: null }),
      (row) => ({ kind: "chart", sheet: "Översikt", chart: chartAt(row, 4), present: 1 }),
      (row) => ({ kind: "chart", sheet: "Översikt", chart: chartAt(row, 2), present: 4 }),
      (row) => ({ kind: "removeChart", sheet: "Översikt", name: chartAt(row, 2).name }),
      (row) => ({ kind: "colorWhen", range: range(row, 0, 2, 9), formula: `=LEFT($A${String(row + 1)},1)="▲"`, ...attention }),
      (row) => ({
        kind: "markSheet",
        sheet: "Översikt",
        mark: {
          role: { kind: "overview" },
          block: "A1:M45",
          charts: [chartAt(row, 2), chartAt(row, 3)],
          colors: [{ range: range(row, 0), formula: "=TRUE", ...attention }],
        },
      }),
      (row) => ({ kind: "choices", range: range(row, 0), choices: ["ja", "nej"] }),
      (row) => ({ kind: "pageBreaks", sheet: "Översikt", rows: [row + 1, row + 40, row + 80], clears: true }),
      (row) => ({ kind: "page", sheet: "Översikt", page: { gridlines: false, frozenRows: row + 1, landscape: true, repeatedRows: 4 } }),
    ];
    await applyActions([create]);
    for (const make of kinds) {
      excel.counters.largestRequestBytes = 0;
      const actions = Array.from({ length: 20 }, (_, row) => make(row));
      await applyActions(actions);
      const estimated = actions.reduce((sum, action) => sum + bytesOfAction(action), 0);
      expect(estimated).toBeGreaterThan(excel.counters.largestRequestBytes);
      expect(estimated).toBeLessThan(5 * excel.counters.largestRequestBytes);
    }
  });

  test("go in several requests when they are heavy", async () => {
    const cells = Array.from({ length: 4000 }, (_, row) => [`${String(row)} ${"å".repeat(700)}`]);
    await applyActions([create, write(0, 0, cells)]);
    expect(excel.counters.syncs).toBeGreaterThan(1);
    expect(excel.counters.largestRequestBytes).toBeLessThan(5_000_000);
    expect(cellOf("Översikt", 3999, 0)?.value).toBe(cells[3999]?.[0]);
  });

  test("touch no other sheet", async () => {
    fill(sheet("Tomt"), 0, 0, [["egen text"]]);
    await applyActions([create, write(0, 0, [["a"]]), { kind: "insertRows", sheet: "Översikt", row: 0, count: 3 }]);
    expect(new Set(excel.journal.map((entry) => entry.sheet))).toEqual(new Set(["Översikt"]));
  });
});
