import type { CellGrid, WorkbookOutline } from "../../src/model";
import { readProgramme } from "../../src/programme";
import { checkDataset } from "../../src/review";
import { readDataset, recognise } from "../../src/sources";
import { summarise } from "../../src/summary";
import type { Measure } from "./measure";
import { formColumn, grantRows, outlineOf } from "./rows";

const rowCount = 100_000;
/** The first rounds only let the compiler warm up: both sides of a ratio are measured as they run in a session that lasts. */
const warmUpRounds = 3;
const rounds = 9;

/** The core over 100 000 grant rows of 12 columns, as a ratio to one plain pass over the same arrays; medians of one run. */
export function pipelineMeasures(): readonly Measure[] {
  const rows = grantRows(rowCount);
  const outline = outlineOf(rows);
  const plain = medianTime(() => plainPass(rows));
  const whole = medianTime(() => pipeline(outline, rows));
  const fifth = rows.slice(0, rowCount / 5);
  const small = medianTime(() => pipeline(outlineOf(fifth), fifth));
  return [
    { measure: "pipeline of 100 000 grant rows, times one plain pass", value: round(whole / plain), unit: "ratio" },
    {
      measure: "reading and reviewing 100 000 grant rows, times one plain pass",
      value: round(medianTime(() => reviewed(outline, rows).findings.length) / plain),
      unit: "ratio",
    },
    { measure: "pipeline time per row, 100 000 rows against 20 000", value: round(whole / 5 / small), unit: "ratio" },
  ];
}

function pipeline(outline: WorkbookOutline, values: CellGrid): number {
  const { dataset, programme, findings } = reviewed(outline, values);
  return findings.length + summarise(dataset, programme).size;
}

/** Recognises, reads and reviews. */
function reviewed(outline: WorkbookOutline, values: CellGrid) {
  const { sources } = recognise(outline);
  const programme = readProgramme(outline);
  const cells = [{ values, hasHiddenRows: false, merged: [] }];
  const dataset = readDataset({ sources, cells, programme, dateOffset: 0, chosenYear: null });
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
