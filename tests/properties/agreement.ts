import { compose, memoText } from "../../src/memo";
import type { CellValue, Dataset, Figure, FigureTable, Finding, PlacedFigure, Programme } from "../../src/model";
import { checkDataset, checkFigures, numbersInText } from "../../src/review";
import { grantFigureId, summarise } from "../../src/summary";
import { cellKey, emptySheet, type Book } from "../host/book/book";
import { createCalculator } from "../host/calculation";
import { bookWith, datasetOf, plainCell } from "../summary/workbook";
import { followUpYear, forms, formSettings, hasText, municipalitySettings, rightSum, sheetOf, type GrantTable } from "./randomGrants";

/** What the product makes of a workbook, and the figures that have a formula. */
interface Reading {
  readonly tables: readonly GrantTable[];
  readonly dataset: Dataset;
  readonly programme: Programme;
  readonly figures: FigureTable;
  readonly live: readonly Figure[];
}

const settings = [formSettings, municipalitySettings];

/** What does not agree in each of the workbooks, in words; [] where all does. They are computed as sheets of one book. */
export async function disagreements(workbooks: readonly (readonly GrantTable[])[]): Promise<readonly (readonly string[])[]> {
  const nameOf = (workbook: number, table: number) => `T${String(workbook + 1)}_${String(table + 1)}`;
  const sheets = workbooks.map((tables, workbook) => tables.map((table, place) => sheetOf(table, nameOf(workbook, place))));
  const book = bookWith([...settings, ...sheets.flat()]);
  const readings = workbooks.map((tables, workbook) => {
    const own = new Set([...settings, ...(sheets[workbook] ?? [])].map(({ sheet }) => sheet));
    return readingOf(tables, { ...book, sheets: book.sheets.filter(({ name }) => own.has(name)) });
  });
  const excel = await calculated(book, readings);
  return readings.map((reading, place) => [...disagreementsOf(reading, excel[place] ?? [])]);
}

function readingOf(tables: readonly GrantTable[], book: Book): Reading {
  const { dataset, programme } = datasetOf(book, followUpYear);
  const figures = summarise(dataset, programme);
  return { tables, dataset, programme, figures, live: [...figures.values()].filter(({ formula }) => formula !== null) };
}

/** What Excel makes of the formulas, for each workbook in the order of its live figures. */
async function calculated(book: Book, readings: readonly Reading[]): Promise<readonly (readonly CellValue[])[]> {
  const answers = emptySheet("Svar", book.sheets);
  readings.forEach(({ live }, column) => {
    live.forEach(({ formula }, row) => answers.cells.set(cellKey(row, column), { ...plainCell(""), formula }));
  });
  book.sheets.push(answers);
  await createCalculator().recalculate(book, [{ sheet: answers.id, range: null }]);
  return readings.map(({ live }, column) => live.map((_, row) => answers.cells.get(cellKey(row, column))?.value ?? ""));
}

function* disagreementsOf(reading: Reading, excel: readonly CellValue[]): Generator<string> {
  if (reading.dataset.sources.length !== reading.tables.length) yield `${String(reading.dataset.sources.length)} tables were recognised`;
  yield* rowsAndEngine(reading);
  yield* engineAndExcel(reading, excel);
  yield* engineAndText(reading);
}

/** What the rows mean against the engine's figures, this year and the year before. */
function* rowsAndEngine({ tables, figures }: Reading): Generator<string> {
  for (const year of [followUpYear, followUpYear - 1]) {
    const right = forms.map(({ id }) => ({ group: id, ...rightSum(tables, id, year) }));
    const all = { group: "all", count: sumOf(right.map(({ count }) => count)), ore: sumOf(right.map(({ ore }) => ore)) };
    for (const { group, count, ore } of [...right, all]) {
      const engine = [valueOf(figures, group, "count", year), oreOf(valueOf(figures, group, "granted", year))];
      if (engine[0] !== count || engine[1] !== ore)
        yield `${group} ${String(year)}: the rows say ${String([count, ore])}, the engine ${String(engine)}`;
    }
  }
}

