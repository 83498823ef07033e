import fc from "fast-check";
import { type CellValue, type Dataset, type Finding, localAddress, serialOfDate } from "../../src/model";
import { categoryKey, serviceProgramme } from "../../src/programme";
import { checkDataset } from "../../src/review";
import { singleSpaced } from "../../src/review/values";
import { datasetOf, type SheetOfTest } from "../sources/book";

/*
 * From cells to findings: what cannot be read is a finding at its cell, never a zero, and what a fix would write is read without one.
 */

const date = serialOfDate(2025, 3, 4) ?? 0;

/** A row of each table whose cells can all be read. */
const grantRow: Readonly<Record<string, CellValue>> = {
  Ärendenummer: "RUN/1/2025",
  Stödform: "Servicebidrag",
  Mottagare: "Prövbodens Livs AB",
  Mottagartyp: "Företag",
  Kommun: "Berg",
  Ansökningsdatum: date - 40,
  Startdatum: date + 10,
  Beslut: "Bifall",
  Beslutsdatum: date,
  Stödår: 2025,
  "Beviljat belopp": 100_000,
  "Stödgrundande kostnad": 200_000,
  "Grund 17 §": 1,
  "Antal hushåll": 12,
  "Antal leveranser": 300,
  "Omsättning dagligvaror": 4_000_000,
  "Avstånd (km)": 12.5,
  Ö: "nej",
  "Särskilda skäl": "nej",
  "Kommunens yttrande": date - 20,
  Utbetalt: 100_000,
  Utbetalningsdatum: date + 30,
  Återkrav: 0,
};

const activityRow: Readonly<Record<string, CellValue>> = {
  Nr: "M1",
  "Prioriterat område": "Medborgare",
  Insats: "Hålla bymöten",
  Resultat: "Hållit fyra bymöten.",
  År: 2025,
  Start: date,
  Slut: date + 20,
  Status: "Genomförd",
  Antal: 4,
  Enhet: "möten",
  "Ta med": "ja",
};

/** The rule that speaks of each column when its cell cannot be read; texts can always be. */
const unreadable: Readonly<Record<string, string>> = {
  Stödform: "unknown-grant-form",
  Mottagartyp: "value-unreadable",
  Kommun: "unknown-municipality",
  Ansökningsdatum: "date-unreadable",
  Startdatum: "date-unreadable",
  Beslut: "unknown-decision",
  Beslutsdatum: "date-unreadable",
  Stödår: "value-unreadable",
  "Beviljat belopp": "amount-unreadable",
  "Stödgrundande kostnad": "amount-unreadable",
  "Grund 17 §": "value-unreadable",
  "Antal hushåll": "value-unreadable",
  "Antal leveranser": "value-unreadable",
  "Omsättning dagligvaror": "amount-unreadable",
  "Avstånd (km)": "value-unreadable",
  Ö: "value-unreadable",
  "Särskilda skäl": "value-unreadable",
  "Kommunens yttrande": "date-unreadable",
  Utbetalt: "amount-unreadable",
  Utbetalningsdatum: "date-unreadable",
  Återkrav: "amount-unreadable",
  "Prioriterat område": "unknown-area",
  År: "value-unreadable",
  Start: "date-unreadable",
  Slut: "date-unreadable",
  Status: "unknown-status",
  Antal: "amount-unreadable",
  "Ta med": "value-unreadable",
};

const tables = { Stöd: grantRow, Insatser: activityRow };
type TableName = keyof typeof tables;

/** A workbook whose second data row of a table has other values; the first stays as it is, so that the columns are recognised. */
function workbookWith(table: TableName, changed: Readonly<Record<string, CellValue>>, dateOffset = 0): Dataset {
  const sheets = (Object.keys(tables) as TableName[]).map((name): SheetOfTest => {
    const row = name === "Stöd" && dateOffset > 0 ? shifted(tables[name], dateOffset) : tables[name];
    const another = name === "Stöd" ? { Ärendenummer: "RUN/2/2025" } : {};
    const second = { ...row, ...another, ...(name === table ? changed : {}) };
    return { name, cells: [Object.keys(row), Object.values(row), Object.values(second)] };
  });
  return datasetOf(sheets, 2025, dateOffset);
}

/** The dates of a row as a workbook with 1904 dates has them. */
function shifted(row: Readonly<Record<string, CellValue>>, dateOffset: number): Readonly<Record<string, CellValue>> {
  const isDate = (value: CellValue) => typeof value === "number" && Math.abs(value - date) < 1_000;
  return Object.fromEntries(Object.entries(row).map(([header, value]) => [header, isDate(value) ? Number(value) - dateOffset : value]));
}

function findingsAt(dataset: Dataset, address: string): readonly Finding[] {
  return checkDataset(dataset, serviceProgramme).findings.filter(({ cell }) => cell !== null && localAddress(cell) === address);
}

