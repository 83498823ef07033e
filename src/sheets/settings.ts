import { localAddress, type Action, type Programme, type RangeRef, type SheetMark, type WorkbookOutline } from "../model";
import { settingsTables, type SettingsTable } from "../programme";
import { creationActions } from "./block";
import { styles } from "./look";
import { planTargets } from "./naming";
import { say } from "./words";

export interface SettingsPlan {
  /** [] when all settings tables are there already. */
  readonly actions: readonly Action[];
  /** The sheet where the settings stand. */
  readonly sheet: string;
}

/** The row of the tables' names; one row below stands what they are for, and then the tables. */
const headingRow = 3;
const tableRow = headingRow + 2;

/** Characters of the standard font, by table. */
const widths: Readonly<Record<SettingsTable["name"], readonly number[]>> = {
  Uf_Parametrar: [24, 34, 60],
  Uf_Omraden: [26, 9, 40, 34],
  Uf_Stodformer: [22, 22, 20, 26, 18, 22, 12, 12, 9],
};

const texts = {
  Uf_Parametrar: { heading: "sheets.settings.parameters", about: "sheets.settings.parameters.about" },
  Uf_Omraden: { heading: "sheets.settings.areas", about: "sheets.settings.areas.about" },
  Uf_Stodformer: { heading: "sheets.settings.grantForms", about: "sheets.settings.grantForms.about" },
} as const satisfies Record<SettingsTable["name"], { heading: string; about: string }>;

/**
 * Plans the sheet Inställningar with the programme's present facts, tables side by side. Written once, then the user's: a settings table
 * that the workbook has, on whatever sheet, is left alone, and a missing one goes to the right of what the sheet holds.
 */
export function planSettings(outline: WorkbookOutline, programme: Programme): SettingsPlan {
  const tables = settingsTables(programme);
  const homes = new Map(outline.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name.toLowerCase(), sheet.name] as const)));
  const missing = tables.filter((table) => !homes.has(table.name.toLowerCase()));
  const role = { kind: "settings" } as const;
  const [target] = planTargets(outline, [{ role, name: say("sheets.name.settings") }]);
  const home = tables.map((table) => homes.get(table.name.toLowerCase())).find((name) => name !== undefined);
  if (!target || missing.length === 0) return { actions: [], sheet: home ?? target?.name ?? "" };
  const sheet = target.name;
  const used = target.outline?.used ?? null;
  const placed = placeTables(sheet, missing, used ? used.column + used.columnCount + 1 : 1);
  const end = placed.reduce((last, { range }) => Math.max(last, range.row + range.rowCount), 0);
  const width = placed.reduce((last, { range }) => Math.max(last, range.column + range.columnCount), 0);
  const mark: SheetMark = { role, block: localAddress({ sheet, row: 0, column: 0, rowCount: end, columnCount: width }) };
  return {
    actions: [
      ...creationActions(target),
      { kind: "markSheet", sheet, mark },
      ...(used ? [] : headActions(sheet)),
      ...placed.flatMap(({ table, range }) => tableActions(table, range)),
    ],
    sheet,
  };
}

/** The ranges of the tables with their header rows, with an empty column between them. */
function placeTables(sheet: string, tables: readonly SettingsTable[], firstColumn: number) {
  let column = firstColumn;
  return tables.map((table) => {
    const range: RangeRef = { sheet, row: tableRow, column, rowCount: table.rows.length + 1, columnCount: table.headers.length };
    column += table.headers.length + 1;
    return { table, range };
  });
}

function headActions(sheet: string): Action[] {
  const title: RangeRef = { sheet, row: 0, column: 1, rowCount: 1, columnCount: 1 };
  const head: RangeRef = { ...title, rowCount: 2 };
  return [
    { kind: "write", range: head, cells: [[say("sheets.name.settings")], [say("sheets.settings.about")]] },
    { kind: "style", range: title, style: styles.title },
    { kind: "columnWidths", sheet, column: 0, characters: [1.5] },
    { kind: "page", sheet, page: { gridlines: false, frozenRows: tableRow + 1, landscape: true, repeatedRows: tableRow + 1 } },
  ];
}

function tableActions({ name, headers, rows }: SettingsTable, range: RangeRef): Action[] {
  const heading: RangeRef = { ...range, row: headingRow, rowCount: 1, columnCount: 1 };
  const { heading: headingId, about } = texts[name];
  return [
    { kind: "write", range: { ...heading, rowCount: 2 }, cells: [[say(headingId)], [say(about)]] },
    { kind: "write", range, cells: [headers, ...rows] },
    { kind: "createTable", range, name, style: "TableStyleLight1" },
    { kind: "style", range: heading, style: styles.heading },
    { kind: "style", range: { ...heading, row: headingRow + 1 }, style: styles.note },
    { kind: "style", range: { ...range, rowCount: 1 }, style: styles.columnHeader },
    { kind: "style", range: { ...range, row: range.row + 1, rowCount: rows.length }, style: { ...styles.texts, horizontal: "left" } },
    { kind: "columnWidths", sheet: range.sheet, column: range.column, characters: [...widths[name], 3] },
  ];
}