/** Excel's sums are the engine's; where they are not, a cell is text and the findings say so. */
function* engineAndExcel({ tables, dataset, programme, live }: Reading, excel: readonly CellValue[]): Generator<string> {
  const placed = live.map((figure, place): PlacedFigure => {
    const shown = excel[place] ?? "";
    const value = typeof shown === "number" ? shown : String(shown);
    return { figure, cell: { sheet: "Svar", row: place, column: 0 }, excel: value, agrees: isSame(figure, value) };
  });
  const differing = placed.filter(({ agrees }) => !agrees);
  if (differing.length === 0) return;
  const shown = differing.map(
    ({ figure, excel: value }) => `${figure.id} is ${String(figure.value)}, in Excel ${String(value)}: ${String(figure.formula)}`,
  );
  if (!tables.some(hasText)) yield* shown;
  const { findings } = checkDataset(dataset, programme);
  const causes = [...findings, ...checkFigures(placed, findings, programme).findings].filter(saysDifference);
  if (causes.length === 0) yield* [...shown, "and no finding says so"];
  for (const one of differing) if (!isExplained(one, causes)) yield `nothing says why ${one.figure.id} differs`;
}

function saysDifference({ rule }: Finding): boolean {
  return ["amount-as-text", "date-as-text", "figure-mismatch"].includes(rule);
}

/** A finding of the figure's own, or on a row that it is made of. */
function isExplained({ figure }: PlacedFigure, causes: readonly Finding[]): boolean {
  return causes.some(({ rule, cell, message }) => {
    if (rule === "figure-mismatch") return message.values?.figure === figure.id;
    return figure.sources.some(({ sheet, row, rowCount }) => cell?.sheet === sheet && cell.row >= row && cell.row < row + rowCount);
  });
}

function isSame({ value }: Figure, excel: number | string): boolean {
  return typeof excel === "number" && value !== null && Math.abs(excel - value) < 0.005;
}

const bullet = /^• (.+?) (\d[\d\u00A0]*)\u00A0st\., (\d[\d\u00A0]*(?:,\d\d)?) (kronor|krona)$/;

/** The memo's bullets, read as a person reads them, and the list of its numbers. */
function* engineAndText({ dataset, programme, figures }: Reading): Generator<string> {
  const memo = compose({ document: "memo", dataset, programme, figures, stored: [], order: [] });
  const bullets = new Map(
    memoText(memo)
      .split("\n")
      .flatMap((line) => {
        const [, name = "", count = "", kronor = ""] = bullet.exec(line) ?? [];
        return name === "" ? [] : [[name, { count: numberOf(count), ore: oreOf(numberOf(kronor)) }] as const];
      }),
  );
  for (const { id, inText } of forms) {
    const engine = { count: valueOf(figures, id, "count", followUpYear), ore: oreOf(valueOf(figures, id, "granted", followUpYear)) };
    const said = bullets.get(inText) ?? { count: 0, ore: 0 };
    if (said.count !== engine.count || said.ore !== engine.ore)
      yield `${inText}: the engine says ${JSON.stringify(engine)}, the text ${JSON.stringify(said)}`;
  }
  for (const { text, value, unit, origin } of numbersInText({ memo, programme, dataset, figures, placed: null })) {
    if (origin !== "figure" || !/^\d/.test(text) || (unit !== "count" && unit !== "kronor")) continue;
    if (oreOf(numberOf(text)) !== oreOf(value ?? Number.NaN)) yield `the list says that ${text} is ${String(value)}`;
  }
}

/** The number that a text begins with: "1 476 300,50 kronor". */
function numberOf(text: string): number {
  return Number((/^[\d\u00A0]*(?:,\d+)?/.exec(text)?.[0] ?? "").replaceAll("\u00A0", "").replace(",", "."));
}

function valueOf(figures: FigureTable, group: string, measure: "count" | "granted", year: number): number {
  return figures.get(grantFigureId(group, measure, year))?.value ?? Number.NaN;
}

function oreOf(kronor: number): number {
  return Math.round(kronor * 100);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
