import { limitOn, serialOfDate, type CellValue, type Programme, type Serial } from "../../src/model";
import { defaultLimits, limitDefinitions, readProgramme, serviceProgramme } from "../../src/programme";
import { settings } from "./settingsOutline";

const headers = ["Id", "Värde", "Enhet", "Gäller från", "Gäller till", "Grund"];

/** A programme whose Uf_Granser has these rows, from row 6 of the sheet (0-based 5) and column B (1) on. */
function withLimits(...rows: readonly (readonly CellValue[])[]): Programme {
  return readProgramme(settings({ Uf_Granser: [headers, ...rows] }));
}

function day(text: string): Serial {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const serial = serialOfDate(year, month, date);
  if (serial === null) throw new Error(text);
  return serial;
}

function valueOn({ limits }: Programme, id: string, text: string): number | null {
  return limitOn(limits, id, day(text))?.value ?? null;
}

/** Where each problem is ("Värde 6" is the second row of the table) and what stands in. */
function problemsOf({ problems }: Programme): unknown[] {
  return problems.map(({ cell, column, kind, standIn }) => [`${column} ${String(cell.row)}`, kind ?? "unreadable", standIn]);
}

describe("the built-in limits", () => {
  test.each<[string, string, number | null]>([
    ["home-delivery-share", "2025-01-01", 50],
    ["home-delivery-share", "2024-12-31", null],
    ["home-delivery-per-delivery", "2025-06-01", 100],
    ["home-delivery-floor", "2025-06-01", 0.5],
    ["price-base-amount", "2022-05-01", 48_300],
    ["price-base-amount", "2023-12-31", 52_500],
    ["price-base-amount", "2024-05-01", null],
    ["price-base-amount", "2025-05-01", 58_800],
    ["price-base-amount", "2026-05-01", 59_200],
    ["price-base-amount", "2027-01-01", null],
    ["investment-share", "2025-05-01", 85],
    ["investment-share-without-ground", "2025-05-01", 50],
    ["yearly-ceiling", "2025-01-01", 350_000],
    ["yearly-ceiling", "2024-12-31", 250_000],
    ["yearly-ceiling-strategic", "2024-12-31", 300_000],
    ["yearly-ceiling-strategic", "2025-01-01", null],
    ["service-years", "2025-05-01", 3],
    ["operating-turnover", "2025-05-01", 11_000_000],
    ["operating-distance", "2025-05-01", 10],
    ["de-minimis", "2025-05-01", 300_000],
    ["de-minimis", "2024-05-01", null],
    ["de-minimis-operating", "2025-05-01", null],
    ["euro-rate", "2025-05-01", 11],
    ["regional-ceiling/servicebidrag", "2025-05-01", null],
    ["amount-outlier", "1995-05-01", 10],
    ["amount-outlier-rows", "1995-05-01", 8],
    ["date-first-year", "2025-05-01", 1990],
    ["date-last-year", "2025-05-01", 2060],
    ["near-duplicate-name", "2025-05-01", 2],
  ])("%s on %s is %p", (id, date, value) => {
    expect(valueOn(serviceProgramme, id, date)).toBe(value);
  });

  test("each names its paragraph or source, and all of them are explained", () => {
    const ofTheOrdinance = defaultLimits.filter(({ validFrom }) => validFrom !== null);
    expect(ofTheOrdinance.every(({ basis }) => /§ förordning|§§ förordning|\(EU\)|Prisbasbelopp|SFS/.test(basis))).toBe(true);
    const explained = new Set(limitDefinitions.map(({ id }) => id));
    expect(defaultLimits.filter(({ id }) => !explained.has(id))).toEqual([]);
    expect(limitDefinitions.every(({ explanation, unit }) => explanation.length > 20 && unit !== "")).toBe(true);
  });
});

