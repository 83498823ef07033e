import {
  headColumnCount,
  headRowCount,
  localAddress,
  type CellGrid,
  type RangeRef,
  type SheetOutline,
  type TableOutline,
  type WorkbookOutline,
} from "../model";
import { dateOffsetOf, type ShownCells } from "./dateSystem";
import { readDocumentSettings } from "./documentSettings";
import { markKey, readMark } from "./marks";
import { reading, request, type RequestOptions } from "./request";
import { loadShape, refOf } from "./shape";

/** Tables whose names begin so are the add-in's own (workbook.md); all their values are read with the outline. */
const ownedTablePrefix = "Uf_";

/**
 * Reads what is needed to recognise the tables of the workbook: three requests, however many sheets and rows there are. First what
 * sheets and tables there are, then where they lie and what their headers say, then the first rows of each sheet.
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

    const heads = asked.map(({ sheet, used }) => (used.isNullObject ? null : askForHead(sheet, refOf(sheet.name, used))));
    if (heads.some((head) => head !== null)) await context.sync();

    return {
      readOnly: workbook.readOnly,
      sheets: asked.map((sheet, index) => sheetOutline(sheet, heads[index] ?? null, tables)),
      documentSettings: readDocumentSettings(),
      dateOffset: dateOffsetOf(heads.flatMap((head) => (head ? [shownCells(head)] : []))),
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

function askForHead(sheet: Excel.Worksheet, used: RangeRef): AskedHead {
  const ref = {
    ...used,
    rowCount: Math.min(used.rowCount, headRowCount),
    columnCount: Math.min(used.columnCount, headColumnCount),
  };
  const range = sheet.getRange(localAddress(ref));
  range.load("values,text");
  return { ref, range };
}

function shownCells({ range }: AskedHead): ShownCells {
  return { values: range.values as CellGrid, texts: range.text };
}

function sheetOutline({ sheet, used, mark }: AskedSheet, head: AskedHead | null, tables: readonly AskedTable[]): SheetOutline {
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    mark: mark.isNullObject ? null : readMark(mark.value),
    used: used.isNullObject ? null : refOf(sheet.name, used),
    head: head && { range: head.ref, values: head.range.values as CellGrid },
    tables: tables.filter(({ table }) => table.worksheet.id === sheet.id).map((table) => tableOutline(table, sheet.name)),
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
