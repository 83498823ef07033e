import type { CellGrid, CellValue, WorkbookOutline } from "../../src/model";
import { readProgramme } from "../../src/programme";
import { checkDataset } from "../../src/review";
import { readDataset, recognise } from "../../src/sources";
import { summarise } from "../../src/summary";
import type { Measure } from "./measure";
import { formColumn, grantRows, outlineOf, wholeGrantRows } from "./rows";

const rowCount = 100_000;
/** The first rounds only let the compiler warm up: both sides of a ratio are measured as they run in a session that lasts. */
const warmUpRounds = 3;
const rounds = 9;
/** What recognising, reading and reviewing may take, in plain passes over the same arrays. */
const reviewBudget = 15;

/**
 * The core over 100 000 grant rows, as ratios to one plain pass over the same arrays; medians of one run. Rows of the usual 12 columns, and
 * of all 28, so that every rule on grants runs.
 */
export function pipelineMeasures(): readonly Measure[] {
  return [...measuresOf("12 columns", grantRows), ...measuresOf("all 28 columns", wholeGrantRows)];
}

function measuresOf(columns: string, rowsOf: (count: number) => CellValue[][]): readonly Measure[] {
  const rows = rowsOf(rowCount);
  const fifth = rows.slice(0, rowCount / 5);
  const [outline, smallOutline] = [outlineOf(rows), outlineOf(fifth)];
  const plain = medianTime(() => plainPass(rows));
  const reading = medianTime(() => read(outline, rows).dataset.grants.length);
  const reviewing = medianTime(() => review(outline, rows).findings.length);
  const reviewingFifth = medianTime(() => review(smallOutline, fifth).findings.length);
  const whole = medianTime(() => pipeline(outline, rows));
  const wholeFifth = medianTime(() => pipeline(smallOutline, fifth));
  const ofAll = `100 000 grant rows of ${columns}`;
  const perRow = `per row, 100 000 rows of ${columns} against 20 000`;
  return [
    { measure: `recognising and reading ${ofAll}, times one plain pass`, value: round(reading / plain), unit: "ratio" },
    {
      measure: `reading and reviewing ${ofAll}, times one plain pass`,
      value: round(reviewing / plain),
      unit: "ratio",
      budget: reviewBudget,
    },
    { measure: `pipeline of ${ofAll}, times one plain pass`, value: round(whole / plain), unit: "ratio" },
    { measure: `reading and reviewing ${perRow}`, value: round(reviewing / 5 / reviewingFifth), unit: "ratio" },
    { measure: `pipeline time ${perRow}`, value: round(whole / 5 / wholeFifth), unit: "ratio" },
  ];
}

function pipeline(outline: WorkbookOutline, values: CellGrid): number {
  const { dataset, programme, findings } = review(outline, values);
  return findings.length + summarise(dataset, programme).size;
}

function read(outline: WorkbookOutline, values: CellGrid) {
  const { sources } = recognise(outline);
  const programme = readProgramme(outline);
  const cells = [{ values, hasHiddenRows: false, merged: [] }];
  return { dataset: readDataset({ sources, cells, programme, dateOffset: 0, chosenYear: null }), programme };
}

/** Recognises, reads and reviews. */
function review(outline: WorkbookOutline, values: CellGrid) {
  const { dataset, programme } = read(outline, values);
  return { dataset, programme, findings: checkDataset(dataset, programme).findings };
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

function medianTime(work: () => number): number {
  const times: number[] = [];
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    const start = performance.now();
    work();
    if (round >= warmUpRounds) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