describe("limits of the settings", () => {
  test("stand for the default of their id, with their cell and basis; other ids keep theirs", () => {
    const programme = withLimits(["Yearly-Ceiling", 300_000, "kr", "2026-01-01", "", "Regionens beslut"]);
    expect(programme.limits.filter(({ id }) => id === "yearly-ceiling")).toEqual([
      {
        id: "yearly-ceiling",
        value: 300_000,
        unit: "kr",
        validFrom: day("2026-01-01"),
        validTo: null,
        basis: "Regionens beslut",
        cell: { sheet: "Inställningar", row: 5, column: 2 },
      },
    ]);
    expect(valueOn(programme, "yearly-ceiling", "2025-06-01")).toBeNull();
    expect(valueOn(programme, "investment-share", "2025-06-01")).toBe(85);
    expect(programme.problems).toEqual([]);
    expect(programme.fromSettings).toBe(true);
  });

  test.each<[CellValue, string, number]>([
    ["350 000", "yearly-ceiling", 350_000],
    ["350\u00A0000 kr", "yearly-ceiling", 350_000],
    ["350\u202F000 kronor", "yearly-ceiling", 350_000],
    ["350000,50", "yearly-ceiling", 350_000.5],
    ["1 000 000 SEK", "yearly-ceiling", 1_000_000],
    ["0,5", "home-delivery-floor", 0.5],
    ["0.5", "home-delivery-floor", 0.5],
    ["0,5 prisbasbelopp", "home-delivery-floor", 0.5],
    ["85 %", "investment-share", 85],
    ["85 procent", "investment-share", 85],
    ["0,5 %", "investment-share", 0.5],
    [0.85, "investment-share", 85],
    ["0,85", "investment-share", 85],
    [1, "investment-share", 100],
    [85, "investment-share", 85],
    ["12 km", "operating-distance", 12],
    ["300 000 euro", "de-minimis", 300_000],
    [0, "operating-distance", 0],
    ["3 år", "service-years", 3],
  ])("%j as %s is %p", (typed, id, value) => {
    const programme = withLimits([id, typed]);
    expect(programme.problems).toEqual([]);
    expect(valueOn(programme, id, "2025-06-01")).toBe(value);
  });

  test.each<[CellValue, string]>([
    ["mycket", "yearly-ceiling"],
    ["350.000", "yearly-ceiling"],
    ["350 00", "yearly-ceiling"],
    ["350 tkr", "yearly-ceiling"],
    ["85 %", "yearly-ceiling"],
    [-1, "yearly-ceiling"],
    ["-1", "yearly-ceiling"],
    [true, "yearly-ceiling"],
    ["#N/A", "yearly-ceiling"],
    [101, "investment-share"],
    [2.5, "service-years"],
    ["2,5", "date-first-year"],
  ])("%j cannot be %s: the default stands in, and is said", (typed, id) => {
    const programme = withLimits([id, typed]);
    const standIn = defaultLimits.find((limit) => limit.id === id);
    expect(problemsOf(programme)).toEqual([
      ["Värde 5", "unreadable", `${(standIn?.value ?? 0).toLocaleString("sv-SE")} ${String(standIn?.unit)}`],
    ]);
    expect(valueOn(programme, id, "2025-06-01")).toBe(standIn?.value);
  });

  test("an empty value switches a limit off, for the days of the row", () => {
    expect(valueOn(withLimits(["yearly-ceiling", "", "kr", "", "", ""]), "yearly-ceiling", "2025-06-01")).toBeNull();
    const partly = withLimits(["yearly-ceiling", "", "", "2026-01-01", ""], ["yearly-ceiling", 1, "", "2025-01-01", "2025-12-31"]);
    expect(["2025-06-01", "2026-06-01"].map((date) => valueOn(partly, "yearly-ceiling", date))).toEqual([1, null]);
    expect(partly.problems).toEqual([]);
  });

  test("a bad row among good ones: the default stands in on the days of which no row speaks", () => {
    const programme = withLimits(
      ["yearly-ceiling", "mycket", "", "2025-01-01", "2025-12-31"],
      ["yearly-ceiling", 400_000, "", "2026-01-01", ""],
      ["yearly-ceiling", "", "", "", "2024-12-31"],
    );
    expect(["2024-06-01", "2025-06-01", "2026-06-01"].map((date) => valueOn(programme, "yearly-ceiling", date))).toEqual([
      null,
      350_000,
      400_000,
    ]);
  });

  test.each<[string, readonly CellValue[], unknown]>([
    ["an id that no rule has", ["yearly-celling", 1], ["Id 5", "unknown", null]],
    ["a regional limit of a form that is not there", ["regional-ceiling/finns-inte", 1], ["Id 5", "unknown", null]],
    ["a value without an id", ["", 1], ["Id 5", "unreadable", null]],
    ["a unit of something else", ["yearly-ceiling", 350, "tkr"], ["Enhet 5", "unreadable", "350\u00A0000 kr"]],
    ["a date that is none", ["yearly-ceiling", 1, "kr", "i år"], ["Gäller från 5", "unreadable", undefined]],
    ["an end before the beginning", ["yearly-ceiling", 1, "kr", "2026-01-01", "2025-12-31"], ["Gäller till 5", "unreadable", undefined]],
  ])("%s is a problem at its cell", (_, row, problem) => {
    const programme = withLimits(row);
    expect(problemsOf(programme)).toEqual([problem]);
    expect(valueOn(programme, "yearly-ceiling", "2025-06-01")).toBe(350_000);
  });

  test("two rows that apply on the same day are a problem; the first applies then", () => {
    const programme = withLimits(["yearly-ceiling", 1, "", "", "2025-06-30"], ["yearly-ceiling", 2, "", "2025-06-30", ""]);
    expect(problemsOf(programme)).toEqual([["Id 6", "overlapping", undefined]]);
    expect(["2025-06-30", "2025-07-01"].map((date) => valueOn(programme, "yearly-ceiling", date))).toEqual([1, 2]);
  });

  test("off and a value on the same day: the first applies then, and the other on the other days", () => {
    const programme = withLimits(["yearly-ceiling", "", "", "2025-03-01", "2025-06-30"], ["yearly-ceiling", 2]);
    expect(problemsOf(programme)).toEqual([["Id 6", "overlapping", undefined]]);
    const days = ["2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01"];
    expect(days.map((date) => valueOn(programme, "yearly-ceiling", date))).toEqual([2, null, null, 2]);
  });

  test("one row after another is no overlap", () => {
    const rows = [
      ["price-base-amount", 60_000, "kr", "2027-01-01", "2027-12-31"],
      ["price-base-amount", 61_000, "kr", "2028-01-01", "2028-12-31"],
    ];
    expect(withLimits(...rows).problems).toEqual([]);
  });

  test("regional limits are known by the id or the name of any grant form of the settings", () => {
    const programme = readProgramme(
      settings({
        Uf_Stodformer: [
          ["Id", "Stödform"],
          ["bygd", "Bygdestöd"],
        ],
        Uf_Granser: [headers, ["regional-ceiling/bygd", 100], ["Regional-floor/Bygdestöd", 10], ["regional-ceiling/servicebidrag", 1]],
      }),
    );
    expect(problemsOf(programme)).toEqual([["Id 7", "unknown", null]]);
    expect(valueOn(programme, "regional-ceiling/bygd", "2025-01-01")).toBe(100);
    expect(valueOn(programme, "regional-floor/bygd", "2025-01-01")).toBe(10);
  });

  test("dates of a 1904 workbook are shifted", () => {
    const outline = settings({ Uf_Granser: [headers, ["yearly-ceiling", 1, "", day("2026-01-01") - 1462]] }, 1462);
    expect(readProgramme(outline).limits.find(({ cell }) => cell !== null)?.validFrom).toBe(day("2026-01-01"));
  });
});
