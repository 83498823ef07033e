import { serialOfDate, type CellValue } from "../../src/model";
import { summarise } from "../../src/summary";
import { bookWith, datasetOf, type SheetRows } from "./workbook";

const grantHeaders = ["Ärendenummer", "Stödform", "Mottagare", "Kommun", "Beviljat belopp", "Beslutsdatum"];

function day(year: number, month = 3, date = 4): number {
  return serialOfDate(year, month, date) ?? 0;
}

let caseNumber = 0;

function grant(
  form: string,
  amount: CellValue,
  year: number,
  municipality: CellValue = "Berg",
  extra: readonly CellValue[] = [],
): CellValue[] {
  caseNumber += 1;
  return [`2025-${String(caseNumber)}`, form, `Påhittad butik ${String(caseNumber)}`, municipality, amount, day(year), ...extra];
}

function grants(rows: readonly CellValue[][], extraHeaders: readonly string[] = [], table: string | null = "Stöd"): SheetRows {
  return { sheet: "Stöd", table, rows: [[...grantHeaders, ...extraHeaders], ...rows] };
}

function figuresOf(...sheets: SheetRows[]) {
  const { dataset, programme } = datasetOf(bookWith(sheets), 2025);
  return summarise(dataset, programme);
}

describe("the engine's figures of grants", () => {
  const figures = figuresOf(
    grants([
      grant("Servicebidrag", 100_000, 2025, "Berg"),
      grant("Hemsändning", 50_000.5, 2025, "Åre"),
      grant("Servicebidrag", 40_000, 2025, "Åre"),
      grant("Servicebidrag", 80_000, 2024, "Berg"),
      grant("Okänt stöd", 1_000_000, 2025, "Berg"),
      grant("Servicebidrag", 7, 2023, "Berg"),
      grant("Servicebidrag", 1_000, 2025, "Atlantis"),
    ]),
  );

  test.each<[string, number | null]>([
    ["grants/servicebidrag/count/2025", 3],
    ["grants/servicebidrag/granted/2025", 141_000],
    ["grants/servicebidrag/count/2024", 1],
    ["grants/servicebidrag/count-change/2025", 2],
    ["grants/servicebidrag/granted-change/2025", 61_000],
    ["grants/servicebidrag/granted-change-share/2025", 61_000 / 80_000],
    ["grants/hemsandningsbidrag/granted/2025", 50_000.5],
    ["grants/hemsandningsbidrag/granted-change-share/2025", null],
    ["grants/hemsandningsbidrag/granted-share/2025", 50_000.5 / 191_000.5],
    ["grants/all/count/2025", 4],
    ["grants/all/granted/2025", 191_000.5],
    ["grants/area:Servicegivare/granted/2025", 191_000.5],
    ["grants/servicebidrag/granted/2025/Åre", 40_000],
    ["grants/all/count/2025/Åre", 2],
    ["grants/all/granted/2025/unknown", 1_000],
    ["grants/servicebidrag/granted/2025/Östersund", 0],
  ])("%s is %p", (id, value) => {
    expect(figures.get(id)?.value).toBe(value);
  });

  test("neighbouring rows are one source range, in the column of the amounts", () => {
    expect(figures.get("grants/all/granted/2025")?.sources).toEqual([
      { sheet: "Stöd", row: 1, column: 4, rowCount: 3, columnCount: 1 },
      { sheet: "Stöd", row: 7, column: 4, rowCount: 1, columnCount: 1 },
    ]);
  });

  test("no unknown municipality, no figure of it", () => {
    expect(figures.has("grants/hemsandningsbidrag/granted/2025/unknown")).toBe(false);
  });

  test("without a year there are no figures", () => {
    const { dataset, programme } = datasetOf(bookWith([]));
    expect(summarise(dataset, programme).size).toBe(0);
  });
});

