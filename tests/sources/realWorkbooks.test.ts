import { type CellGrid, type CellValue, headRowCount, localAddress } from "../../src/model";
import { readProgramme } from "../../src/programme";
import { readDataset, recognise, withStackedTables } from "../../src/sources";
import { cellsOf, datasetOf, headersOf, outlineOf, type SheetOfTest } from "./book";

/**
 * workbook.md, What real workbooks contain: each item as a workbook. How a single cell is read is in numbers.test.ts and dates.test.ts, how
 * a header is in recognise.test.ts, what is odd about a cell in dataset.test.ts.
 */

const headers = ["Dnr", "Stödform", "Mottagare", "Kommun", "Beslutsdatum", "Belopp"];
const day = 45_720;

function grant(number: number, changes: Readonly<Record<number, CellValue>> = {}): readonly CellValue[] {
  const row: CellValue[] = [`RUN/${String(number)}`, "Servicebidrag", "Norråsens Lanthandel", "Berg", day, number * 1000];
  return row.map((value, place) => changes[place] ?? value);
}

const grants = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => grant(from + index));
const sumOf = (dataset: ReturnType<typeof datasetOf>) =>
  dataset.grants.reduce((sum, { granted, counts }) => sum + (counts ? (granted ?? 0) : 0), 0) / 100;

describe("where the tables stand", () => {
  test("a title, a note and a blank row stand above a plain range; a source note stands below it", () => {
    const cells = [["Beviljade stöd 2025"], ["Uttag ur Nyps 2026-01-10"], [], headers, ...grants(1, 3), [], ["Källa: Nyps"]];
    const dataset = datasetOf([{ name: "Blad1", cells }]);
    const [source] = dataset.sources;
    expect([dataset.grants.length, source?.headerRowCount, source && localAddress(source.range)]).toEqual([3, 1, "A4:F9"]);
    expect(dataset.layout.map(({ rowCount }) => rowCount)).toEqual([3]);
  });

  test("the rows that are a table's own are known: headers of two rows, and all rows of an Excel table", () => {
    const twoRows = [
      ["Stödform", "Beviljat", "Beslut"],
      ["", "belopp", "datum"],
      ["Servicebidrag", 1000, day],
      ["Servicebidrag", 1000, day],
      [],
      ["Summan är preliminär"],
    ];
    const table = { name: "B", cells: [headers, ...grants(3, 5), ["", "", "", "", "", ""]], tables: { T: "A1:F5" } };
    const { sources, layout } = datasetOf([{ name: "A", cells: twoRows }, table]);
    expect(sources.map((source, index) => [source.headerRowCount, layout[index]?.rowCount])).toEqual([
      [2, 2],
      [1, 4],
    ]);
  });

  test("tables are split over sheets, one for each year or municipality, and are read together", () => {
    const sheets = ["2023", "2024", "2025"].map((name, index) => ({ name, cells: [headers, ...grants(3 * index + 1, 3 * index + 3)] }));
    expect([datasetOf(sheets).grants.length, sumOf(datasetOf(sheets))]).toEqual([9, 45_000]);
  });

  test("a municipality that only the sheet's name says is not guessed: no formula of Excel's could follow", () => {
    const names = headers.filter((name) => name !== "Kommun");
    const rows = grants(1, 2).map((row) => row.filter((_, place) => place !== 3));
    const { grants: found } = datasetOf([{ name: "Berg", cells: [names, ...rows] }]);
    expect(found.map(({ municipality, municipalityText }) => [municipality, municipalityText])).toEqual([
      [null, ""],
      [null, ""],
    ]);
  });

  test("a hidden sheet is read, and said to be hidden", () => {
    const { sources, grants: found } = datasetOf([{ name: "Gömd", cells: [headers, ...grants(1, 2)], visible: false }]);
    expect([sources[0]?.sheetVisible, found.length]).toEqual([false, 2]);
  });

  test("columns that are not known and columns of the same name do no harm", () => {
    const names = [...headers, "Handläggare", "Belopp", "", "Kolumn1"];
    const { sources, grants: found } = datasetOf([{ name: "A", cells: [names, [...grant(1), "NN", "", "x", 7]] }]);
    expect([headersOf(sources[0])["grantedAmount"], sources[0]?.unmapped, found[0]?.granted]).toEqual([
      "Belopp",
      ["Handläggare", "Belopp", "Kolumn1"],
      100_000,
    ]);
  });
});

