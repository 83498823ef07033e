import type { CellValue, SheetOutline, WorkbookOutline } from "../../src/model";

/** The columns that most grant tables have. */
const usualHeaders = [
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

/** The rest of those that are read, so that every rule has its columns: 28 in all. */
const otherHeaders = [
  "Organisationsnummer",
  "Mottagartyp",
  "Försäljningsställe",
  "Startdatum",
  "Grund 17 §",
  "Antal hushåll",
  "Antal leveranser",
  "Omsättning dagligvaror",
  "Avstånd (km)",
  "Ö",
  "Särskilda skäl",
  "Kommunens yttrande",
  "Utbetalningsdatum",
  "Återkrav",
  "Grund för återkrav",
  "Finansieringskälla",
] as const;

const forms = ["Servicebidrag", "Investeringsbidrag", "Särskilt driftstöd", "Servicebidrag"];
const municipalities = ["Berg", "Bräcke", "Härjedalen", "Krokom", "Ragunda", "Strömsund", "Åre", "Östersund"];
/** So many shops share the rows: some two dozen grants each, over two years, below every ceiling. */
const shops = 4000;

/** The 0-based column of the grant form, for the plain pass. */
export const formColumn = 1;

/**
 * Grant rows as an official's table has them: 12 columns, two years, one in fifty rejected, a home delivery for each municipality and year.
 * Always the same for a count. What is wrong with them is next to nothing: a table is looked through far more often than it is wrong.
 */
export function grantRows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => cellsOf(caseAt(index)));
}

/** The same rows with every column that is read. */
export function wholeGrantRows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => [...cellsOf(caseAt(index)), ...otherCells(caseAt(index))]);
}

interface Case {
  readonly index: number;
  /** Goes through many different values, always in the same order: it stands in for chance. */
  readonly walk: number;
  readonly shop: number;
  readonly form: string;
  readonly municipality: string;
  readonly decisionDate: number;
  readonly supportYear: number;
  readonly isHomeDelivery: boolean;
  readonly isRejected: boolean;
  readonly amount: number;
}

const firstDay = { 2024: 45_292, 2025: 45_658 } as const;

function caseAt(index: number): Case {
  const walk = (index * 7919) % 104_729;
  const isHomeDelivery = index < 2 * municipalities.length;
  const year = (isHomeDelivery ? index < municipalities.length : walk % 2 === 0) ? 2025 : 2024;
  const shop = Math.floor(walk / 2) % shops;
  return {
    index,
    walk,
    shop,
    form: isHomeDelivery ? "Hemsändningsbidrag" : (forms[shop % forms.length] ?? ""),
    municipality: municipalities[(isHomeDelivery ? index : shop) % municipalities.length] ?? "",
    decisionDate: firstDay[year] + 60 + (walk % 200),
    supportYear: isHomeDelivery ? year - 1 : year,
    isHomeDelivery,
    isRejected: index % 50 === 49,
    amount: 15_000 + (walk % 400) * 7,
  };
}

function cellsOf({ index, shop, form, municipality, decisionDate, supportYear, isHomeDelivery, isRejected, amount }: Case): CellValue[] {
  return [
    `RUN/${String(index + 1)}/2025`,
    form,
    isHomeDelivery ? `${municipality} (påhittad kommun)` : `Påhittad handel ${String(shop)} AB`,
    municipality,
    decisionDate,
    isRejected ? "Avslag" : "Bifall",
    isRejected ? "" : amount,
    amount * 2,
    decisionDate - 40,
    supportYear,
    isRejected ? "" : amount,
    "",
  ];
}

function otherCells({ walk, shop, decisionDate, isHomeDelivery, isRejected }: Case): CellValue[] {
  return [
    isHomeDelivery ? "" : orgNumber(shop),
    isHomeDelivery ? "Kommun" : "Företag",
    `Butik ${String(shop)}`,
    decisionDate + 10,
    1 + (walk % 5),
    isHomeDelivery ? 100 + (walk % 200) : "",
    isHomeDelivery ? 5000 + (walk % 2000) : "",
    4_000_000 + (walk % 5000) * 1000,
    11 + (walk % 40),
    walk % 90 === 0 ? "ja" : "nej",
    walk % 30 === 0 ? "ja" : "nej",
    decisionDate - 10,
    isRejected ? "" : decisionDate + 60,
    "",
    "",
    "Anslag 1:1",
  ];
}

/** A made-up organisation number whose last digit checks (Luhn): 559 and the shop. */
function orgNumber(shop: number): string {
  const digits = `559${String(shop).padStart(6, "0")}`;
  const sum = Array.from(digits, Number).reduce((total, digit, place) => {
    const doubled = place % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${digits.slice(0, 6)}-${digits.slice(6)}${String((10 - (sum % 10)) % 10)}`;
}

/** A workbook with one table "Stöd" of the rows, as the reader gives it; its headers are those of as many columns as the rows have. */
export function outlineOf(rows: readonly (readonly CellValue[])[]): WorkbookOutline {
  const headers = [...usualHeaders, ...otherHeaders].slice(0, rows[0]?.length);
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
