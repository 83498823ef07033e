import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { compose, readStoredBlocks } from "../../src/memo";
import { address, type Dataset, type Finding, type Programme, type RulesRun } from "../../src/model";
import { readProgramme } from "../../src/programme";
import { checkDataset, checkMemo, ruleMetas } from "../../src/review";
import { readDataset, recognise } from "../../src/sources";
import { summarise } from "../../src/summary";
import { readWorkbookFile } from "./workbookFile";

const root = join(__dirname, "../..");
const examples = join(root, "assets/exempel");
const files = ["uppfoljning-2025.xlsx", "uppfoljning-2025-med-fel.xlsx", "uppfoljning-2025-med-fel.json"];

interface ReviewedWorkbook {
  readonly programme: Programme;
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  readonly rulesRun: RulesRun;
}

/** Reads and reviews a file, its memo too. */
async function reviewed(name: string): Promise<ReviewedWorkbook> {
  const { outline, cellsOf } = await readWorkbookFile(join(examples, name));
  const { sources } = recognise(outline);
  const programme = readProgramme(outline);
  const dataset = readDataset({ sources, cells: sources.map(cellsOf), programme, dateOffset: 0, chosenYear: null });
  const { findings, rulesRun } = checkDataset(dataset, programme);
  const figures = summarise(dataset, programme);
  const memo = compose({ dataset, programme, figures, stored: readStoredBlocks(outline) });
  return { programme, dataset, findings: [...findings, ...checkMemo({ memo, programme, dataset, figures }).findings], rulesRun };
}

function place({ rule, cell }: Finding): string {
  return `${rule} ${cell ? address(cell) : "nowhere"}`;
}

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

  test("is reviewed by every rule on tables, with nothing to say but that there are rows of 2024", async () => {
    const { findings, rulesRun, programme, dataset } = await reviewed("uppfoljning-2025.xlsx");
    expect(findings.map(place)).toEqual(["mixed-year Stöd!J2"]);
    // All but those on the memo and on what Excel has calculated, which run later.
    const expected = ruleMetas.filter(({ family }) => family !== "texts" && family !== "figures").length;
    expect(Object.values(rulesRun).reduce((sum, count) => sum + count, 0)).toBe(expected);
    expect(programme.problems).toEqual([]);
    expect(dataset.year).toBe(2025);
  });

  test("has the activities of the action plan, six of them picked", async () => {
    const { dataset } = await reviewed("uppfoljning-2025.xlsx");
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
    const { dataset } = await reviewed("uppfoljning-2025.xlsx");
    for (const { orgNumber } of dataset.grants) {
      expect(orgNumber).toMatch(/^\d\d[2-9]\d\d\d-\d{4}$/);
      expect(luhnSum(orgNumber.replace("-", "")) % 10).toBe(0);
    }
  });
});

describe("the example workbook with faults", () => {
  const planted = JSON.parse(readFileSync(join(examples, "uppfoljning-2025-med-fel.json"), "utf8")) as {
    readonly faults: readonly { readonly rule: string; readonly address: string }[];
  };
  const list = planted.faults.map(({ rule, address: where }) => `${rule} ${where}`).sort();

  test("is found to have its planted faults, each once and at its cell, and no others", async () => {
    const { findings } = await reviewed("uppfoljning-2025-med-fel.xlsx");
    expect(findings.map(place).sort()).toEqual(list);
  });

  test("has a fault for every rule but those on what Excel has calculated and on a table that is not there", () => {
    const rules = new Set(planted.faults.map((fault) => fault.rule));
    expect(ruleMetas.map((meta) => meta.id).filter((id) => !rules.has(id))).toEqual(["source-missing", "figure-mismatch"]);
  });
});

/** The sum of the digits, every other one doubled, as the check digit of an organisation number has it. */
function luhnSum(digits: string): number {
  return Array.from(digits, Number).reduce((sum, digit, index) => {
    const product = index % 2 === 0 ? digit * 2 : digit;
    return sum + (product > 9 ? product - 9 : product);
  }, 0);
}
