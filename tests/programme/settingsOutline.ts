import type { CellValue, SheetOutline, TableOutline, WorkbookOutline } from "../../src/model";

type Rows = readonly (readonly CellValue[])[];

/** A workbook with one sheet Inställningar that holds the given settings tables, each with its header row first, from B5 on. */
export function settings(tables: Readonly<Record<string, Rows>>, dateOffset = 0): WorkbookOutline {
  let column = 1;
  const outlines = Object.entries(tables).map(([name, values]): TableOutline => {
    const headers = (values[0] ?? []).map(String);
    const range = { sheet: "Inställningar", row: 4, column, rowCount: values.length, columnCount: headers.length };
    column += headers.length + 1;
    return { name, range, showsHeaders: true, showsTotals: false, filtered: false, headers, values };
  });
  return { readOnly: false, sheets: [sheetWith("Inställningar", outlines)], documentSettings: {}, dateOffset };
}

export function sheetWith(name: string, tables: readonly TableOutline[]): SheetOutline {
  return {
    id: `{${name}}`,
    name,
    position: 0,
    visible: true,
    protected: false,
    mark: { role: { kind: "settings" }, block: null },
    used: { sheet: name, row: 0, column: 0, rowCount: 50, columnCount: 100 },
    head: null,
    tables,
  };
}
