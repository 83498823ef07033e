import type { CellGrid, CellValue, RulesRun, WorkbookOutline } from "../../src/model";
import { readProgramme } from "../../src/programme";
import { checkDataset } from "../../src/review";
import { readDataset, recognise } from "../../src/sources";
import { summarise } from "../../src/summary";
import { activityRows, withActivities } from "./activities";
import type { Measure } from "./measure";
import { formColumn, grantRows, outlineOf, wholeGrantRows } from "./rows";

const rowCount = 100_000;
const activityCount = 100;
/** The first rounds only let the compiler warm up: both sides of a ratio are measured as they run in a session that lasts. */
const warmUpRounds = 4;
const rounds = 15;
/** What recognising, reading and reviewing may take, in plain passes over the same arrays. */
const reviewBudget = 15;

/** A workbook with a table of grants and one of activities, as it comes from Excel. */
export interface BenchWorkbook {
  readonly outline: WorkbookOutline;
  readonly grants: CellGrid;
  readonly activities: CellGrid;
}

/**
 * The core over 100 000 grant rows, as ratios to one plain pass over the same arrays; the medians of rounds that take turns, as
 * other programs may take the machine at any time. Rows of the usual 12 columns, and of all 28, so that every rule on the tables runs.
 */
export function pipelineMeasures(): readonly Measure[] {
  return [...measuresOf("12 columns", grantRows), ...measuresOf("all 28 columns", wholeGrantRows)];
}

export function benchWorkbook(grants: CellGrid): BenchWorkbook {
  const activities = activityRows(activityCount);
  return { outline: withActivities(outlineOf(grants), activities), grants, activities };
}

function measuresOf(columns: string, rowsOf: (count: number) => CellValue[][]): readonly Measure[] {
  const rows = rowsOf(rowCount);
  const book = benchWorkbook(rows);
  const fifth = benchWorkbook(rows.slice(0, rowCount / 5));
  const { rulesRun, findings } = review(book).checked;
  const [plain = 0, reading = 0, reviewing = 0, reviewingFifth = 0, whole = 0, wholeFifth = 0] = medianTimes([
    () => plainPass(rows),
    () => read(book).dataset.grants.length,
    () => review(book).checked.findings.length,
    () => review(fifth).checked.findings.length,
    () => pipeline(book),
    () => pipeline(fifth),
  ]);
  const ofAll = `100 000 grant rows of ${columns}`;
  const perRow = `per row, 100 000 rows of ${columns} against 20 000`;
  return [
    { measure: `one plain pass over ${ofAll}`, value: round(plain), unit: "milliseconds" },
    { measure: `rules that run on ${ofAll}`, value: total(rulesRun), unit: "rules" },
    { measure: `findings in ${ofAll}`, value: findings.length, unit: "findings" },
    { measure: `recognising and reading ${ofAll}, times one plain pass`, value: round(reading / plain), unit: "ratio" },
    {
      measure: `recognising, reading and reviewing ${ofAll}, times one plain pass`,
      value: round(reviewing / plain),
      unit: "ratio",
      budget: reviewBudget,
    },
    { measure: `pipeline of ${ofAll}, times one plain pass`, value: round(whole / plain), unit: "ratio" },
    { measure: `recognising, reading and reviewing ${perRow}`, value: round(reviewing / 5 / reviewingFifth), unit: "ratio" },
    { measure: `pipeline time ${perRow}`, value: round(whole / 5 / wholeFifth), unit: "ratio" },
  ];
}

function pipeline(book: BenchWorkbook): number {
  const { dataset, programme, checked } = review(book);
  return checked.findings.length + summarise(dataset, programme).size;
}

function read({ outline, grants, activities }: BenchWorkbook) {
  const { sources } = recognise(outline);
  const programme = readProgramme(outline);
  const cells = sources.map(({ role }) => ({ values: role === "grants" ? grants : activities, hasHiddenRows: false, merged: [] }));
  return { dataset: readDataset({ sources, cells, programme, dateOffset: 0, chosenYear: null }), programme };
}

/** Recognises, reads and reviews. */
export function review(book: BenchWorkbook) {
  const { dataset, programme } = read(book);
  return { dataset, programme, checked: checkDataset(dataset, programme) };
}

/** Looks at every cell once with typeof, sums the numbers and counts the rows per form. */
function plainPass(rows: CellGrid): number {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const row of rows) {
    for (const value of row) if (typeof value === "number") sum += value;
    const form = String(row[formColumn]);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return sum + counts.size;
}

/** The median time of each work, in milliseconds; they take turns, so that all meet the same load. */
function medianTimes(works: readonly (() => number)[]): readonly number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    for (const [place, work] of works.entries()) {
      const start = performance.now();
      work();
      if (round >= warmUpRounds) times[place]?.push(performance.now() - start);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}

function total(rulesRun: RulesRun): number {
  return Object.values(rulesRun).reduce((sum, count) => sum + count, 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
