import {
  acceptanceTableName,
  acceptedValue,
  type Acceptance,
  type Action,
  type CellRef,
  type Finding,
  type RangeRef,
  type SheetOutline,
  type TableOutline,
  type WallClock,
  type WorkbookOutline,
} from "../model";
import { categoryKey } from "../programme";
import { acceptanceColumns, placeOf } from "../review";
import { styles } from "./look";
import { say } from "./words";

type AcceptanceColumn = keyof typeof acceptanceColumns;

const columnNames = Object.keys(acceptanceColumns) as AcceptanceColumn[];

/** Where the table begins on a new sheet Granskning: to the right of the list, which may grow as long as it likes. 0-based. */
export const acceptancePlace = { row: 6, column: 9 } as const;

/** Characters of the standard font, by column. */
export const acceptanceWidths: readonly number[] = [24, 20, 30, 44, 17];

/** The table where it stands, whichever sheet the user has moved it to. */
interface PresentTable {
  readonly sheet: SheetOutline;
  readonly table: TableOutline;
}

/** The workbook's table of accepted findings; null when there is none. */
export function findAcceptanceTable(outline: WorkbookOutline): PresentTable | null {
  for (const sheet of outline.sheets) {
    const table = sheet.tables.find(({ name }) => categoryKey(name) === categoryKey(acceptanceTableName));
    if (table) return { sheet, table };
  }
  return null;
}

/** What is written into the table for a finding that is accepted. */
export function acceptanceOf(finding: Finding, reason: string, now: WallClock): Acceptance {
  return {
    rule: finding.rule,
    cell: placeOf(finding),
    value: acceptedValue(finding),
    reason: reason.trim(),
    when: now.replace("T", " "),
  };
}

/** The actions that add an acceptance to the table; null when there is no table yet: then the sheet Granskning is to be written first. */
export function planAcceptance(outline: WorkbookOutline, acceptance: Acceptance): readonly Action[] | null {
  const present = findAcceptanceTable(outline);
  return present && addRow(present, acceptance);
}

/** The actions that empty the rows of an accepted finding; [] when there are none. A row of the user's table is never removed. */
export function planTakeBack(outline: WorkbookOutline, acceptance: Acceptance): readonly Action[] {
  const present = findAcceptanceTable(outline);
  if (!present) return [];
  const { table } = present;
  return bodyOf(table).flatMap((cells, index) => {
    const says = (column: AcceptanceColumn) => String(cells[placeOfColumn(table, column)] ?? "").trim() === acceptance[column].trim();
    return columnNames.every(says) ? rowActions(table, table.range.row + 1 + index, null) : [];
  });
}

/** The first blank row takes the acceptance; without one the table grows by a row. */
function addRow({ sheet, table }: PresentTable, acceptance: Acceptance): readonly Action[] {
  const body = bodyOf(table);
  const blank = body.findIndex((cells) => columnNames.every((column) => String(cells[placeOfColumn(table, column)] ?? "").trim() === ""));
  if (blank >= 0) return rowActions(table, table.range.row + 1 + blank, acceptance);
  const row = table.range.row + 1 + body.length;
  const mustMove = table.showsTotals || reachesBelow(sheet, table.range);
  const room: Action[] = mustMove ? [{ kind: "insertRows", sheet: sheet.name, row, count: 1 }] : [];
  const range: RangeRef = { ...table.range, rowCount: table.range.rowCount + 1 };
  // Rows that are inserted above a totals row are inside the table already.
  const growth: Action[] = table.showsTotals ? [] : [{ kind: "resizeTable", name: table.name, range }];
  return [...room, ...growth, ...rowActions(table, row, acceptance)];
}

/** Writes the add-in's columns of one row, wherever the user has put them; null empties them. */
function rowActions(table: TableOutline, row: number, acceptance: Acceptance | null): Action[] {
  return columnNames.flatMap((column): Action[] => {
    const place = placeOfColumn(table, column);
    if (place < 0) return [];
    const range: RangeRef = { ...table.range, row, column: table.range.column + place, rowCount: 1, columnCount: 1 };
    const written: Action = { kind: "write", range, cells: [[acceptance ? acceptance[column] : ""]] };
    return [written, { kind: "style", range, style: styles.texts }];
  });
}

function placeOfColumn(table: TableOutline, column: AcceptanceColumn): number {
  return table.headers.findIndex((header) => categoryKey(header) === categoryKey(acceptanceColumns[column]));
}

function bodyOf({ values, showsTotals }: TableOutline) {
  const body = values?.slice(1) ?? [];
  return showsTotals ? body.slice(0, -1) : body;
}

/** Whether anything may stand below the table in its own columns. */
function reachesBelow({ used, head }: SheetOutline, table: RangeRef): boolean {
  const end = table.row + table.rowCount;
  if (!used || used.row + used.rowCount <= end || used.column + used.columnCount <= table.column) return false;
  // Beyond the first rows of the sheet nothing is known: the cells may be the list's, which stands beside the table.
  if (!head || end >= head.range.row + head.range.rowCount) return false;
  const below = head.values.slice(end - head.range.row);
  const [first, last] = [table.column - head.range.column, table.column + table.columnCount - head.range.column];
  return below.some((cells) => cells.slice(first, last).some((value) => value !== ""));
}

/** The actions that put an empty table on a sheet that has none, with its heading two rows above. */
export function newAcceptanceTable(sheet: string, place: Omit<CellRef, "sheet"> = acceptancePlace): readonly Action[] {
  const range: RangeRef = { sheet, ...place, rowCount: 2, columnCount: columnNames.length };
  const heading: RangeRef = { ...range, row: range.row - 1, rowCount: 1, columnCount: 1 };
  return [
    { kind: "write", range: heading, cells: [[say("sheets.review.accepted")]] },
    { kind: "style", range: heading, style: styles.heading },
    { kind: "write", range: { ...range, rowCount: 1 }, cells: [columnNames.map((column) => acceptanceColumns[column])] },
    { kind: "createTable", range, name: acceptanceTableName, style: "TableStyleLight1" },
    { kind: "style", range: { ...range, rowCount: 1 }, style: styles.columnHeader },
    { kind: "columnWidths", sheet, column: range.column, characters: acceptanceWidths },
  ];
}
