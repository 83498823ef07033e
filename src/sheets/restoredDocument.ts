import type { MemoColumn } from "../memo";
import type { Action, DocumentKind, RangeRef, SheetOutline, SheetState, WorkbookOutline, WrittenCell } from "../model";
import { tableBefore, tableNow, type DocumentTable } from "./earlierTable";
import { firstBodyRow } from "./head";
import { headPlace } from "./headPlace";
import { layoutActions } from "./memoActions";
import { layoutTable, type MemoLayout } from "./memoLayout";
import { headCell } from "./memoSheet";
import type { Target } from "./naming";
import { heightActions } from "./restoredBlock";
import { restoredRows } from "./restoredRows";

/**
 * The actions that put a document's sheet back as it was before the refresh, but for what a person has written since; [] where the
 * refresh did not write it.
 */
export function documentBack(state: SheetState, sheet: SheetOutline, document: DocumentKind, outline: WorkbookOutline): Action[] {
  const before = tableBefore(state, sheet, document);
  const now = tableNow(sheet, document);
  if (saysSame(state, sheet, before, now)) return [];
  const target: Target = { role: state.mark.role, name: sheet.name, outline: sheet };
  const layout = layoutTable(target, document, (columns) => restoredRows(columns, before, now));
  const ranges = headRanges(sheet);
  const head = isAbove(ranges, layout) ? headBack(state, ranges) : [];
  return layoutActions(layout, outline, { head, order: state.mark.order ?? [], hasChanges: false });
}

/** The actions that empty the sheet of a document that a refresh created: the rows with own texts are all that is left in its table. */
export function emptyDocument(sheet: SheetOutline, document: DocumentKind, outline: WorkbookOutline): Action[] {
  if (!sheet.mark) return [];
  const now = tableNow(sheet, document);
  const nothing: DocumentTable = { columns: [], headers: [], rows: [], blocks: [] };
  const target: Target = { role: sheet.mark.role, name: sheet.name, outline: sheet };
  const layout = layoutTable(target, document, (columns) => restoredRows(columns, nothing, now));
  const ranges = headRanges(sheet);
  const head: Action[] = isAbove(ranges, layout) ? [ranges.texts, ranges.status].map((range) => ({ kind: "clear", range })) : [];
  return layoutActions(layout, outline, { head, order: [], hasChanges: false });
}

/** The head's rows, in the one column that is the add-in's, and the status, which is four columns wide. */
interface HeadRanges {
  readonly texts: RangeRef;
  readonly status: RangeRef;
}

function headRanges(sheet: SheetOutline): HeadRanges {
  const texts: RangeRef = { sheet: sheet.name, ...headCell(sheet), rowCount: firstBodyRow, columnCount: 1 };
  return { texts, status: { ...texts, row: texts.row + firstBodyRow - 2, rowCount: 1, columnCount: 4 } };
}

function isAbove({ texts }: HeadRanges, { range }: MemoLayout): boolean {
  return range.row >= texts.row + texts.rowCount;
}

function headBack(state: SheetState, { texts, status }: HeadRanges): Action[] {
  const { row: top, column } = headCell({ head: headOf(state) });
  const rows = Array.from({ length: firstBodyRow }, (_, row) => row);
  return [
    { kind: "clear", range: texts },
    { kind: "clear", range: status },
    { kind: "write", range: texts, cells: rows.map((row): WrittenCell[] => [state.cells[top + row]?.[column] ?? ""]) },
    { kind: "merge", range: status },
    ...rows.flatMap((row): Action[] => {
      const style = state.styles[top + row]?.[column];
      const range: RangeRef = texts.row + row === status.row ? status : { ...texts, row: texts.row + row, rowCount: 1 };
      return style && Object.keys(style).length > 0 ? [{ kind: "style", range, style }] : [];
    }),
    ...heightActions(texts.sheet, texts.row, state.heights.slice(top, top + firstBodyRow)),
  ];
}

/** What the outline would have told of the sheet's first rows. */
function headOf({ cells, block }: SheetState): SheetOutline["head"] {
  return block && { range: block, values: cells.map((line) => line.map((cell) => (typeof cell === "string" ? cell : ""))) };
}

/** Whether the head says the same moment, and the add-in's columns the same as before. */
function saysSame(state: SheetState, sheet: SheetOutline, before: DocumentTable, now: DocumentTable): boolean {
  const same = (column: MemoColumn) => JSON.stringify(columnOf(before, column)) === JSON.stringify(columnOf(now, column));
  const columns: readonly MemoColumn[] = ["id", "number", "section", "style", "proposal", "basedOn", "source"];
  const isSameMoment = headPlace(sheet).moment === headPlace({ head: headOf(state) }).moment;
  return isSameMoment && before.rows.length === now.rows.length && columns.every(same);
}

function columnOf({ columns, rows }: DocumentTable, column: MemoColumn): readonly WrittenCell[] {
  const place = columns.indexOf(column);
  return rows.map((cells) => cells[place] ?? "");
}
