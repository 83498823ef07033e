import {
  localAddress,
  parseAddress,
  type Action,
  type ColorRule,
  type RangeRef,
  type SheetMark,
  type SheetOutline,
  type SheetRole,
} from "../model";
import { area, draftActions, type SheetDraft } from "./draft";
import { headPlace, movedBlock } from "./headPlace";
import { plainRowHeight, summaryPage, tabColor } from "./look";
import type { Target } from "./naming";

/** Creates the sheet of a target that has none. The mark follows at once, so that a refresh that stops half-way finds its sheets again. */
export function creationActions({ name, role, outline }: Target): Action[] {
  if (outline) return [];
  return [
    { kind: "createSheet", sheet: name, tabColor },
    { kind: "markSheet", sheet: name, mark: { role, block: null } },
  ];
}

/**
 * The actions that put a laid out block on its sheet: the old block is cleared, room is made for what a person wrote, and the mark says
 * what is the add-in's now, before it is filled.
 * @param characters widths of the columns from A on
 */
export function blockActions(target: Target, draft: SheetDraft, characters: readonly number[]): Action[] {
  const { sheet, size } = draft;
  const block = area(draft, 0, 0, size.rowCount, size.columnCount);
  return [
    ...(target.outline ? makeRoom(target.outline, block) : []),
    { kind: "markSheet", sheet, mark: markOf(target.role, block, draft) },
    { kind: "columnWidths", sheet, column: 0, characters },
    // Clearing leaves the heights of the last refresh, when other rows may have stood here.
    { kind: "rowHeight", sheet, row: 0, count: size.rowCount, height: plainRowHeight },
    ...draftActions(draft),
    ...chartActions(target, draft),
    ...pageActions(target),
    ...breakActions(sheet, target.outline?.mark ?? null, draft.breaks),
  ];
}

/** Some Excels cannot freeze the rows of a hidden sheet (office-js #1463): it has its page since it was created. */
function pageActions({ name, outline }: Target): Action[] {
  return outline?.visible === false ? [] : [{ kind: "page", sheet: name, page: summaryPage }];
}

/** What the add-in writes on the sheet: Excel cannot tell all of it back. */
function markOf(role: SheetRole, block: RangeRef, { charts, looks, breaks }: SheetDraft): SheetMark {
  const colors = looks.flatMap((look): ColorRule[] => {
    if (look.kind !== "colorWhen") return [];
    const { range, formula, fill, color, bold } = look;
    return [{ range, formula, fill, color, bold }];
  });
  return {
    role,
    block: localAddress(block),
    ...(charts.length === 0 ? {} : { charts }),
    ...(colors.length === 0 ? {} : { colors }),
    ...(breaks.length === 0 ? {} : { breaks }),
  };
}

/**
 * Begins pages of print at the given rows. Excel can only clear all breaks that were set by hand, and does so where the add-in has set some
 * before: on a sheet where it has not, those that a person has set stay.
 */
export function breakActions(sheet: string, before: SheetMark | null, rows: readonly number[]): Action[] {
  const clears = (before?.breaks ?? []).length > 0;
  return clears || rows.length > 0 ? [{ kind: "pageBreaks", sheet, rows, clears }] : [];
}

/** Charts are brought up to date in place; one of ours that is not wanted any more goes. */
function chartActions({ outline }: Target, { sheet, charts }: SheetDraft): Action[] {
  const present = outline?.charts ?? [];
  const wanted = new Set(charts.map(({ name }) => name));
  const unwanted = present.filter(({ name }) => !wanted.has(name));
  return [
    ...unwanted.map(({ name }): Action => ({ kind: "removeChart", sheet, name })),
    ...charts.map((chart): Action => {
      const drawn = present.find(({ name }) => name === chart.name);
      return { kind: "chart", sheet, chart, present: drawn?.seriesCount ?? null };
    }),
  ];
}

/** Clears the block of the last refresh and pushes down what would be covered by the new one. */
export function makeRoom(sheet: SheetOutline, block: RangeRef): Action[] {
  const old = markedBlock(sheet) ?? { ...block, rowCount: 0, columnCount: 0 };
  const clear: Action[] = old.rowCount > 0 ? [{ kind: "clear", range: old }] : [];
  if (old.row > 0 || old.column > 0) {
    // A person has put rows or columns before the block: what stands there moves below the new one.
    return [...clear, { kind: "insertRows", sheet: sheet.name, row: 0, count: block.rowCount }];
  }
  const beside: RangeRef = {
    ...block,
    column: old.columnCount,
    rowCount: Math.min(old.rowCount, block.rowCount),
    columnCount: block.columnCount - old.columnCount,
  };
  if (mayHoldValues(sheet, beside)) {
    // A wider block would cover what stands beside the old one: all of the sheet moves below the new block.
    const moved: Action = { kind: "clear", range: { ...old, row: block.rowCount } };
    return [{ kind: "insertRows", sheet: sheet.name, row: 0, count: block.rowCount }, ...(clear.length > 0 ? [moved] : [])];
  }
  const more = block.rowCount - old.rowCount;
  const below: RangeRef = { ...block, row: old.rowCount, rowCount: more };
  return mayHoldValues(sheet, below) ? [...clear, { kind: "insertRows", sheet: sheet.name, row: old.rowCount, count: more }] : clear;
}

/** Whether a part of the sheet holds anything, as far as the outline tells; beyond what it tells, the used range decides. */
function mayHoldValues({ used, head }: SheetOutline, { row, column, rowCount, columnCount }: RangeRef): boolean {
  if (!used || !head) return false;
  const [firstRow, firstColumn] = [Math.max(row, used.row), Math.max(column, used.column)];
  const endRow = Math.min(row + rowCount, used.row + used.rowCount);
  const endColumn = Math.min(column + columnCount, used.column + used.columnCount);
  if (firstRow >= endRow || firstColumn >= endColumn) return false;
  const known = head.range;
  if (endRow > known.row + known.rowCount || endColumn > known.column + known.columnCount) return true;
  const rows = head.values.slice(firstRow - known.row, endRow - known.row);
  return rows.some((cells) => cells.slice(firstColumn - known.column, endColumn - known.column).some((value) => value !== ""));
}

/** The block that the add-in wrote last, where it stands now: from A1, unless a person has put rows or columns before it. */
export function markedBlock(sheet: SheetOutline): RangeRef | null {
  const range = sheet.mark?.block ? parseAddress(sheet.mark.block) : null;
  return range ? movedBlock({ ...range, sheet: sheet.name }, headPlace(sheet)) : null;
}
