import type { Action, SheetMark, SheetOutline, TableOutline, WorkbookOutline } from "../model";

/** What a sheet and its table are to be called from now on. */
export interface GivenNames {
  readonly sheet: SheetOutline;
  readonly name: string;
  /** Null: the table keeps its name. */
  readonly table: { readonly from: string; readonly to: string } | null;
  /** Null: the mark stays. */
  readonly mark: SheetMark | null;
}

/** The table and the mark first: the sheet's name changes with the last. */
export function renameActions({ sheet: { name: sheet }, name, table, mark }: GivenNames): Action[] {
  return [
    ...(table ? [{ kind: "renameTable", sheet, name: table.from, to: table.to } satisfies Action] : []),
    ...(mark ? [{ kind: "markSheet", sheet, mark } satisfies Action] : []),
    ...(name === sheet ? [] : [{ kind: "renameSheet", sheet, to: name } satisfies Action]),
  ];
}

/** The workbook once the names are given. */
export function withNames(outline: WorkbookOutline, { sheet, name, table, mark }: GivenNames): WorkbookOutline {
  const tables = sheet.tables.map((present): TableOutline => ({
    ...present,
    name: table && present.name === table.from ? table.to : present.name,
    range: { ...present.range, sheet: name },
  }));
  const { used, head } = sheet;
  const changed: SheetOutline = {
    ...sheet,
    name,
    mark: mark ?? sheet.mark,
    used: used && { ...used, sheet: name },
    head: head && { ...head, range: { ...head.range, sheet: name } },
    tables,
  };
  return { ...outline, sheets: outline.sheets.map((present) => (present.id === sheet.id ? changed : present)) };
}

/** A name for a table that no other table of the workbook has. */
export function freeTableName(outline: WorkbookOutline, wanted: string): string {
  const taken = new Set(outline.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${String(number)}`;
  return name;
}
