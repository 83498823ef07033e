import { serialOfDate, type CellValue } from "../../src/model";
import { summarise } from "../../src/summary";
import { bookWith, datasetOf, type SheetRows } from "./workbook";

const headers = ["Ärendenummer", "Stödform", "Mottagare", "Kommun", "Beviljat belopp", "Beslutsdatum", "Beslut", "Utbetalt"];

/** A row of an invented recipient; without a payment where `paid` is left out. */
function row(caseNumber: string, form: string, amount: CellValue, year: number, paid: CellValue = "", decision = "Bifall"): CellValue[] {
  return [caseNumber, form, `Påhittad butik ${caseNumber}`, "Berg", amount, serialOfDate(year, 3, 4) ?? 0, decision, paid];
}

function table(name: string, rows: readonly CellValue[][], columnCount = headers.length): SheetRows {
  return { sheet: name, table: name, rows: [headers, ...rows].map((cells) => cells.slice(0, columnCount)) };
}

function figuresOf(...sheets: SheetRows[]) {
  const { dataset, programme } = datasetOf(bookWith(sheets), 2025);
  return summarise(dataset, programme);
}

const main = table("Stöd", [
  row("1", "Servicebidrag", 100_000, 2025, 60_000),
  row("2", "Servicebidrag", 50_000.5, 2025),
  row("3", "Servicebidrag", 80_000, 2025, 10_000, "Avslag"),
  row("4", "Hemsändning", 30_000, 2025, 30_000),
  // One grant, paid in two parts.
  row("5", "Särskilt driftstöd", 90_000, 2025, 40_000.25),
  row("5", "Särskilt driftstöd", 90_000, 2025, 20_000),
  row("6", "Servicebidrag", 120_000, 2024, 120_000),
  row("7", "Hemsändningsbidrag", 40_000, 2024),
  row("8", "Servicebidrag", 70_000, 2022, 5),
]);
/** Older grants in a table without payments. */
const older = table("Stöd_2023", [row("9", "servicebidrag ", 10_000, 2023), row("10", "Servicebidrag", 20_000, 2022)], 7);

describe("averages, payments and other years", () => {
  const figures = figuresOf(main, older);

  test.each<[string, number | null]>([
    ["grants/servicebidrag/average/2025", 75_000.25],
    ["grants/servicebidrag/average/2024", 120_000],
    ["grants/sarskilt-driftstod/average/2025", 90_000],
    ["grants/sarskilt-driftstod/average/2024", null],
    ["grants/area:Servicegivare/average/2025", 270_000.5 / 4],
    ["grants/all/average/2025", 270_000.5 / 4],
    ["grants/servicebidrag/paid/2025", 60_000],
    ["grants/sarskilt-driftstod/paid/2025", 60_000.25],
    ["grants/hemsandningsbidrag/paid/2024", 0],
    ["grants/all/paid/2025", 150_000.25],
    ["grants/all/paid/2024", 120_000],
    ["grants/servicebidrag/granted-share/2024", 0.75],
    ["grants/all/count/2023", 1],
    ["grants/all/granted/2022", 90_000],
    ["grants/servicebidrag/granted/2022", 90_000],
    ["grants/hemsandningsbidrag/granted/2023", 0],
    ["grants/all/granted-change-share/2024", 15],
    ["grants/all/granted-change-share/2023", (10_000 - 90_000) / 90_000],
    ["grants/all/granted-change-share/2022", null],
  ])("%s is %p", (id, value) => {
    expect(figures.get(id)?.value).toBe(value);
  });

  test("each part of a grant paid in parts has its payment: the formula stays, and all its rows are sources", () => {
    const paid = figures.get("grants/sarskilt-driftstod/paid/2025");
    expect(paid?.formula).toBe(
      '=SUMIFS(Stöd[Utbetalt],Stöd[Stödform],"Särskilt driftstöd",Stöd[Beslut],"Bifall",Stöd[Beslutsdatum],">="&DATE(2025,1,1),Stöd[Beslutsdatum],"<"&DATE(2026,1,1))',
    );
    expect(paid?.sources).toEqual([{ sheet: "Stöd", row: 5, column: 7, rowCount: 2, columnCount: 1 }]);
    expect(figures.get("grants/sarskilt-driftstod/granted/2025")?.formula).toBeNull();
  });

  test("a table without payments has no part in what is paid, but in the other figures", () => {
    expect(figures.get("grants/servicebidrag/paid/2025")?.formula).not.toContain("Stöd_2023");
    expect(figures.get("grants/servicebidrag/granted/2022")?.formula).toContain("SUMIFS(Stöd_2023[Beviljat belopp]");
    expect(figures.get("grants/servicebidrag/granted/2023")?.formula).toContain('"servicebidrag "');
  });

  test("without a column of payments nothing is said of them", () => {
    const without = figuresOf(older);
    expect([...without.keys()].filter((id) => id.includes("/paid/"))).toEqual([]);
    expect(without.get("grants/all/average/2025")?.value).toBeNull();
  });

  test("single municipalities and single areas are of the follow-up year", () => {
    expect(figures.has("grants/all/granted/2025/Berg")).toBe(true);
    expect(figures.has("grants/all/granted/2023/Berg")).toBe(false);
    expect(figures.has("grants/area:Servicegivare/granted/2023")).toBe(false);
  });
});