/** Where a column's second data row is. */
function cellOfColumn(table: TableName, header: string): string {
  return localAddress({ sheet: table, row: 2, column: Object.keys(tables[table]).indexOf(header) });
}

const columns = (Object.keys(tables) as TableName[]).flatMap((table) =>
  Object.keys(tables[table]).map((header) => [table, header] as const),
);

describe.each(columns)("%s, %s", (table, header) => {
  const cell = cellOfColumn(table, header);

  test("a formula error is a finding", () => {
    expect(findingsAt(workbookWith(table, { [header]: "#N/A" }), cell).map(({ rule }) => rule)).toContain("cell-error");
  });

  const rule = unreadable[header];
  if (rule === undefined) return;
  test.each(["hm", "12 av 30"])("what cannot be read is a finding: %s", (value) => {
    const found = findingsAt(workbookWith(table, { [header]: value }), cell).map((finding) => finding.rule);
    expect(found.filter((id) => /unreadable|unknown/.test(id))).toEqual([rule]);
  });
});

const fixable: readonly (readonly [table: TableName, header: string, before: CellValue, after: CellValue, rule: string])[] = [
  ["Stöd", "Beviljat belopp", "154\u00A0998,50 kr", 154_998.5, "amount-as-text"],
  ["Stöd", "Återkrav", "0,2 tkr", 200, "amount-as-text"],
  ["Stöd", "Antal hushåll", "45 st.", 45, "amount-as-text"],
  ["Stöd", "Avstånd (km)", "12,5 km", 12.5, "amount-as-text"],
  ["Stöd", "Grund 17 §", "3", 3, "amount-as-text"],
  ["Insatser", "Antal", "18", 18, "amount-as-text"],
  ["Stöd", "Beslutsdatum", "4 mars 2025", date, "date-as-text"],
  ["Stöd", "Beslutsdatum", 250304, date, "date-as-text"],
  ["Stöd", "Utbetalningsdatum", "4/3 2025", date, "date-as-text"],
  ["Insatser", "Slut", "2025-03-04", date, "date-as-text"],
  ["Stöd", "Kommun", "Berg\u00A0", "Berg", "whitespace"],
  ["Insatser", "Status", "  Genomförd", "Genomförd", "whitespace"],
  ["Stöd", "Beslut", "Beviljat", "Bifall", "alias-used"],
  ["Stöd", "Stödform", "Servisbidrag", "Servicebidrag", "unknown-grant-form"],
  ["Stöd", "Kommun", " Bergg", "Berg", "unknown-municipality"],
  ["Stöd", "Beslut", "Bifal", "Bifall", "unknown-decision"],
  ["Insatser", "Prioriterat område", "Medborgarna", "Medborgare", "unknown-area"],
  ["Insatser", "Status", "Genonförd", "Genomförd", "unknown-status"],
  ["Stöd", "Mottagare", " Prövbodens Livs", "Prövbodens Livs AB", "near-duplicate-name"],
];

test.each(fixable)("%s, %s: %j becomes %j (%s), and then there is nothing to fix", (table, header, before, after, rule) => {
  const cell = cellOfColumn(table, header);
  const [finding] = findingsAt(workbookWith(table, { [header]: before }), cell).filter(({ fix }) => fix !== undefined);
  expect(finding?.rule).toBe(rule);
  expect(finding?.fix?.changes.map((change) => [localAddress(change.cell), change.before, change.after])).toEqual([[cell, before, after]]);
  const fixed = checkDataset(workbookWith(table, { [header]: after }), serviceProgramme).findings;
  expect(fixed.filter(({ fix }) => fix !== undefined)).toEqual([]);
});

test("in a workbook with 1904 dates, what the fix of a date writes is read as that date", () => {
  const cell = cellOfColumn("Stöd", "Beslutsdatum");
  const [finding] = findingsAt(workbookWith("Stöd", { Beslutsdatum: "2025-03-04" }, 1_462), cell);
  // The day as a serial of the 1900 system: applyChanges writes it in the workbook's own way.
  expect(finding?.fix?.changes).toMatchObject([{ before: "2025-03-04", after: date, kind: "date" }]);
  const fixed = workbookWith("Stöd", { Beslutsdatum: date - 1_462 }, 1_462);
  expect(findingsAt(fixed, cell)).toEqual([]);
  expect(fixed.grants[1]?.decisionDate).toBe(date);
});

test("spaces that should not be there are no part of a category's name", () => {
  const spaced = fc.array(fc.constantFrom("a", "Å", "ö", " ", "\u00A0", "\u202F", "\u200B", "\u00AD", "\n"), { maxLength: 20 });
  fc.assert(
    fc.property(spaced, (characters) => {
      const text = singleSpaced(characters.join(""));
      expect(text).toBe(singleSpaced(text));
      expect(text.toLowerCase()).toBe(categoryKey(characters.join("")));
    }),
  );
});
