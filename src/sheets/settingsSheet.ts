import { localAddress, type Action, type RangeRef, type SheetMark, type SheetRole, type WorkbookOutline } from "../model";
import { categoryKey, type SettingChoice, type SettingsTable } from "../programme";
import { creationActions } from "./block";
import { formats, styles } from "./look";
import { lostMarkActions } from "./lostMarkActions";
import { planTargets } from "./naming";

export interface SettingsPlan {
  /** [] when all tables are there already. */
  readonly actions: readonly Action[];
  /** The sheet where they stand. */
  readonly sheet: string;
}

/** A table with what it is called on its sheet. */
export interface ExplainedTable {
  readonly table: SettingsTable;
  readonly heading: string;
  /** One line: what it is for. */
  readonly about: string;
  /** Characters of the standard font, by column. */
  readonly widths: readonly number[];
}

/** A sheet of settings: what is written once and is the user's from then on. */
export interface SettingsSheet {
  readonly role: SheetRole;
  readonly name: string;
  readonly about: string;
  readonly tables: readonly ExplainedTable[];
}

/** The row of the tables' names; one row below stands what they are for, and then the tables. */
const headingRow = 3;
const tableRow = headingRow + 2;

/**
 * Plans a sheet with its tables side by side. A table that the workbook has, on whatever sheet, is left alone, and a missing one goes to the
 * right of what the sheet holds.
 */
export function planSettingsSheet(outline: WorkbookOutline, { role, name, about, tables }: SettingsSheet): SettingsPlan {
  const homes = new Map(outline.sheets.flatMap((sheet) => sheet.tables.map((table) => [categoryKey(table.name), sheet.name] as const)));
  const homeOf = ({ table }: ExplainedTable) => homes.get(categoryKey(table.name));
  const missing = tables.filter((table) => homeOf(table) === undefined);
  const [target] = planTargets(outline, [{ role, name }]);
  const home = tables.map(homeOf).find((sheet) => sheet !== undefined);
  if (!target || missing.length === 0) return { actions: [], sheet: home ?? target?.name ?? "" };
  const sheet = target.name;
  const used = target.outline?.used ?? null;
  const placed = placeTables(sheet, missing, used ? used.column + used.columnCount + 1 : 1);
  const end = placed.reduce((last, { range }) => Math.max(last, range.row + range.rowCount), 0);
  const width = placed.reduce((last, { range }) => Math.max(last, range.column + range.columnCount), 0);
  const mark: SheetMark = { role, block: localAddress({ sheet, row: 0, column: 0, rowCount: end, columnCount: width }) };
  return {
    actions: [
      ...lostMarkActions(outline),
      ...creationActions(target),
      { kind: "markSheet", sheet, mark },
      ...(used ? [] : headActions(sheet, name, about)),
      ...placed.flatMap(({ table, range }) => tableActions(table, range, outline.dateOffset)),
    ],
    sheet,
  };
}

/** The ranges of the tables with their header rows, with an empty column between them. */
function placeTables(sheet: string, tables: readonly ExplainedTable[], firstColumn: number) {
  let column = firstColumn;
  return tables.map((explained) => {
    const { headers, rows } = explained.table;
    const range: RangeRef = { sheet, row: tableRow, column, rowCount: rows.length + 1, columnCount: headers.length };
    column += headers.length + 1;
    return { table: explained, range };
  });
}

function headActions(sheet: string, name: string, about: string): Action[] {
  const title: RangeRef = { sheet, row: 0, column: 1, rowCount: 1, columnCount: 1 };
  const head: RangeRef = { ...title, rowCount: 2 };
  return [
    { kind: "write", range: head, cells: [[name], [about]] },
    { kind: "style", range: title, style: styles.title },
    { kind: "columnWidths", sheet, column: 0, characters: [1.5] },
    { kind: "page", sheet, page: { gridlines: false, frozenRows: tableRow + 1, landscape: true, repeatedRows: tableRow + 1 } },
  ];
}

function tableActions({ table, heading, about, widths }: ExplainedTable, range: RangeRef, dateOffset: number): Action[] {
  const { name, headers, dates = [], choices = [] } = table;
  const headingCell: RangeRef = { ...range, row: headingRow, rowCount: 1, columnCount: 1 };
  const body: RangeRef = { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
  const rows = inDateSystem(table, dateOffset);
  return [
    { kind: "write", range: { ...headingCell, rowCount: 2 }, cells: [[heading], [about]] },
    { kind: "write", range, cells: [headers, ...rows] },
    { kind: "createTable", range, name, style: "TableStyleLight1" },
    { kind: "style", range: headingCell, style: styles.heading },
    { kind: "style", range: { ...headingCell, row: headingRow + 1 }, style: styles.note },
    { kind: "style", range: { ...range, rowCount: 1 }, style: styles.columnHeader },
    { kind: "style", range: body, style: { ...styles.texts, horizontal: "left" } },
    ...dates.map((column): Action => ({ kind: "numberFormat", range: columnOf(body, headers, column), format: formats.date })),
    ...choices.map((choice) => choiceAction(choice, body, headers)),
    { kind: "columnWidths", sheet: range.sheet, column: range.column, characters: [...widths, 3] },
  ];
}

/** The rows with their dates as the workbook counts days. */
function inDateSystem({ headers, rows, dates = [] }: SettingsTable, dateOffset: number): SettingsTable["rows"] {
  if (dateOffset === 0) return rows;
  return rows.map((row) =>
    row.map((cell, column) => (typeof cell === "number" && dates.includes(headers[column] ?? "") ? cell - dateOffset : cell)),
  );
}

function choiceAction({ column, row, choices }: SettingChoice, body: RangeRef, headers: readonly string[]): Action {
  const range = columnOf(body, headers, column);
  return { kind: "choices", range: row === undefined ? range : { ...range, row: body.row + row, rowCount: 1 }, choices };
}

function columnOf(body: RangeRef, headers: readonly string[], column: string): RangeRef {
  return { ...body, column: body.column + headers.indexOf(column), columnCount: 1 };
}
