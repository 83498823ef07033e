import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { ruleMetas } from "../../src/review";
import { examples, placesOf, plantedFaults, plantedPlaces, readExample, review } from "./exampleFile";

const root = join(__dirname, "../..");
const files = ["uppfoljning-2025.xlsx", "uppfoljning-2025-med-fel.xlsx", "uppfoljning-2025-med-fel.json"];

describe("the script of the example workbooks", () => {
  test("writes the same bytes each time, whatever the time zone", () => {
    const folder = mkdtempSync(join(tmpdir(), "exempel-"));
    try {
      const environment = { ...process.env, TZ: "Pacific/Auckland" };
      execFileSync(process.execPath, [join(root, "tests/fixtures/example/make.mjs"), folder], { env: environment });
      for (const file of files) expect(readFileSync(join(folder, file)).equals(readFileSync(join(examples, file)))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the example workbook", () => {
  test("has the decided figures, by a plain count of its cells", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(examples, "uppfoljning-2025.xlsx"));
    const sheet = workbook.getWorksheet("Stöd");
    if (!sheet) throw new Error("no sheet Stöd");
    const headers = sheet.getRow(1).values as string[];
    const at = (row: number, header: string) => sheet.getCell(row, headers.indexOf(header)).value;
    const figures: Record<string, [count: number, kronor: number]> = {};
    for (let row = 2; row <= sheet.rowCount; row++) {
      if (at(row, "Beslut") !== "Bifall") continue;
      const year = (at(row, "Beslutsdatum") as Date).getUTCFullYear();
      const figure = (figures[`${at(row, "Stödform") as string} ${String(year)}`] ??= [0, 0]);
      figure[0] += 1;
      figure[1] += at(row, "Beviljat belopp") as number;
    }
    expect(figures).toEqual({
      "Hemsändningsbidrag 2025": [8, 1_476_300],
      "Servicebidrag 2025": [4, 619_992],
      "Investeringsbidrag 2025": [23, 7_036_881],
      "Särskilt driftstöd 2025": [21, 4_543_056],
      "Hemsändningsbidrag 2024": [7, 1_312_400],
      "Servicebidrag 2024": [5, 742_500],
      "Investeringsbidrag 2024": [19, 5_884_250],
      "Särskilt driftstöd 2024": [20, 4_361_900],
    });
  });

  test("is reviewed by every rule, with nothing to say but that there are rows of 2024", async () => {
    const example = await readExample("uppfoljning-2025.xlsx");
    const { findings, rulesRun } = review(example);
    expect(findings.map(({ severity }) => severity)).toEqual(["info"]);
    expect(placesOf(findings)).toEqual(["mixed-year Stöd!J2"]);
    // All but the one on what Excel has calculated.
    const expected = ruleMetas.filter(({ family }) => family !== "figures").length;
    expect(Object.values(rulesRun).reduce((sum, count) => sum + count, 0)).toBe(expected);
    expect(example.programme.problems).toEqual([]);
    expect(example.dataset.year).toBe(2025);
  });

  test("gives the rules that have no default what they ask for: the form of a case number and a ceiling of the region's own", async () => {
    const { programme, dataset } = await readExample("uppfoljning-2025.xlsx");
    expect(programme.parameters.get("ÄrendenummerMönster")?.value).toBe("RUN/#/ÅÅÅÅ");
    const ceiling = programme.limits.find(({ id }) => id === "regional-ceiling/servicebidrag");
    expect(ceiling?.value).toBe(200_000);
    for (const { formId, granted } of dataset.grants) if (formId === "servicebidrag") expect(granted ?? 0).toBeLessThanOrEqual(20_000_000);
  });

  test("has the activities of the action plan, six of them picked", async () => {
    const { dataset } = await readExample("uppfoljning-2025.xlsx");
    expect(dataset.activities).toHaveLength(24);
    expect(dataset.activities.filter((activity) => activity.done)).toHaveLength(17);
    expect(dataset.activities.filter((activity) => activity.picked).map((activity) => activity.number)).toEqual([
      "M1",
      "M2",
      "S1",
      "S2",
      "O1",
      "O2",
    ]);
  });

  test("has organisation numbers with right check digits that are no one's birthday", async () => {
    const { dataset } = await readExample("uppfoljning-2025.xlsx");
    for (const { orgNumber } of dataset.grants) {
      expect(orgNumber).toMatch(/^\d\d[2-9]\d\d\d-\d{4}$/);
      expect(luhnSum(orgNumber.replace("-", "")) % 10).toBe(0);
    }
  });
});

describe("the example workbook with faults", () => {
  test("is found to have its planted faults, each once and at its cell, and no others", async () => {
    const { findings } = review(await readExample("uppfoljning-2025-med-fel.xlsx"));
    expect(placesOf(findings)).toEqual(plantedPlaces());
    expect(new Set(plantedPlaces()).size).toBe(plantedPlaces().length);
  });

  test("has a fault for every rule but those that everyRuleMatters.test.ts covers", () => {
    const planted = new Set(plantedFaults().map(({ rule }) => rule));
    expect(ruleMetas.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([
      "source-missing",
      "marks-lost",
      "texts-aside",
      "figure-mismatch",
    ]);
  });
});

/** The sum of the digits, every other one doubled, as the check digit of an organisation number has it. */
function luhnSum(digits: string): number {
  return Array.from(digits, Number).reduce((sum, digit, index) => {
    const product = index % 2 === 0 ? digit * 2 : digit;
    return sum + (product > 9 ? product - 9 : product);
  }, 0);
}
