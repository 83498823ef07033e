import fc from "fast-check";
import { dateOfSerial, serialOfDate, type CellValue } from "../../src/model";
import type { SheetRows } from "../summary/workbook";

/*
 * Random tables of grants, as people fill them in, each with what it means: the test knows the right sums without the product.
 */

/** The forms of the settings, with aliases that hold all that a criterion of Excel must escape. */
export const forms = [
  {
    id: "service",
    name: "Servicebidrag",
    inText: "Service",
    spellings: ["Servicebidrag", "servicebidrag ", "SERVICEBIDRAG", "Service*bidrag", "=Service"],
  },
  {
    id: "hem",
    name: "Hemsändningsbidrag",
    inText: "Hemsändning",
    spellings: ["Hemsändningsbidrag", "hemsändningsbidrag", "Hem?", '"Hem"', "Hem~körning"],
  },
  {
    id: "invest",
    name: "Investeringsbidrag",
    inText: "Investering",
    spellings: ["Investeringsbidrag", " Investeringsbidrag", ">10", "<>x"],
  },
] as const;

const unknownForms = ["Servicexbidrag", "Hemma", "Hyresstöd"];

export const formSettings: SheetRows = {
  sheet: "Inställningar",
  table: "Uf_Stodformer",
  rows: [
    ["Id", "Stödform", "I texten", "Alias", "Område"],
    ["service", "Servicebidrag", "Service", "Service*bidrag; =Service", "Servicegivare"],
    ["hem", "Hemsändningsbidrag", "Hemsändning", 'Hem?; "Hem"; Hem~körning', "Servicegivare"],
    ["invest", "Investeringsbidrag", "Investering", ">10; <>x", "Servicegivare"],
  ],
};

export const municipalitySettings: SheetRows = {
  sheet: "Kommunlista",
  table: "Uf_Kommuner",
  rows: [["Kommun"], ["Berg"], ["Åre"]],
};

/** The year that is followed up. */
export const followUpYear = 2025;

/** A row as a person would fill it in, and what it means. */
export interface GrantRow {
  /** The id of the form; null for one that the settings do not know. */
  readonly form: string | null;
  readonly formText: string;
  readonly municipality: string;
  /** In öre; null for an empty cell. */
  readonly ore: number | null;
  readonly amount: CellValue;
  /** The year of the decision; null for an empty cell. */
  readonly year: number | null;
  readonly date: CellValue;
  readonly decision: string;
  readonly isGranted: boolean;
  /** How many rows the grant is paid on, one after the other; one without an amount stands once, since no amounts of it can be equal. */
  readonly payments: number;
  /** An empty row stands before it. */
  readonly afterBlank: boolean;
}

/** A table with its own headers, and columns that others lack. */
export interface GrantTable {
  readonly headers: Readonly<Record<"form" | "amount" | "date" | "municipality" | "decision" | "case", string>>;
  readonly hasDecisions: boolean;
  readonly hasPayments: boolean;
  readonly isExcelTable: boolean;
  readonly rows: readonly GrantRow[];
}

const formOf: fc.Arbitrary<Pick<GrantRow, "form" | "formText">> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(...forms.flatMap(({ id, spellings }) => spellings.map((formText) => ({ form: id, formText })))),
  },
  { weight: 1, arbitrary: fc.constantFrom(...unknownForms).map((formText) => ({ form: null, formText })) },
);

const amountOf: fc.Arbitrary<Pick<GrantRow, "ore" | "amount">> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.integer({ min: 1, max: 2_000_000 }).map((kronor) => ({ ore: kronor * 100, amount: kronor })),
  },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 200_000_000 }).map((ore) => ({ ore, amount: ore / 100 })) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 2_000_000 }).map((kronor) => ({ ore: kronor * 100, amount: `${grouped(kronor)} kr` })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 900 }).map((thousands) => ({ ore: thousands * 100_000, amount: `${String(thousands)} tkr` })),
  },
  { weight: 1, arbitrary: fc.constant({ ore: null, amount: "" }) },
);

function grouped(kronor: number): string {
  return String(kronor).replace(/\B(?=(\d{3})+$)/g, "\u00A0");
}