describe("what stands among the rows", () => {
  test("blank rows, a repeated header, typed subtotals and a total are no grants", () => {
    const label = (text: string, amount: number) => [text, "", "", "", "", amount];
    const cells = [headers, ...grants(1, 2), label("Delsumma", 3000), [], headers, ...grants(3, 3), label("", 3000), label("Summa", 6000)];
    const dataset = datasetOf([{ name: "A", cells }]);
    expect([dataset.grants.map(({ row }) => row), sumOf(dataset), dataset.totalRows.map(({ row }) => row)]).toEqual([
      [1, 2, 6],
      6000,
      [3, 7, 8],
    ]);
  });

  test("formula errors are no values and are noted, each at its cell", () => {
    const { grants: found, notes } = datasetOf([
      { name: "A", cells: [headers, grant(1, { 1: "#SAKNAS!", 2: "#REF!", 4: "#N/A", 5: "#VÄRDEFEL!" })] },
    ]);
    expect(found[0]).toMatchObject({ formId: null, recipient: "", decisionDate: null, granted: null });
    expect(
      notes
        .filter(({ kind }) => kind === "cell-error")
        .map(({ field }) => field)
        .sort(),
    ).toEqual(["decisionDate", "grantForm", "grantedAmount", "recipient"]);
  });

  test("a cell merged over two rows leaves the second row its gap", () => {
    const { grants: found, notes } = datasetOf([{ name: "A", cells: [headers, grant(1), grant(2, { 1: "" })] }]);
    expect([found.length, notes.map(({ kind, row, field }) => [kind, row, field])]).toEqual([2, [["missing", 2, "grantForm"]]]);
  });

  test("hidden rows and merged areas of a source are known, and its rows are read all the same", () => {
    const outline = outlineOf([{ name: "A", cells: [headers, ...grants(1, 2)], tables: { T: "A1:F3" } }]);
    const { sources } = recognise(outline);
    const merged = [{ sheet: "A", row: 1, column: 1, rowCount: 2, columnCount: 1 }];
    const cells = [{ values: grants(1, 2) as CellGrid, hasHiddenRows: true, merged }];
    const dataset = readDataset({ sources, cells, programme: readProgramme(outline), dateOffset: 0, chosenYear: null });
    expect(dataset.layout).toMatchObject([{ hasHiddenRows: true, merged, rowCount: 2 }]);
    expect(dataset.grants).toHaveLength(2);
  });
});

describe("plain tables one above the other, the lower ones below what is read first", () => {
  const many = headRowCount + 20;
  const activityHeaders = ["Område", "Insats", "Resultat", "Ansvarig", "Status", "Nr"];
  const activities = [1, 2].map(
    (number) => ["Medborgare", `Möten ${String(number)}`, "Tio möten", "Regionen", "Genomförd", number] as CellValue[],
  );

  function stacked(...below: readonly (readonly CellValue[])[]) {
    const sheets: readonly SheetOfTest[] = [{ name: "Allt", cells: [headers, ...grants(1, many), [], ...below] }];
    const outline = outlineOf(sheets);
    const programme = readProgramme(outline);
    const recognition = recognise(outline);
    const cells = recognition.sources.map((source) => cellsOf(sheets, source));
    const input = { sources: recognition.sources, cells, programme, dateOffset: 0, chosenYear: null };
    const parted = withStackedTables(recognition, cells, programme);
    return { first: recognition, ...parted, dataset: readDataset({ ...input, sources: parted.recognition.sources, cells: parted.cells }) };
  }

  test("a table of activities below the grants is a source of its own", () => {
    const { recognition, cells, dataset } = stacked(["Insatser"], activityHeaders, ...activities);
    expect(recognition.sources.map(({ role, body }) => [role, localAddress(body)])).toEqual([
      ["grants", `A2:F${String(many + 3)}`],
      ["activities", `A${String(many + 5)}:F${String(many + 6)}`],
    ]);
    expect(cells.map(({ values }) => values.length)).toEqual([many + 2, 2]);
    expect([dataset.grants.length, dataset.activities.map(({ row, activity }) => [row, activity])]).toEqual([
      many,
      [
        [many + 4, "Möten 1"],
        [many + 5, "Möten 2"],
      ],
    ]);
    expect(dataset.layout.map(({ rowCount }) => rowCount)).toEqual([many, 2]);
  });

  test("grants below grants with the columns in another order are read by their own headers", () => {
    const swapped = (row: readonly CellValue[]) => [...row].reverse();
    const { dataset } = stacked(swapped(headers), ...grants(900, 901).map(swapped));
    expect(dataset.grants.slice(-2).map(({ caseNumber, granted }) => [caseNumber, granted])).toEqual([
      ["RUN/900", 90_000_000],
      ["RUN/901", 90_100_000],
    ]);
    expect(dataset.sources.map(({ role }) => role)).toEqual(["grants", "grants"]);
  });

  test("headers that lack a required column end the table above: the rows are not read, and it is said", () => {
    const lacking = ["Dnr", "Stödform", "Sökande", "Kommun", "Beslutsdatum", "Sökt belopp"];
    const { recognition, dataset } = stacked(["Avslagna"], lacking, ...grants(900, 905));
    expect([recognition.sources.length, dataset.grants.length]).toEqual([1, many]);
    expect(recognition.nearMisses.map(({ range, missing }) => [localAddress(range), missing])).toEqual([
      [`A${String(many + 4)}:F${String(many + 4)}`, ["grantedAmount"]],
    ]);
  });

  test("headers that are merely repeated part nothing", () => {
    const { recognition, first, dataset } = stacked(headers, ...grants(900, 901));
    expect([recognition === first, dataset.sources.length, dataset.grants.length]).toEqual([true, 1, many + 2]);
  });

  test("rows of text alone are rows of data", () => {
    const { recognition, dataset } = stacked(grant(900, { 4: "snart", 5: "okänt" }), grant(901, { 0: "Dnr saknas", 4: "Beslut", 5: "" }));
    expect([recognition.sources.length, recognition.nearMisses, dataset.grants.length]).toEqual([1, [], many + 2]);
  });

  test("an Excel table is never parted", () => {
    const cells = [headers, ...grants(1, many), activityHeaders, ...activities];
    const { sources } = datasetOf([{ name: "A", cells, tables: { T: `A1:F${String(cells.length)}` } }]);
    expect(sources).toHaveLength(1);
  });
});
