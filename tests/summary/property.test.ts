import fc from "fast-check";
import { serialOfDate, type CellValue } from "../../src/model";
import { grantFigureId, summarise } from "../../src/summary";
import { bookWith, datasetOf } from "./workbook";

const headers = ["Ärendenummer", "Stödform", "Mottagare", "Kommun", "Beviljat belopp", "Beslutsdatum", "Beslut", "Utbetalt"];
const forms = { servicebidrag: "Servicebidrag", hemsandningsbidrag: "hemsändning ", investeringsbidrag: "Investeringsstöd" } as const;
const formIds = ["servicebidrag", "hemsandningsbidrag", "investeringsbidrag"] as const;
const years = [2022, 2023, 2024, 2025, 2026] as const;

const someGrant = fc.record({
  form: fc.constantFrom(...formIds),
  year: fc.constantFrom(...years),
  ore: fc.integer({ min: 0, max: 500_000_000 }),
  paidOre: fc.integer({ min: 0, max: 500_000_000 }),
  granted: fc.boolean(),
});
type SomeGrant = typeof someGrant extends fc.Arbitrary<infer Value> ? Value : never;

function figuresOf(grants: readonly SomeGrant[]) {
  const rows = grants.map(({ form, year, ore, paidOre, granted }, index): CellValue[] => [
    `RUN/${String(index)}`,
    forms[form],
    `Påhittad butik ${String(index)}`,
    index % 2 === 0 ? "Berg" : "Åre",
    ore / 100,
    serialOfDate(year, 1 + (index % 12), 9) ?? 0,
    granted ? "Bifall" : "Avslag",
    paidOre / 100,
  ]);
  const { dataset, programme } = datasetOf(bookWith([{ sheet: "Stöd", table: "Stöd", rows: [headers, ...rows] }]), 2025);
  return summarise(dataset, programme);
}

test("of any table every form's and every year's figures are those of a plain count in whole öre, and the totals are their sums", () => {
  fc.assert(
    fc.property(fc.array(someGrant, { minLength: 1, maxLength: 60 }), (grants) => {
      const figures = figuresOf(grants);
      const valueOf = (group: string, measure: "count" | "granted" | "paid" | "average", year: number) =>
        figures.get(grantFigureId(group, measure, year))?.value;
      const counted = grants.filter(({ granted }) => granted);
      for (const year of years) {
        const ofYear = counted.filter((grant) => grant.year === year);
        const inFull = year === 2025 || year === 2024;
        if (ofYear.length === 0 && !inFull) continue;
        for (const group of ["all", ...formIds]) {
          const own = ofYear.filter(({ form }) => group === "all" || form === group);
          const ore = own.reduce((sum, grant) => sum + grant.ore, 0);
          const paidOre = own.reduce((sum, grant) => sum + grant.paidOre, 0);
          expect([valueOf(group, "count", year), valueOf(group, "granted", year)]).toEqual([own.length, ore / 100]);
          if (!inFull) continue;
          const average = own.length === 0 ? null : ore / 100 / own.length;
          expect([valueOf(group, "paid", year), valueOf(group, "average", year)]).toEqual([paidOre / 100, average]);
        }
      }
    }),
    { numRuns: 300 },
  );
});