const dateOf: fc.Arbitrary<Pick<GrantRow, "year" | "date">> = fc
  .record({
    year: fc.integer({ min: 2023, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.constantFrom(1, 15, 28),
    look: fc.constantFrom("serial", "serial", "serial", "serial", "serial", "serial", "serial", "serial", "iso", "swedish", "none"),
  })
  .map(({ year, month, day, look }): Pick<GrantRow, "year" | "date"> => {
    const serial = serialOfDate(year, month, day) ?? 0;
    if (look === "none") return { year: null, date: "" };
    if (look === "iso") return { year, date: `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
    return { year, date: look === "swedish" ? `${String(day)}/${String(month)} ${String(year)}` : serial };
  });

const decisionOf = fc.constantFrom(
  { decision: "Bifall", isGranted: true },
  { decision: "bifall ", isGranted: true },
  { decision: "Beviljat", isGranted: true },
  { decision: "Avslag", isGranted: false },
  { decision: "", isGranted: false },
  { decision: "Kanske", isGranted: false },
);

const row: fc.Arbitrary<GrantRow> = fc
  .record({
    form: formOf,
    amount: amountOf,
    date: dateOf,
    decision: decisionOf,
    municipality: fc.constantFrom("Berg", "berg", "Åre", "Åre ", "", "Atlantis"),
    payments: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 2, 3),
    afterBlank: fc.constantFrom(false, false, false, false, true),
  })
  .map(({ form, amount, date, decision, municipality, payments, afterBlank }) => ({
    ...form,
    ...amount,
    ...date,
    ...decision,
    municipality,
    payments: amount.ore === null ? 1 : payments,
    afterBlank,
  }));

const table: fc.Arbitrary<GrantTable> = fc.record({
  headers: fc.record({
    form: fc.constantFrom("Stödform", "Stödtyp", "TYP AV STÖD"),
    amount: fc.constantFrom("Beviljat belopp", "Belopp (kr)", "Bidragsbelopp [kr]"),
    date: fc.constantFrom("Beslutsdatum", "Besluts-\ndatum", "Datum för beslut"),
    municipality: fc.constantFrom("Kommun", "Kommunnamn"),
    decision: fc.constantFrom("Beslut", "Bifall/avslag"),
    case: fc.constantFrom("Ärendenummer", "Dnr"),
  }),
  hasDecisions: fc.boolean(),
  hasPayments: fc.boolean(),
  isExcelTable: fc.boolean(),
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
});

/** One workbook's tables of grants. */
export const grantTables: fc.Arbitrary<readonly GrantTable[]> = fc.array(table, { minLength: 1, maxLength: 3 });

/** The cells of a table, headers first. @param name the sheet's and the table's; also what the case numbers begin with */
export function sheetOf({ headers, hasDecisions, hasPayments, isExcelTable, rows }: GrantTable, name: string): SheetRows {
  const shown = (all: readonly CellValue[]) => all.filter((_, column) => (column !== 5 || hasDecisions) && (column !== 6 || hasPayments));
  const blank = shown(["", "", "", "", "", "", ""]);
  const body = rows.flatMap((given, index) => {
    const cells = shown([
      `${name}/${String(index + 1)}`,
      given.formText,
      given.amount,
      given.date,
      given.municipality,
      given.decision,
      100,
    ]);
    const copies = Array.from({ length: hasPayments ? given.payments : 1 }, () => cells);
    return given.afterBlank && index > 0 ? [blank, ...copies] : copies;
  });
  const head = shown([headers.case, headers.form, headers.amount, headers.date, headers.municipality, headers.decision, "Utbetalt"]);
  return { sheet: name, table: isExcelTable ? name : null, rows: [head, ...body] };
}

/** What the tables hold for a form in a year: the number of grants, and öre. */
export function rightSum(tables: readonly GrantTable[], form: string, year: number): { readonly count: number; readonly ore: number } {
  const counted = tables.flatMap(({ rows, hasDecisions }) =>
    rows.filter((given) => given.form === form && given.year === year && (given.isGranted || !hasDecisions)),
  );
  return { count: counted.length, ore: counted.reduce((sum, { ore }) => sum + (ore ?? 0), 0) };
}

/** Whether a table has text where Excel needs a number: its sums leave that out. */
export function hasText({ rows }: GrantTable): boolean {
  return rows.some(({ amount, date }) => isText(amount) || isText(date));
}

function isText(value: CellValue): boolean {
  return typeof value === "string" && value !== "";
}

/** A workbook's tables as lines that a person can read, for what fast-check says of a failure. */
export function described(tables: readonly GrantTable[]): string {
  return tables
    .map((one, index) =>
      sheetOf(one, `Tabell_${String(index + 1)}`)
        .rows.map((cells) => cells.map((value, column) => shownCell(value, column)).join(" | "))
        .join("\n"),
    )
    .join("\n\n");
}

function shownCell(value: CellValue, column: number): string {
  if (column !== 3 || typeof value !== "number") return JSON.stringify(value);
  const { year, month, day } = dateOfSerial(value as Parameters<typeof dateOfSerial>[0]);
  return `${String(year)}-${String(month)}-${String(day)}`;
}
