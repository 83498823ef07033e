import {
  acceptanceTableName,
  chartPrefix,
  documentTables,
  headColumnCount,
  headRowCount,
  localAddress,
  ownedHeadRowCount,
  type CellGrid,
  type ChartOutline,
  type RangeRef,
  type SheetMark,
  type SheetOutline,
  type TableOutline,
  type WorkbookOutline,
} from "../model";
import { dateOffsetOf, type ShownCells } from "./dateSystem";
import { readDocumentSettings } from "./documentSettings";
import { markKey, readMarks } from "./marks";
import { reading, request, type RequestOptions } from "./request";
import { loadShape, refOf } from "./shape";

/** Tables whose names begin so are the add-in's own (workbook.md); all their values are read with the outline. */
const ownedTablePrefix = "Uf_";

/**
 * Reads what is needed to recognise the tables of the workbook: three requests, however many sheets and rows there are. First what
 * sheets and tables there are, then where they lie and what their headers say, then the first rows of each sheet and the charts on the
 * add-in's own; on all sheets where the marks are lost.
 */
export function readOutline(options: RequestOptions = {}): Promise<WorkbookOutline> {
  return request(reading, options, async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets;
    workbook.load("readOnly");
    sheets.load("items/id,items/name,items/position,items/visibility,items/protection/protected");
    workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
    await context.sync();

    const tables = workbook.tables.items.map((table) => askAboutTable(table));
    const asked = sheets.items.map((sheet) => askAboutSheet(sheet));
    await context.sync();

    const marks = await readMarks(asked.map(({ sheet, mark }) => ({ text: mark.isNullObject ? null : mark.value, sheet: sheet.name })));
    const marksLost = asked.every(({ mark }) => mark.isNullObject) && tables.some(tellsOfSheets);
    const mayBeOwned = marks.map((mark) => marksLost || mark !== null);
    const heads = asked.map(({ sheet, used }, index) =>
      used.isNullObject ? null : askForHead(sheet, refOf(sheet.name, used), mayBeOwned[index] ? ownedHeadRowCount : headRowCount),
    );
    const charts = asked.map(({ sheet }, index) => (mayBeOwned[index] ? askForCharts(sheet) : null));
    if ([...heads, ...charts].some((part) => part !== null)) await context.sync();

    return {
      readOnly: workbook.readOnly,
      sheets: asked.map(({ sheet, used }, index) => ({
        ...sheetOutline(sheet, used, marks[index] ?? null),
        ...headOutline(heads[index] ?? null),
        tables: tables.filter(({ table }) => table.worksheet.id === sheet.id).map((table) => tableOutline(table, sheet.name)),
        ...chartOutlines(charts[index] ?? null),
      })),
      documentSettings: readDocumentSettings(),
      dateOffset: dateOffsetOf(heads.flatMap((head) => (head ? [shownCells(head)] : []))),
      ...(marksLost ? { marksLost } : {}),
    };
  });
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  /** Null when the table shows no header row: then the columns' names stand for it. */
  readonly header: Excel.Range | null;
  readonly columns: Excel.TableColumnCollection | null;
  readonly filter: Excel.AutoFilter;
  readonly owned: boolean;
}

function askAboutTable(table: Excel.Table): AskedTable {
  const owned = table.name.startsWith(ownedTablePrefix);
  const range = table.getRange();
  loadShape(range);
  if (owned) range.load("values");
  const header = table.showHeaders ? table.getHeaderRowRange() : null;
  header?.load("values");
  const columns = table.showHeaders ? null : table.columns;
  columns?.load("items/name");
  const filter = table.autoFilter;
  filter.load("isDataFiltered");
  return { table, range, header, columns, filter, owned };
}

/** Tables that the add-in alone makes; those of settings may stand in a workbook that no one has refreshed. */
function tellsOfSheets({ table }: AskedTable): boolean {
  return [...Object.values(documentTables), acceptanceTableName].some((name) => table.name.startsWith(name));
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.WorksheetCustomProperty;
}

function askAboutSheet(sheet: Excel.Worksheet): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  loadShape(used);
  const mark = sheet.customProperties.getItemOrNullObject(markKey);
  mark.load("value");
  return { sheet, used, mark };
}

interface AskedHead {
  readonly ref: RangeRef;
  readonly range: Excel.Range;
}

function askForHead(sheet: Excel.Worksheet, used: RangeRef, mostRows: number): AskedHead {
  const ref = {
    ...used,
    rowCount: Math.min(used.rowCount, mostRows),
    columnCount: Math.min(used.columnCount, headColumnCount),
  };
  const range = sheet.getRange(localAddress(ref));
  range.load("values,text");
  return { ref, range };
}

function shownCells({ range }: AskedHead): ShownCells {
  return { values: range.values as CellGrid, texts: range.text };
}

/** The names of the series stand for them: that they can be counted by what is loaded is sure. */
function askForCharts(sheet: Excel.Worksheet): Excel.ChartCollection {
  const { charts } = sheet;
  charts.load("items/name,items/series/items/name");
  return charts;
}

/** Only the add-in's own charts; the others are the user's. */
function chartOutlines(charts: Excel.ChartCollection | null): Pick<SheetOutline, "charts"> {
  const own = (charts?.items ?? [])
    .filter(({ name }) => name.startsWith(chartPrefix))
    .map(({ name, series }): ChartOutline => ({ name, seriesCount: series.items.length }));
  return own.length > 0 ? { charts: own } : {};
}

function headOutline(head: AskedHead | null): Pick<SheetOutline, "head"> {
  return { head: head && { range: head.ref, values: head.range.values as CellGrid } };
}

function sheetOutline(sheet: Excel.Worksheet, used: Excel.Range, mark: SheetMark | null): Omit<SheetOutline, "head" | "tables" | "charts"> {
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    mark,
    used: used.isNullObject ? null : refOf(sheet.name, used),
  };
}

function tableOutline({ table, range, header, columns, filter, owned }: AskedTable, sheet: string): TableOutline {
  const headerRow = (header?.values as CellGrid | undefined)?.[0];
  return {
    name: table.name,
    range: refOf(sheet, range),
    showsHeaders: table.showHeaders,
    showsTotals: table.showTotals,
    filtered: filter.isDataFiltered,
    headers: headerRow?.map(String) ?? columns?.items.map((column) => column.name) ?? [],
    values: owned ? (range.values as CellGrid) : null,
  };
}
