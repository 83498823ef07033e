import { memoColumns, type StoredBlock } from "../memo";
import {
  localAddress,
  type Action,
  type CellRef,
  type FigureTable,
  type Memo,
  type RangeRef,
  type WorkbookOutline,
  type WrittenCell,
} from "../model";
import { draftActions, emptyDraft } from "./draft";
import { firstBodyRow, putHead, type SheetHead } from "./head";
import { styles, summaryPage } from "./look";
import { memoRows } from "./memoRows";
import { freeTableName, newColumns, presentTable, type MemoColumn, type PresentTable } from "./memoTable";
import type { Target } from "./naming";
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

export interface MemoMaterial {
  readonly outline: WorkbookOutline;
  readonly memo: Memo;
  /** The rows of the table as the user left them. */
  readonly stored: readonly StoredBlock[];
  readonly figures: FigureTable;
}

/** The table as it is going to be. */
interface Layout {
  readonly target: Target;
  readonly present: PresentTable | null;
  /** From left to right; null for a column of the user's. */
  readonly columns: readonly (MemoColumn | null)[];
  /** Header row, data rows and totals row. */
  readonly range: RangeRef;
  /** Header and data, as they are written. */
  readonly cells: readonly (readonly WrittenCell[])[];
}

/**
 * The actions for the sheet Tjänsteskrivelse. Unlike the other sheets it is never cleared, since the user writes in the middle of it:
 * only the head and the add-in's columns of the table are written over, and what stands below the table is pushed down.
 */
export function memoActions(target: Target, head: SheetHead, material: MemoMaterial): Action[] {
  const layout = layoutTable(target, material);
  const { range, cells } = layout;
  const block = localAddress({
    sheet: "",
    row: 0,
    column: 0,
    rowCount: range.row + range.rowCount,
    columnCount: range.column + range.columnCount,
  });
  return [
    ...roomActions(layout),
    { kind: "markSheet", sheet: target.name, mark: { role: target.role, block } },
    ...headActions(layout, head),
    { kind: "write", range: { ...range, rowCount: cells.length }, cells },
    ...tableActions(layout, material.outline),
    ...lookActions(layout),
    ...(layout.present ? [] : firstLook(layout)),
  ];
}

/** Where the own text of each block stands once the table is written, by the block's id. */
export function ownTextCells(target: Target, material: MemoMaterial): ReadonlyMap<string, CellRef> {
  const { range, columns } = layoutTable(target, material);
  const column = range.column + columns.indexOf("ownText");
  const blocks = material.memo.sections.flatMap((section) => section.blocks);
  return new Map(blocks.map(({ id }, index) => [id, { sheet: range.sheet, row: range.row + 1 + index, column }]));
}

function layoutTable(target: Target, { memo, stored, figures }: MemoMaterial): Layout {
  const present = presentTable(target.outline);
  const kept = present?.columns ?? [];
  const columns = [...kept, ...newColumns.filter((column) => !kept.includes(column))];
  const rows = memoRows(memo, columns, present, stored, figures);
  // A table has at least one row, and a totals row of the user's stays where it is when the table gets shorter.
  const rowCount = Math.max(rows.length, present?.showsTotals ? present.rows.length : 1);
  const blank = Array.from({ length: rowCount - rows.length }, () => columns.map((): WrittenCell => ""));
  const headers = columns.map((column, place): WrittenCell => (place < kept.length || column === null ? null : memoColumns[column]));
  const totals = present?.showsTotals ? 1 : 0;
  const start = present ? present.range : { row: firstBodyRow, column: 0 };
  const range: RangeRef = {
    sheet: target.name,
    row: start.row,
    column: start.column,
    rowCount: 1 + rowCount + totals,
    columnCount: columns.length,
  };
  return { target, present, columns, range, cells: [headers, ...rows, ...blank] };
}

/** Makes room on a sheet that exists; rows that the table no longer needs are emptied. */
function roomActions({ target, present, range }: Layout): Action[] {
  if (!target.outline) return [];
  const { used } = target.outline;
  if (!present) {
    // The table is gone, but texts of the user's may be left: all of it moves below.
    const count = range.row + range.rowCount + 1;
    return used ? [{ kind: "insertRows", sheet: target.name, row: 0, count }] : [];
  }
  const more = range.rowCount - present.range.rowCount;
  const oldEnd = present.range.row + present.range.rowCount;
  if (more < 0) return [{ kind: "clear", range: { ...range, row: range.row + range.rowCount, rowCount: -more } }];
  const dataEnd = present.range.row + 1 + present.rows.length;
  const reachesBelow = used !== null && used.row + used.rowCount > oldEnd;
  const mustMove = more > 0 && (reachesBelow || present.showsTotals);
  return mustMove ? [{ kind: "insertRows", sheet: target.name, row: dataEnd, count: more }] : [];
}

/** The head stands above the table, unless a person has moved the table up. */
function headActions({ target, range }: Layout, head: SheetHead): Action[] {
  if (range.row < firstBodyRow) return [];
  const draft = emptyDraft(target.name);
  putHead(draft, say("sheets.name.memo"), head, "sheets.refreshed.memo");
  return draftActions(draft);
}

function tableActions({ present, range }: Layout, outline: WorkbookOutline): Action[] {
  if (!present) return [{ kind: "createTable", range, name: freeTableName(outline), style: "TableStyleLight1" }];
  return localAddress(present.range) === localAddress(range) ? [] : [{ kind: "resizeTable", name: present.name, range }];
}

function lookActions({ columns, range, cells }: Layout): Action[] {
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

/** Widths, hidden columns and page: set once, then the user's. */
function firstLook({ columns, range }: Layout): Action[] {
  const { sheet } = range;
  const characters = columns.map((column) => (column === null ? 20 : widths[column]));
  const headerRow = range.row + 1;
  return [
    { kind: "columnWidths", sheet, column: range.column, characters },
    ...hidden.map((name): Action => ({ kind: "hideColumns", sheet, column: range.column + columns.indexOf(name), count: 1 })),
    { kind: "page", sheet, page: { ...summaryPage, frozenRows: headerRow, repeatedRows: headerRow } },
  ];
}
