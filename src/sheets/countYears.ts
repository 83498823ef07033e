import { address, type Activity } from "../model";
import { activitiesBefore, activityCountIds } from "../summary";
import { area, cellName, formatCells, place, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import { putExplanation, rowsOf } from "./explanations";
import { figureCell } from "./figureCells";
import { breakLongNames } from "./longNames";
import { formats, styles } from "./look";
import type { OverviewMaterial } from "./overviewMaterial";
import { say } from "./words";

/** 0-based columns. */
const columns = { name: 1, now: 2, before: 3, change: 4, unit: 5, howCounted: 6 } as const;

/** Where the table of counts ends, and last year's cells by this year's activity. */
export interface CountYears {
  readonly nextRow: number;
  readonly cellsBefore: ReadonlyMap<Activity, string>;
}

/** "Antal i insatserna 2025 och 2024": "Fysiska företagsbesök 18, 15". Nothing where no count comes again. */
export function putCountYears(draft: SheetDraft, top: number, material: OverviewMaterial): CountYears {
  const { dataset, figures, placements, year } = material;
  const ids = activityCountIds(dataset.activities);
  const rows = [...activitiesBefore(dataset.activities, year)].flatMap(([now, then]) => {
    const [id, cell] = [ids.get(then), placements.get(ids.get(now) ?? "")];
    return id === undefined || !cell || !figures.has(id) ? [] : [{ now, id, cell }];
  });
  if (rows.length === 0) return { nextRow: top, cellsBefore: new Map() };
  const first = top + 2;
  putHeader(draft, top, year);
  rows.forEach(({ now, id, cell }, index) => {
    const row = first + index;
    const change = `=${cellName(row, columns.now)}-${cellName(row, columns.before)}`;
    putRow(draft, row, columns.name, [
      now.activity,
      { formula: `=${address(cell)}` },
      figureCell(figures, id),
      { formula: change },
      now.unit,
    ]);
    place(draft, id, row, columns.before);
    const { text, target } = rowsOf(figures, id, dataset);
    putExplanation(draft, row, columns.howCounted, {
      text: say("sheets.explanation.year", { year: String(year - 1), rows: text }),
      target,
    });
  });
  dress(draft, top, first, rows.length);
  breakLongNames(
    draft,
    first,
    columns.name,
    rows.map(({ now }) => ({ name: now.activity })),
  );
  return {
    nextRow: first + rows.length + 1,
    cellsBefore: new Map(rows.map(({ now }, index) => [now, cellName(first + index, columns.before)])),
  };
}

function putHeader(draft: SheetDraft, top: number, year: number): void {
  const [now, then] = [String(year), String(year - 1)];
  putRow(draft, top, columns.name, [say("sheets.years.counts", { year: now, yearBefore: then })]);
  putRow(draft, top + 1, columns.name, [
    say("sheets.activities.activity"),
    say("sheets.grants.count", { year: now }),
    say("sheets.grants.count", { year: then }),
    say("sheets.years.change"),
    say("sheets.activities.unit"),
    say("sheets.howCounted"),
  ]);
}

function dress(draft: SheetDraft, top: number, first: number, count: number): void {
  const width = columns.howCounted - columns.name;
  styleCells(draft, area(draft, top, columns.name), styles.heading);
  styleCells(draft, area(draft, top + 1, columns.name, 1, width + 1), styles.columnHeader);
  styleCells(draft, area(draft, top + 1, columns.now, count + 1, columns.unit - columns.now), styles.right);
  styleCells(draft, area(draft, first, columns.name, count, width), styles.rows);
  styleCells(draft, area(draft, top + 1, columns.unit, count + 1, 2), styles.beside);
  formatCells(draft, area(draft, first, columns.now, count, 2), formats.number);
  formatCells(draft, area(draft, first, columns.change, count), formats.change);
  setHeight(draft, top + 1, 1, 32);
}
