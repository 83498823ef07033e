import { documentTables, localAddress, type Action, type SheetMark, type WorkbookOutline, type WrittenCell } from "../model";
import { freeTableName } from "./givenNames";
import type { MemoLayout } from "./memoLayout";
import { changedRule, firstLook, lookActions } from "./memoLook";

/** What stands above and around a document's table. */
export interface MemoSurroundings {
  /** What stands above the table, when it is written too. */
  readonly head: readonly Action[];
  /** Ids of the blocks whose order the user has chosen. */
  readonly order: readonly string[];
  /** Own texts stand whose proposals have changed: they are to be seen. */
  readonly hasChanges: boolean;
}

/**
 * The actions that put the table on its sheet. Unlike the other sheets it is never cleared, since the user writes in the middle of it:
 * only the add-in's columns are written over, and what stands below the table is pushed down.
 */
export function layoutActions(layout: MemoLayout, outline: WorkbookOutline, { head, order, hasChanges }: MemoSurroundings): Action[] {
  const { target, isColored } = layout;
  return [
    ...insertActions(layout),
    // Written once, as a second rule would lie on top of the first; before the mark, which says that it stands.
    ...(hasChanges && !isColored ? [{ kind: "colorWhen", ...changedRule(layout) } satisfies Action] : []),
    { kind: "markSheet", sheet: target.name, mark: markOf(layout, order, hasChanges) },
    ...head,
    ...tableActions(layout, outline),
    ...lookActions(layout),
    ...(layout.present ? [] : firstLook(layout)),
  ];
}

function markOf(layout: MemoLayout, order: readonly string[], hasChanges: boolean): SheetMark {
  const { target, range, isColored } = layout;
  const block = localAddress({
    sheet: "",
    row: 0,
    column: 0,
    rowCount: range.row + range.rowCount,
    columnCount: range.column + range.columnCount,
  });
  return {
    role: target.role,
    block,
    ...(isColored || hasChanges ? { colors: [changedRule(layout)] } : {}),
    ...(order.length > 0 ? { order } : {}),
  };
}

/** Makes room on a sheet that exists. */
function insertActions({ target, present, range }: MemoLayout): Action[] {
  if (!target.outline) return [];
  const { used } = target.outline;
  if (!present) {
    // The table is gone, but texts of the user's may be left: all of it moves below.
    const count = range.row + range.rowCount + 1;
    return used ? [{ kind: "insertRows", sheet: target.name, row: 0, count }] : [];
  }
  const more = range.rowCount - present.range.rowCount;
  const dataEnd = present.range.row + 1 + present.rows.length;
  const reachesBelow = used !== null && used.row + used.rowCount > present.range.row + present.range.rowCount;
  const mustMove = more > 0 && (reachesBelow || present.showsTotals);
  return mustMove ? [{ kind: "insertRows", sheet: target.name, row: dataEnd, count: more }] : [];
}

/**
 * Writes the table. Wherever this stops, each own text stands in a row of the table: a longer table is stretched before its rows are
 * written, a shorter one is cut when they have been, and rows that are no longer needed are emptied by the same write that moves their texts.
 */
function tableActions({ present, range, document, cells }: MemoLayout, outline: WorkbookOutline): Action[] {
  const surplus = Math.max(0, (present?.range.rowCount ?? 0) - range.rowCount);
  const emptied = Array.from({ length: surplus }, () => Array.from({ length: range.columnCount }, (): WrittenCell => ""));
  const write: Action = { kind: "write", range: { ...range, rowCount: cells.length + surplus }, cells: [...cells, ...emptied] };
  if (!present) {
    const name = freeTableName(outline, documentTables[document]);
    return [write, { kind: "createTable", range, name, style: "TableStyleLight1" }];
  }
  const isSame = localAddress(present.range) === localAddress(range);
  const resize: Action[] = isSame ? [] : [{ kind: "resizeTable", name: present.name, range }];
  if (surplus === 0) return [...resize, write];
  return [write, { kind: "clear", range: { ...range, row: range.row + range.rowCount, rowCount: surplus } }, ...resize];
}
