import { readStoredMemo, type StoredMemo } from "../memo";
import type { Action, CellRef, DocumentKind, FigureTable, Memo, RangeRef, SheetOutline, WorkbookOutline } from "../model";
import { emptyDraft } from "./draft";
import { firstBodyRow, putHead, type SheetHead } from "./head";
import { headPlace } from "./headPlace";
import { plainRowHeight, styles } from "./look";
import { layoutActions } from "./memoActions";
import { layoutTable, type MemoLayout } from "./memoLayout";
import { memoRows } from "./memoRows";
import type { Target } from "./naming";
import { say } from "./words";

/** What a document's sheet is made from. */
export interface MemoMaterial {
  readonly outline: WorkbookOutline;
  readonly document: DocumentKind;
  readonly year: number;
  readonly memo: Memo;
  /** The sheet as the user wants it: as it stands, but for what has been changed in the pane. */
  readonly stored: StoredMemo;
  readonly figures: FigureTable;
}

/** The actions for the sheet Tjänsteskrivelse or Uppföljning. */
export function memoActions(target: Target, head: SheetHead, material: MemoMaterial): Action[] {
  const layout = layoutMemo(target, material);
  const hasChanges = material.memo.sections.some(({ blocks }) => blocks.some(({ change }) => change !== undefined));
  return layoutActions(layout, material.outline, {
    head: headActions(layout, head, hasChanges),
    order: material.memo.order ?? [],
    hasChanges,
  });
}

/** Where the own text of each block stands once the table is written, by the block's id. */
export function ownTextCells(target: Target, material: MemoMaterial): ReadonlyMap<string, CellRef> {
  const { range, columns } = layoutMemo(target, material);
  const column = range.column + columns.indexOf("ownText");
  const blocks = material.memo.sections.flatMap((section) => section.blocks);
  return new Map(blocks.map(({ id }, index) => [id, { sheet: range.sheet, row: range.row + 1 + index, column }]));
}

function layoutMemo(target: Target, { outline, document, year, memo, stored, figures }: MemoMaterial): MemoLayout {
  const before = readStoredMemo(outline, document, year).blocks;
  return layoutTable(target, document, (columns, present) => memoRows(columns, { memo, figures, present, before, stored: stored.blocks }));
}

/**
 * The head stands above the table, unless a person has moved the table up. Its last row is a gap, or says what the colour means. Only one
 * column is written: beside it the sheet is the user's.
 */
function headActions({ target, document, range }: MemoLayout, head: SheetHead, hasChanges: boolean): Action[] {
  const { row, column } = headCell(target.outline);
  if (range.row < row + firstBodyRow) return [];
  const draft = emptyDraft(target.name);
  putHead(draft, say(`sheets.name.${document}`), head, "sheets.refreshed.memo");
  const legend: RangeRef = { sheet: target.name, row: row + firstBodyRow - 1, column, rowCount: 1, columnCount: 1 };
  const texts = Array.from({ length: firstBodyRow - 1 }, (_, index) => [draft.cells.get(`${String(index)}:1`)?.value ?? ""]);
  return [
    { kind: "write", range: { ...legend, row, rowCount: texts.length }, cells: texts },
    ...draft.looks.map((look) => movedAction(look, row, column - 1)),
    ...(target.outline ? [{ kind: "clear", range: legend } satisfies Action] : []),
    ...(hasChanges ? legendActions(legend) : []),
  ];
}

/** The cell of the head's first row: B1, unless a person has put rows or columns before it. */
export function headCell(sheet: Pick<SheetOutline, "head"> | null): { readonly row: number; readonly column: number } {
  const { rows, columns } = sheet ? headPlace(sheet) : { rows: 0, columns: 0 };
  return { row: Math.max(0, rows), column: Math.max(0, 1 + columns) };
}

/** The same look further down or to the right. */
function movedAction(action: Action, rows: number, columns: number): Action {
  if ("range" in action)
    return { ...action, range: { ...action.range, row: action.range.row + rows, column: action.range.column + columns } };
  return action.kind === "rowHeight" ? { ...action, row: action.row + rows } : action;
}

function legendActions(range: RangeRef): Action[] {
  return [
    { kind: "write", range, cells: [[say("sheets.memo.legend")]] },
    { kind: "style", range, style: { ...styles.note, fill: styles.preliminary.fill } },
    { kind: "rowHeight", sheet: range.sheet, row: range.row, count: 1, height: plainRowHeight },
  ];
}
