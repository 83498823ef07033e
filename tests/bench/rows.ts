import type { CellValue, SheetOutline, WorkbookOutline } from "../../src/model";

const headers = [
  "Ärendenummer",
  "Stödform",
  "Mottagare",
  "Kommun",
  "Beslutsdatum",
  "Beslut",
  "Beviljat belopp",
  "Stödgrundande kostnad",
  "Ansökningsdatum",
  "Stödår",
  "Utbetalt",
  "Anmärkning",
] as const;

const forms = ["Hemsändningsbidrag", "Servicebidrag", "Investeringsbidrag", "Särskilt driftstöd"];
const municipalities = ["Berg", "Bräcke", "Härjedalen", "Krokom", "Ragunda", "Strömsund", "Åre", "Östersund"];

/** The 0-based column of the grant form, for the plain pass. */
export const formColumn = 1;

/** Grant rows as an official's table has them: 12 columns, two years, one in fifty rejected. Always the same for a count. */
export function grantRows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => grantRow(index));
}

function grantRow(index: number): CellValue[] {
  // A fixed walk through the values stands in for chance: the same rows each run.
  const walk = (index * 7919) % 104_729;
  const decisionDate = 45_292 + (walk % 700);
  const amount = 20_000 + (walk % 400) * 997;
  return [
    `RUN/${String(index + 1)}/2025`,
    forms[walk % forms.length] ?? "",
    `Påhittad handel ${String(walk % 4000)} AB`,
    municipalities[walk % municipalities.length] ?? "",
    decisionDate,
    index % 50 === 0 ? "Avslag" : "Bifall",
    index % 50 === 0 ? "" : amount,
    amount * 2,
    decisionDate - 40,
    2025,
    index % 50 === 0 ? "" : amount,
    "",
  ];
}

/** A workbook with one table "Stöd" of the rows, as the reader gives it. */
export function outlineOf(rows: readonly (readonly CellValue[])[]): WorkbookOutline {
  const range = { sheet: "Stöd", row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length };
  const sheet: SheetOutline = {
    id: "{1}",
    name: "Stöd",
    position: 0,
    visible: true,
    protected: false,
    mark: null,
    used: range,
    head: { range: { ...range, rowCount: Math.min(range.rowCount, 40) }, values: [headers, ...rows.slice(0, 39)] },
    tables: [{ name: "Stöd", range, showsHeaders: true, showsTotals: false, filtered: false, headers, values: null }],
  };
  return { readOnly: false, sheets: [sheet], documentSettings: {}, dateOffset: 0 };
}
