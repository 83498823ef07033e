import ExcelJS from "exceljs";
import { complaints, differingFigures, exampleBytes, refreshed, type Refreshed } from "./scene";

/*
 * Other years' memos come from the same workbook by changing parameters and rows only: no template, no code.
 */

const noBreakSpace = "\u00a0";

/** The example with its rows moved by whole years, other parameters, and rows changed further. */
async function exampleOf(
  years: number,
  parameters: Readonly<Record<string, string | number>>,
  change: (book: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = await read(exampleBytes());
  for (const name of ["Stöd", "Insatser"]) moveRows(sheetOf(book, name), years);
  sheetOf(book, "Inställningar").eachRow((row) => {
    const value = parameters[row.getCell(1).text];
    if (value !== undefined) row.getCell(2).value = value;
  });
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book;
}

function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function moveRows(sheet: ExcelJS.Worksheet, years: number): void {
  const headers = sheet.getRow(1).values as string[];
  const yearColumns = ["År", "Stödår"].map((header) => headers.indexOf(header));
  sheet.eachRow((row, index) => {
    if (index === 1) return;
    row.eachCell((cell, column) => {
      if (cell.value instanceof Date) {
        const moved = new Date(cell.value);
        moved.setUTCFullYear(moved.getUTCFullYear() + years);
        cell.value = moved;
      } else if (yearColumns.includes(column) && typeof cell.value === "number") cell.value += years;
    });
  });
}

/** Each word is there exactly once or the test is wrong about the text. */
function replaced(text: string, words: readonly (readonly [string, string])[]): string {
  return words.reduce((result, [from, to]) => {
    expect(result.split(from)).toHaveLength(2);
    return result.replace(from, to);
  }, text);
}

let reference: Refreshed;

beforeAll(async () => {
  reference = await refreshed(exampleBytes());
});

test("the year after: the same memo with that year's parameters", async () => {
  const bytes = await exampleOf(1, {
    Uppföljningsår: 2026,
    PlanBeslutsdatum: "13 oktober 2026",
    PlanParagraf: "§ 118",
    PlanÅr: 2027,
    SammanträdeMånad: "april",
    Handlingsplansår: "2023; 2024; 2025; 2026; 2027",
    RapportDiarienummer: "RUN/77/2027",
    ProjektPeriod: "2026-2028",
  });
  const { text, result } = await refreshed(bytes, { now: "2027-03-03T09:00" });
  expect(result.year).toBe(2026);
  expect(differingFigures(result)).toEqual([]);
  expect(complaints(result).filter((complaint) => /parameter|plan/i.test(complaint))).toEqual([]);
  expect(text).toBe(
    replaced(reference.text, [
      [
        `den 14 oktober 2025, §${noBreakSpace}125, en plan med budget, inklusive uppföljningsplan, för 2026.`,
        `den 13 oktober 2026, §${noBreakSpace}118, en plan med budget, inklusive uppföljningsplan, för 2027.`,
      ],
      ["sammanträde i mars", "sammanträde i april"],
      ["för åren 2023, 2024, 2025 och 2026 via", "för åren 2023, 2024, 2025, 2026 och 2027 via"],
      ["RUN/522/2022", "RUN/77/2027"],
      ["2023–2027", "2026–2028"],
    ]),
  );
});

test("an earlier year with few grants: forms without grants are left out, one plan year bends the sentence, and last year's rows stay out", async () => {
  const bytes = await exampleOf(
    -2,
    {
      Uppföljningsår: 2023,
      PlanBeslutsdatum: "10 oktober 2023",
      PlanParagraf: 96,
      PlanÅr: 2024,
      SammanträdeMånad: 3,
      Handlingsplansår: 2023,
      ProjektPeriod: "2022–2024",
    },
    (book) => {
      const grants = sheetOf(book, "Stöd");
      let kept = 0;
      grants.eachRow((row, index) => {
        const decided = row.getCell(10).value;
        if (index === 1 || !(decided instanceof Date) || decided.getUTCFullYear() !== 2023) return;
        const isKept = row.getCell(2).text === "Servicebidrag" && kept++ === 0;
        if (isKept) row.getCell(12).value = 1_000_001;
        else row.getCell(11).value = "Avslag";
      });
    },
  );
  const { text, result } = await refreshed(bytes, { now: "2024-03-05T09:00" });
  expect(result.year).toBe(2023);
  expect(differingFigures(result)).toEqual([]);
  const bullets = text.split("\n").filter((line) => line.includes("kronor"));
  expect(bullets).toEqual([`• Servicebidrag 1${noBreakSpace}st., 1${noBreakSpace}000${noBreakSpace}001 kronor`]);
  expect(text).toContain("En handlingsplan har utarbetats för år 2023 via");
  expect(text).toContain("Handlingsplanen innehåller");
  expect(text).toContain("sammanträde i mars");
  expect(text).not.toMatch(/saknas|2025|2026/);
});

test("the first year of the tables is compared with nothing: what is not known is not zero", async () => {
  const bytes = await exampleOf(0, { Uppföljningsår: 2024, JämförMedÅretFöre: "ja" });
  const first = await refreshed(bytes, { now: "2025-03-05T09:00" });
  expect(first.text).toContain(`• Servicebidrag 5${noBreakSpace}st., 742${noBreakSpace}500 kronor\n`);
  expect(first.text + first.followUp).not.toMatch(/jämfört|medan inget/);
  expect(first.followUp).toContain("\nStödform | Antal | 2024 | Andel\n");
  const second = await refreshed(await exampleOf(0, { JämförMedÅretFöre: "ja" }));
  expect(second.text).toContain(`619${noBreakSpace}992 kronor, en minskning med 16${noBreakSpace}procent jämfört med 2024\n`);
});

test("a parameter of the year that is missing shows as a gap and is an error: last year's value never slips in", async () => {
  const bytes = await exampleOf(1, { Uppföljningsår: 2026, PlanBeslutsdatum: "", PlanParagraf: "", PlanÅr: "" });
  const { text, result } = await refreshed(bytes);
  for (const name of ["PlanBeslutsdatum", "PlanParagraf", "PlanÅr"]) expect(text).toContain(`[saknas: ${name}]`);
  const missing = result.findings.filter(({ rule, severity }) => rule === "parameter-missing" && severity === "error");
  expect(missing).toHaveLength(3);
});

test("activities of two years in one table: last year's stand beside this year's on Översikt, and the memo stays this year's", async () => {
  const bytes = await exampleOf(0, {}, (book) => {
    const activities = sheetOf(book, "Insatser");
    const headers = activities.getRow(1).values as string[];
    const [name, year, count] = ["Insats", "År", "Antal"].map((header) => headers.indexOf(header));
    const [other, visits, replaced] = [activities.getRow(3), activities.getRow(9), activities.getRow(11)];
    expect(visits.getCell(name ?? 0).text).toBe("Antal fysiska företagsbesök");
    visits.eachCell((cell, column) => {
      replaced.getCell(column).value = cell.value;
    });
    replaced.getCell(1).value = "S2-2024";
    replaced.getCell(count ?? 0).value = 15;
    for (const row of [replaced, other]) row.getCell(year ?? 0).value = 2024;
  });
  const { result, workbook, text } = await refreshed(bytes);
  expect(differingFigures(result)).toEqual([]);
  const lastYears = result.figures.filter(({ id }) => /^activities\/(all|count)\/.*\/2024$/.test(id));
  expect(lastYears.map(({ id, value, excel }) => [id, value, excel])).toEqual([
    ["activities/all/all/2024", 2, 2],
    ["activities/all/done/2024", 2, 2],
    ["activities/count/Antal fysiska företagsbesök/2024", 15, 15],
  ]);
  const overview = sheetOf(await read(workbook), "Översikt");
  expect(["F7", "F8", "I7", "I8"].map((address) => overview.getCell(address).result)).toEqual([
    "15 av 22",
    "13 fler än 2024",
    18,
    "+3 mot 2024",
  ]);
  expect(text).toContain("Antal fysiska företagsbesök 18");
  expect(text).not.toMatch(/15\sst\./);
});
