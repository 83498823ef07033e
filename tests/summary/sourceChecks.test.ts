import { serialOfDate, type CellValue } from "../../src/model";
import { sourceChecks } from "../../src/summary";
import { bookWith, datasetOf, type SheetRows } from "./workbook";

const headers = ["Stödform", "Beviljat belopp", "Beslutsdatum"];
const day = serialOfDate(2025, 3, 4) ?? 0;

function checksOf(...sheets: SheetRows[]) {
  return sourceChecks(datasetOf(bookWith(sheets), 2025).dataset);
}

function grants(rows: readonly CellValue[][], table: string | null = "Stöd"): SheetRows {
  return { sheet: "Stöd", table, rows: [headers, ...rows] };
}

test("rows and the sum are those that Excel counts: a text is no amount, whatever it says", () => {
  const rows = [
    ["Servicebidrag", 100.1, day],
    ["Servicebidrag", "154 998 kr", day],
    ["Summa", 100.1, ""],
    ["Servicebidrag", 200.2, "4 mars 2025"],
  ];
  const [check] = checksOf(grants(rows));
  expect(check?.rows).toEqual({ value: 4, formula: "=ROWS(Stöd[Stödform])" });
  expect(check?.granted).toEqual({ value: 400.4, formula: "=SUM(Stöd[Beviljat belopp])" });
  expect(check?.unchanged).toEqual([
    `ABS(SUMSQ(Stöd[Beviljat belopp])-${String(Number((100.1 ** 2 * 2 + 200.2 ** 2).toPrecision(15)))})<=0.005`,
    `ABS(SUMSQ(Stöd[Beslutsdatum])-${String(2 * day ** 2)})<=${String(Number((2 * day ** 2 * 1e-11).toPrecision(15)))}`,
    `ABS(SUMPRODUCT(Stöd[Beviljat belopp],Stöd[Beslutsdatum])-${String(100.1 * day)})<=0.005`,
  ]);
});

test("a column that holds an error has no sum", () => {
  const [check] = checksOf(
    grants([
      ["Servicebidrag", "#N/A", day],
      ["Servicebidrag", 5, day],
    ]),
  );
  expect(check?.granted).toBeNull();
  expect(check?.unchanged).toEqual([expect.stringContaining("SUMSQ(Stöd[Beslutsdatum])"), 'COUNTIF(Stöd[Stödform],"Servicebidrag")=2']);
});

test("every source has its own, activities without a sum", () => {
  const activities: SheetRows = {
    sheet: "Insatser",
    table: "Insatser",
    rows: [
      ["Prioriterat område", "Insats", "Resultat", "Slut", "Antal"],
      ["Medborgare", "A", "r", day, 18],
    ],
  };
  const checks = checksOf(
    grants([["Servicebidrag", 5, day]]),
    { ...grants([["Servicebidrag", 7, day]], "Stöd_2"), sheet: "Stöd 2" },
    activities,
  );
  expect(checks.map(({ source, granted }) => [source.table, granted?.value ?? null])).toEqual([
    ["Stöd", 5],
    ["Stöd_2", 7],
    ["Insatser", null],
  ]);
  expect(checks[2]?.unchanged).toEqual([
    expect.stringContaining("SUMSQ(Insatser[Slut])"),
    "ABS(SUMSQ(Insatser[Antal])-324)<=0.005",
    'COUNTIF(Insatser[Prioriterat område],"Medborgare")=1',
  ]);
});

describe("categories", () => {
  test("are counted by the spellings that Excel tells apart, so that one row that changes its name changes the sum", () => {
    const rows = ["Servicebidrag", "Hemsändning", "SERVICEBIDRAG", "Hemsändning*"].map((form) => [form, 5, day]);
    expect(checksOf(grants(rows))[0]?.unchanged.at(-1)).toBe(
      'COUNTIF(Stöd[Stödform],"Servicebidrag")+2*COUNTIF(Stöd[Stödform],"Hemsändning")+3*COUNTIF(Stöd[Stödform],"Hemsändning~*")=7',
    );
  });

  test("are left out where typed totals may hold names too, and where they are too many", () => {
    const total = ["Summa", 5, ""];
    expect(checksOf(grants([["Servicebidrag", 5, day], total]))[0]?.unchanged.join(" ")).not.toContain("COUNTIF");
    const many = Array.from({ length: 41 }, (_, index) => [`Form ${String(index)}`, 5, day]);
    expect(checksOf(grants(many))[0]?.unchanged.join(" ")).not.toContain("COUNTIF");
  });
});
