import type { MemoColumn } from "../memo";
import type { Action, ColorRule, RangeRef } from "../model";
import { cellName } from "./draft";
import { styles, summaryPage } from "./look";
import type { MemoLayout } from "./memoLayout";
import { say } from "./words";

/** Characters of the standard font. */
const widths: Readonly<Record<MemoColumn, number>> = {
  id: 20,
  number: 5,
  section: 24,
  style: 11,
  proposal: 60,
  ownText: 60,
  basedOn: 40,
  included: 9,
  done: 8,
  source: 34,
};

/** The columns that no one reads, but that the rows hang on. */
const hidden: readonly MemoColumn[] = ["id", "basedOn"];

/** The colour rule reaches further down than any table, so that it is written once. */
const coloredRows = 10_000;

/** The look of the table's cells, at each write: rows come and go. */
export function lookActions({ columns, range, cells }: MemoLayout): Action[] {
  const data: RangeRef = { ...range, row: range.row + 1, rowCount: cells.length - 1 };
  const choices = [say("sheets.memo.yes"), say("sheets.memo.no")];
  return [
    { kind: "style", range: { ...range, rowCount: 1 }, style: styles.columnHeader },
    { kind: "style", range: data, style: { ...styles.rows, ...styles.texts } },
    ...columns.flatMap((column, place): Action[] => {
      const cellsOfColumn: RangeRef = { ...data, column: data.column + place, columnCount: 1 };
      if (column === "number") return [{ kind: "style", range: cellsOfColumn, style: styles.left }];
      return column === "included" || column === "done" ? [{ kind: "choices", range: cellsOfColumn, choices }] : [];
    }),
    { kind: "rowHeight", sheet: range.sheet, row: data.row, count: data.rowCount, height: "fit" },
  ];
}

/** An own text whose proposal is another than the one it was written against. Spaces at the ends are no difference. */
export function changedRule({ columns, range }: MemoLayout): ColorRule {
  const row = range.row + 1;
  const cellOf = (column: MemoColumn) => `$${cellName(row, range.column + columns.indexOf(column))}`;
  const [ownText, basedOn, proposal] = [cellOf("ownText"), cellOf("basedOn"), cellOf("proposal")];
  return {
    range: { ...range, row, column: range.column + columns.indexOf("ownText"), rowCount: coloredRows, columnCount: 1 },
    formula: `=AND(TRIM(${ownText})<>"",${basedOn}<>"",NOT(EXACT(TRIM(${basedOn}),TRIM(${proposal}))))`,
    fill: styles.preliminary.fill,
    color: styles.preliminary.color,
    bold: false,
  };
}

/** Widths, hidden columns and page: set once, then the user's. */
export function firstLook({ columns, range }: MemoLayout): Action[] {
  const { sheet } = range;
  const characters = columns.map((column) => (column === null ? 20 : widths[column]));
  const headerRow = range.row + 1;
  return [
    { kind: "columnWidths", sheet, column: range.column, characters },
    ...hidden.map((name): Action => ({ kind: "hideColumns", sheet, column: range.column + columns.indexOf(name), count: 1 })),
    { kind: "page", sheet, page: { ...summaryPage, frozenRows: headerRow, repeatedRows: headerRow } },
  ];
}
