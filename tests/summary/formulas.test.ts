import fc from "fast-check";
import { serialOfDate, type CellValue } from "../../src/model";
import { summarise } from "../../src/summary";
import { cellKey, emptySheet } from "../host/book/book";
import { createCalculator } from "../host/calculation";
import { startIronCalcInNode } from "../host/calculation/node";
import { bookWith, datasetOf, plainCell, type SheetRows } from "./workbook";

beforeAll(startIronCalcInNode);

/** Aliases with all that a criterion must escape. */
const settings: SheetRows = {
  sheet: "Inställningar",
  table: "Uf_Stodformer",
  rows: [
    ["Id", "Stödform", "I texten", "Alias", "Område"],
    ["service", "Servicebidrag", "Service", "Service*bidrag; =Service; >10; <>x", "Servicegivare"],
    ["hem", "Hemsändningsbidrag", "Hemsändning", 'Hem?; "Hem"', "Servicegivare"],
  ],
};

const date = fc
  .record({ year: fc.integer({ min: 2023, max: 2026 }), month: fc.integer({ min: 1, max: 12 }), day: fc.constantFrom(1, 28) })
  .map(({ year, month, day }) => serialOfDate(year, month, day) ?? 0);

const grantRow = fc
  .record({
    form: fc.constantFrom(
      "Servicebidrag",
      "servicebidrag ",
      "SERVICEBIDRAG",
      "Service*bidrag",
      "=Service",
      ">10",
      "<>x",
      "Hem?",
      '"Hem"',
      "Servicexbidrag",
      "Hemma",
    ),
    amount: fc.integer({ min: 1, max: 200_000_000 }).map((ore) => ore / 100),
    municipality: fc.constantFrom("Berg", "berg", "Bergs kommun", "Åre", "Östersund ", "", "Atlantis"),
    decision: fc.constantFrom("Bifall", "bifall ", "Beviljat", "Avslag", "", "Kanske"),
    date,
  })
  .map(({ form, amount, municipality, decision, date: decided }): CellValue[] => [form, amount, municipality, decision, decided]);

const optionalDate = fc.option(date, { nil: "" as const });

const activityRow = fc
  .record({
    area: fc.constantFrom("Medborgare", "medborgare ", "Prioriterat område: Medborgare", "Servicegivare", "Annat"),
    year: fc.constantFrom<CellValue>("", 2024, 2025),
    start: optionalDate,
    end: optionalDate,
    status: fc.constantFrom("Genomförd", "Klar", "pågår", "", "Vet inte"),
  })
  .map(({ area, year, start, end, status }): CellValue[] => [area, "Insats", "Resultat", year, start, end, status]);

function table(sheet: string, name: string | null, headers: readonly string[], rows: readonly CellValue[][]): SheetRows {
  return { sheet, table: name, rows: [headers, ...rows.map((row, index) => [`N${String(index + 1)}`, ...row])] };
}

const grantHeaders = ["Dnr", "Stödtyp", "Belopp (kr)", "Kommun", "Beslut", "Beslutsdatum"];
const activityHeaders = ["Nr", "Område", "Insats", "Resultat", "Handlingsplansår", "Start", "Slut", "Status"];

test("Excel's formulas give the engine's figures, whatever stands in the cells", async () => {
  const rowsOf = (row: fc.Arbitrary<CellValue[]>) => fc.array(row, { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rowsOf(grantRow), rowsOf(grantRow), rowsOf(activityRow), async (grants, others, activities) => {
      const book = bookWith([
        settings,
        table("Stöd", "Stöd", grantHeaders, grants),
        table("Stöd 2024", null, grantHeaders, others),
        table("Insatser", "Insatser", activityHeaders, activities),
      ]);
      const { dataset, programme } = datasetOf(book, 2025);
      fc.pre(dataset.sources.length === 3);
      const figures = [...summarise(dataset, programme).values()].filter((figure) => figure.formula !== null);
      const answers = emptySheet("Svar");
      figures.forEach((figure, row) => answers.cells.set(cellKey(row, 0), { ...plainCell(""), formula: figure.formula }));
      book.sheets.push(answers);
      await createCalculator().recalculate(book, [{ sheet: answers.id, range: null }]);
      const calculated = figures.map((figure, row) => [figure.id, cents(answers.cells.get(cellKey(row, 0))?.value ?? "")]);
      expect(calculated).toEqual(figures.map((figure) => [figure.id, cents(figure.value ?? "")]));
    }),
    { numRuns: 25 },
  );
}, 60_000);

/** Sums of decimals leave a trace far behind the öre. */
function cents(value: CellValue): CellValue {
  return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}
