import ExcelJS from "exceljs";
import {
  documentTables,
  headColumnCount,
  headRowCount,
  parseAddress,
  type CellGrid,
  type CellValue,
  type RangeRef,
  type SheetOutline,
  type Source,
  type SourceCells,
  type TableOutline,
  type WorkbookOutline,
} from "../../src/model";

/*
 * Reads an .xlsx file with ExcelJS, as the add-in would see it through Excel: for tests of the example workbooks that stand on no part of
 * the embedded host.
 */

export interface WorkbookFile {
  readonly outline: WorkbookOutline;
  readonly cellsOf: (source: Source) => SourceCells;
}

export async function readWorkbookFile(path: string): Promise<WorkbookFile> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheets = workbook.worksheets.map(sheetOutline);
  return {
    outline: { readOnly: false, sheets, documentSettings: {}, dateOffset: 0 },
    cellsOf: (source) => sourceCells(workbook.getWorksheet(source.body.sheet), source.body),
  };
}

function sheetOutline(sheet: ExcelJS.Worksheet, position: number): SheetOutline {
  const used: RangeRef = { sheet: sheet.name, row: 0, column: 0, rowCount: sheet.rowCount, columnCount: sheet.columnCount };
  const head = { ...used, rowCount: Math.min(used.rowCount, headRowCount), columnCount: Math.min(used.columnCount, headColumnCount) };
  const tables = sheet.getTables().map((table) => tableOutline(sheet, (table as unknown as { table: ReadTable }).table));
  return {
    id: `{${String(sheet.id)}}`,
    name: sheet.name,
    position,
    visible: sheet.state === "visible",
    protected: false,
    // ExcelJS reads no custom properties: the memo's sheet is known by its table.
    mark: tables.some(({ name }) => name === documentTables.memo) ? { role: { kind: "memo", year: null }, block: null } : null,
    used,
    head: { range: head, values: valuesOf(sheet, head) },
    tables,
  };
}

/** What ExcelJS knows of a table that it has read. */
interface ReadTable {
  readonly name: string;
  readonly tableRef: string;
}

function tableOutline(sheet: ExcelJS.Worksheet, { name, tableRef }: ReadTable): TableOutline {
  const range = parseAddress(tableRef);
  if (!range) throw new Error(`table ${name} has no range`);
  const values = valuesOf(sheet, range);
  return {
    name,
    range: { ...range, sheet: sheet.name },
    showsHeaders: true,
    showsTotals: false,
    filtered: false,
    headers: (values[0] ?? []).map(String),
    values: name.startsWith("Uf_") ? values : null,
  };
}

function sourceCells(sheet: ExcelJS.Worksheet | undefined, body: RangeRef): SourceCells {
  if (!sheet) throw new Error(`no sheet ${body.sheet}`);
  const rows = Array.from({ length: body.rowCount }, (_, index) => sheet.getRow(body.row + index + 1));
  const merged = ((sheet.model as { readonly merges?: readonly string[] }).merges ?? []).flatMap((text) => parseAddress(text) ?? []);
  return {
    values: valuesOf(sheet, body),
    hasHiddenRows: rows.some((row) => row.hidden),
    merged: merged.map((range) => ({ ...range, sheet: sheet.name })),
  };
}

function valuesOf(sheet: ExcelJS.Worksheet, range: Omit<RangeRef, "sheet">): CellGrid {
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (__, column) => valueOf(sheet.getCell(range.row + row + 1, range.column + column + 1))),
  );
}

const epoch = Date.UTC(1899, 11, 30);

/** A merged cell shows the first one's value to ExcelJS, but nothing to Excel. */
function valueOf(cell: ExcelJS.Cell): CellValue {
  if (cell.isMerged && cell.master !== cell) return "";
  const value = cell.value !== null && typeof cell.value === "object" && "formula" in cell.value ? cell.value.result : cell.value;
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - epoch) / 86_400_000;
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  throw new Error(`unforeseen value in ${cell.address}`);
}
