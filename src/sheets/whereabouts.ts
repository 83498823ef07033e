import { quoteSheet, type RangeRef, type RefreshUndo, type WorkbookOutline } from "../model";

/** What formulas, links and charts of before a refresh may speak of now. Excel refuses all that names a sheet or a table that is gone. */
export interface Whereabouts {
  /** The sheets of before the refresh that are called otherwise now; null for one that is gone. */
  readonly renamed: ReadonlyMap<string, string | null>;
  /** All sheets and tables of the workbook now, in small letters. */
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

export function whereabouts({ before }: RefreshUndo, { sheets }: WorkbookOutline): Whereabouts {
  const pairs = before.map(({ id, name }) => [name, sheets.find((sheet) => sheet.id === id)?.name ?? null] as const);
  return {
    renamed: new Map(pairs.filter(([then, now]) => then !== now)),
    sheets: new Set(sheets.map(({ name }) => name.toLowerCase())),
    tables: new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()))),
  };
}

function sheetNow(name: string, { renamed, sheets }: Whereabouts): string | null {
  const now = renamed.get(name);
  if (now !== undefined) return now;
  return sheets.has(name.toLowerCase()) ? name : null;
}

/** A range of before the refresh as it is called now; null when its sheet is gone. */
export function rangeNow(range: RangeRef, now: Whereabouts): RangeRef | null {
  const sheet = sheetNow(range.sheet, now);
  return sheet === null ? null : { ...range, sheet };
}

/** A text in quotes, or a sheet's name with the cells behind it. */
const sheetReference = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/gu;

/** A text in quotes, what stands in brackets, or a table's name before them. */
const tableReference = /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu;

/** A formula of before the refresh with the sheets as they are called now; what is gone becomes #REF!, as in Excel. */
export function formulaNow(formula: string, now: Whereabouts): string {
  const lostTable = [...formula.matchAll(tableReference)].some(([, table]) => table !== undefined && !now.tables.has(table.toLowerCase()));
  if (lostTable) return "=#REF!";
  return formula.replace(sheetReference, (whole: string, quoted?: string, plain?: string, cells?: string) => {
    const then = quoted?.replaceAll("''", "'") ?? plain;
    if (then === undefined || cells === undefined) return whole;
    const sheet = sheetNow(then, now);
    if (sheet === then) return whole;
    return sheet === null ? "#REF!" : `${quoteSheet(sheet)}!${cells}`;
  });
}