describe("the formulas of grants", () => {
  const dates = 'Stöd[Beslutsdatum],">="&DATE(2025,1,1),Stöd[Beslutsdatum],"<"&DATE(2026,1,1)';

  test("count the form's name between the first days of two years", () => {
    const figures = figuresOf(grants([grant("Servicebidrag", 1, 2025)]));
    expect(figures.get("grants/servicebidrag/count/2025")?.formula).toBe(`=COUNTIFS(Stöd[Stödform],"Servicebidrag",${dates})`);
    expect(figures.get("grants/servicebidrag/granted/2025")?.formula).toBe(
      `=SUMIFS(Stöd[Beviljat belopp],Stöd[Stödform],"Servicebidrag",${dates})`,
    );
  });

  test("have a term for each spelling that Excel tells apart, and for the name itself", () => {
    const rows = ["Hemsändning", "HEMSÄNDNING", "hemsändning "].map((form) => grant(form, 1, 2025));
    const terms = ["Hemsändningsbidrag", "Hemsändning", "hemsändning "].map((form) => `COUNTIFS(Stöd[Stödform],"${form}",${dates})`);
    expect(figuresOf(grants(rows)).get("grants/hemsandningsbidrag/count/2025")?.formula).toBe(`=${terms.join("+")}`);
  });

  test("take only decisions that count, in the spellings that occur", () => {
    const rows = [grant("Servicebidrag", 1, 2025, "Berg", ["Beviljat"]), grant("Servicebidrag", 1, 2025, "Berg", ["Avslag"])];
    const figures = figuresOf(grants(rows, ["Beslut"]));
    expect(figures.get("grants/servicebidrag/count/2025")?.formula).toBe(
      `=COUNTIFS(Stöd[Stödform],"Servicebidrag",Stöd[Beslut],"Beviljat",${dates})`,
    );
    expect(figures.get("grants/servicebidrag/count/2025")?.value).toBe(1);
  });

  test("refer to a plain range by absolute addresses", () => {
    const figures = figuresOf({ ...grants([grant("Servicebidrag", 1, 2025)], [], null), sheet: "Stöd 2025" });
    expect(figures.get("grants/servicebidrag/granted/2025")?.formula).toBe(
      "=SUMIFS('Stöd 2025'!$E$2:$E$2,'Stöd 2025'!$B$2:$B$2,\"Servicebidrag\",'Stöd 2025'!$F$2:$F$2,\">=\"&DATE(2025,1,1),'Stöd 2025'!$F$2:$F$2,\"<\"&DATE(2026,1,1))",
    );
  });

  test("add the tables of several years", () => {
    const other: SheetRows = { ...grants([grant("Servicebidrag", 1, 2024)]), sheet: "Stöd 2024", table: "Stöd_2024" };
    const formula = figuresOf(grants([grant("Servicebidrag", 1, 2025)]), other).get("grants/servicebidrag/count/2025")?.formula ?? "";
    expect(formula.split("+")).toHaveLength(2);
    expect(formula).toContain("COUNTIFS(Stöd_2024[Stödform]");
  });

  test("give way to a value for a grant paid in parts, and only where it is", () => {
    const part = (paid: number): CellValue[] => ["2025-1", "Servicebidrag", "Påhittad butik", "Berg", 1_000, day(2025), paid];
    const figures = figuresOf(grants([part(400), part(600), grant("Hemsändning", 5, 2025, "Åre", [5])], ["Utbetalt"]));
    expect(figures.get("grants/servicebidrag/granted/2025")).toMatchObject({ value: 1_000, formula: null });
    expect(figures.get("grants/servicebidrag/granted/2025/Berg")).toMatchObject({ value: 1_000, formula: null });
    expect(figures.get("grants/hemsandningsbidrag/granted/2025")?.formula).not.toBeNull();
    expect(figures.get("grants/servicebidrag/granted/2024")?.formula).not.toBeNull();
  });

  test("give way to a value when they get too long", () => {
    const sheets = Array.from({ length: 60 }, (_, index): SheetRows => ({
      ...grants([grant("Servicebidrag", 1, 2025)]),
      sheet: `Beviljade stöd i kommun ${String(index)}`,
      table: `Beviljade_stöd_i_kommun_${String(index)}`,
    }));
    expect(figuresOf(...sheets).get("grants/servicebidrag/granted/2025")).toMatchObject({ value: 60, formula: null });
  });
});

describe("the figures of activities", () => {
  const headers = ["Prioriterat område", "Insats", "Resultat", "Status", "År", "Start", "Slut", "Antal", "Enhet"];
  const rows: CellValue[][] = [
    ["Medborgare", "A", "r", "Genomförd", 2025, "", "", "", ""],
    ["Medborgare", "B", "r", "Klar", "", day(2024), day(2025), "", ""],
    ["medborgare ", "C", "r", "Pågår", "", day(2025), "", 7, "st."],
    ["Medborgare", "D", "", "", "", "", "", "", ""],
    ["Medborgare", "E", "r", "Genomförd", 2024, day(2025), day(2025), "", ""],
    ["Medborgare", "F", "r", "Genomförd", "", day(2025), day(2026), "", ""],
    ["Servicegivare", "Besök", "r", "Genomförd", 2025, "", "", 18, "st."],
    ["Servicegivare", "Besök", "r", "Genomförd", 2025, "", "", 2, "st."],
  ];
  const figures = figuresOf(grants([grant("Servicebidrag", 1, 2025)]), { sheet: "Insatser", table: "Insatser", rows: [headers, ...rows] });

  test.each<[string, number]>([
    ["activities/Medborgare/all/2025", 4],
    ["activities/Medborgare/done/2025", 2],
    ["activities/Medborgare/Genomförd/2025", 2],
    ["activities/Medborgare/Pågår/2025", 1],
    ["activities/Medborgare/unknown/2025", 1],
    ["activities/all/all/2025", 6],
    ["activities/all/done/2025", 4],
    ["activities/count/Besök/2025", 18],
    ["activities/count/Besök (2)/2025", 2],
    ["activities/count/C/2025", 7],
    ["activities/Medborgare/all/2024", 1],
    ["activities/Medborgare/done/2024", 1],
    ["activities/Servicegivare/all/2024", 0],
    ["activities/all/all/2024", 1],
    ["activities/all/done/2024", 1],
  ])("%s is %p", (id, value) => {
    expect(figures.get(id)?.value).toBe(value);
  });

  test("a count is read straight from its cell", () => {
    expect(figures.get("activities/count/Besök/2025")?.formula).toBe("=Insatser!$H$8");
  });

  test("last year's activities have no statuses of their own, and an activity without any year or date is not theirs", () => {
    expect(figures.has("activities/all/Genomförd/2024")).toBe(false);
    const formula = figures.get("activities/Medborgare/all/2024")?.formula ?? "";
    expect(formula).toContain('COUNTIFS(Insatser[Prioriterat område],"Medborgare",Insatser[År],2024)');
    expect(formula).not.toContain('Insatser[År],"",Insatser[Slut],"",Insatser[Start],""');
  });

  test("the ways to belong to the year exclude each other, and the area stands before what is blank", () => {
    expect(figures.get("activities/Servicegivare/all/2025")?.formula).toBe(
      "=" +
        [
          'COUNTIFS(Insatser[Prioriterat område],"Servicegivare",Insatser[År],2025)',
          'COUNTIFS(Insatser[Prioriterat område],"Servicegivare",Insatser[Slut],">="&DATE(2025,1,1),Insatser[Slut],"<"&DATE(2026,1,1),Insatser[År],"")',
          'COUNTIFS(Insatser[Prioriterat område],"Servicegivare",Insatser[Start],">="&DATE(2025,1,1),Insatser[Start],"<"&DATE(2026,1,1),Insatser[År],"",Insatser[Slut],"")',
          'COUNTIFS(Insatser[Prioriterat område],"Servicegivare",Insatser[År],"",Insatser[Slut],"",Insatser[Start],"")',
        ].join("+"),
    );
  });
});

describe("the activities of the year before", () => {
  const headers = ["Prioriterat område", "Insats", "Resultat", "Status", "År", "Antal", "Enhet"];
  const visit = (year: number, count: CellValue, { area = "Servicegivare", name = "Besök", unit = "st." } = {}): CellValue[] => [
    area,
    name,
    "r",
    "Genomförd",
    year,
    count,
    unit,
  ];
  const idsOf = (...rows: CellValue[][]) => {
    const figures = figuresOf(grants([grant("Servicebidrag", 1, 2025)]), {
      sheet: "Insatser",
      table: "Insatser",
      rows: [headers, ...rows],
    });
    return [...figures].flatMap(([id, { value }]) => (/^activities\/.*2024$/.test(id) ? [`${id} ${String(value)}`] : []));
  };

  test("have no figures where there are none", () => {
    expect(idsOf(visit(2025, 18), visit(2023, 9), visit(2024, 15, { area: "Okänt område" }))).toEqual([]);
  });

  test.each<[string, CellValue[][], string[]]>([
    [
      "the same name, area and unit",
      [visit(2025, 18), visit(2024, 15, { name: "besök ", unit: "St." })],
      ["activities/count/besök/2024 15"],
    ],
    ["another unit", [visit(2025, 18), visit(2024, 15, { unit: "timmar" })], []],
    ["another area", [visit(2025, 18), visit(2024, 15, { area: "Medborgare" })], []],
    ["another name", [visit(2025, 18), visit(2024, 15, { name: "Samtal" })], []],
    ["no count then", [visit(2025, 18), visit(2024, "")], []],
    ["two of them then", [visit(2025, 18), visit(2024, 15), visit(2024, 2)], []],
    ["two of them now", [visit(2025, 18), visit(2025, 3), visit(2024, 15)], []],
    ["a zero", [visit(2025, 18), visit(2024, 0)], ["activities/count/Besök/2024 0"]],
  ])("%s", (_, rows, counts) => {
    expect(idsOf(...rows).filter((id) => id.startsWith("activities/count/"))).toEqual(counts);
  });
});
