import { localAddress, type WrittenCell } from "../model";
import { sourceChecks, type SourceCheck } from "../summary";
import { colorControl } from "./attention";
import { area, cellName, columnName, formatCells, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import { dash, formats, styles } from "./look";
import type { OverviewMaterial } from "./overviewMaterial";
import { putStateFormula } from "./sourceState";
import type { TrendTotals } from "./trendTable";
import { say } from "./words";

/** 0-based columns. */
const columns = { name: 1, rows: 2, rowsThen: 3, sum: 4, sumThen: 5, state: 6 } as const;

/**
 * "Kontroll mot källan": what Excel itself counts in each source table now and what it was at the refresh, and whether anything has
 * changed since; then how the tables' sums and those of the sheets hang together. The head repeats the state of all tables. Gives the
 * first free row.
 */
export function putSourceControl(draft: SheetDraft, top: number, { dataset }: OverviewMaterial, trend: TrendTotals | null): number {
  const checks = sourceChecks(dataset);
  if (checks.length === 0) return top;
  const first = top + 2;
  putRow(draft, top, columns.name, [say("sheets.source.heading")]);
  putRow(draft, top + 1, columns.name, [
    say("sheets.source.table"),
    say("sheets.source.rows"),
    say("sheets.source.rowsThen"),
    say("sheets.source.sum"),
    say("sheets.source.sumThen"),
    say("sheets.source.state"),
  ]);
  checks.forEach((check, index) => {
    putSource(draft, first + index, check);
  });
  putOverallState(draft, first, checks.length);
  dress(draft, top, first, checks.length);
  const next = trend ? putReconciliation(draft, first, checks, trend) : first + checks.length;
  const notes = [say("sheets.source.note"), ...plainNote(checks)];
  notes.forEach((note, index) => {
    putRow(draft, next + index, columns.name, [note]);
  });
  styleCells(draft, area(draft, next, columns.name, notes.length), styles.note);
  return next + notes.length + 1;
}

/** A plain range has no rows of its own: Excel cannot tell that more have come below it. */
function plainNote(checks: readonly SourceCheck[]): string[] {
  const names = checks.filter(({ source }) => source.table === null).map(({ source }) => source.range.sheet);
  if (names.length === 0) return [];
  return [say("sheets.source.plain", { names: new Intl.ListFormat("sv-SE", { type: "conjunction" }).format(names) })];
}

function putSource(draft: SheetDraft, row: number, { source, rows, granted, unchanged }: SourceCheck): void {
  const name = source.table ?? source.range.sheet;
  const text = say("sheets.source.place", { name, cells: localAddress(source.range) });
  const sums: WrittenCell[] = granted ? [{ formula: granted.formula }, granted.value] : [dash, dash];
  const equal = [
    `${cellName(row, columns.rows)}=${cellName(row, columns.rowsThen)}`,
    ...(granted ? [`ROUND(${cellName(row, columns.sum)}-${cellName(row, columns.sumThen)},2)=0`] : []),
    ...unchanged,
  ];
  const [same, changed] = [say("sheets.source.unchanged"), say("sheets.source.changed")];
  // An error that has come into a column since makes the sums errors too: a change as well.
  const state = { formula: `=IFERROR(IF(AND(${equal.join(",")}),"${same}","${changed}"),"${changed}")` };
  putRow(draft, row, columns.name, [text, { formula: rows.formula }, rows.value, ...sums, state]);
  const cell = area(draft, row, columns.name);
  const target = { ...source.range, rowCount: 1, columnCount: 1 };
  draft.looks.push({ kind: "link", range: cell, target, text, tip: say("sheets.explanation.goTo", { sheet: source.range.sheet }) });
  styleCells(draft, cell, styles.link);
  colorControl(draft, row, columns.state);
}

/** The head's line: unchanged only when every table is. */
function putOverallState(draft: SheetDraft, first: number, count: number): void {
  const states = columnName(columns.state, first, count);
  const good = `COUNTIF(${states},"✓*")=${String(count)}`;
  putStateFormula(draft, `=IF(${good},"${say("sheets.source.allUnchanged")}","${say("sheets.source.someChanged")}")`);
}

/** What of the tables' rows and kronor the sheets count, and what is left: the reader can add it up. */
function putReconciliation(draft: SheetDraft, first: number, checks: readonly SourceCheck[], trend: TrendTotals): number {
  const grants = checks.flatMap(({ source, granted }, index) => (source.role === "grants" ? [{ row: first + index, granted }] : []));
  const next = first + checks.length;
  if (grants.length === 0 || grants.some(({ granted }) => granted === null)) return next;
  const sumOf = (column: number) => `SUM(${grants.map(({ row }) => cellName(row, column)).join(",")})`;
  const counted = { rows: cellName(trend.count.row, trend.count.column), kronor: cellName(trend.kronor.row, trend.kronor.column) };
  putRow(draft, next, columns.name, [say("sheets.source.counted"), { formula: `=${counted.rows}` }, "", { formula: `=${counted.kronor}` }]);
  putRow(draft, next + 1, columns.name, [
    say("sheets.source.rest"),
    { formula: `=${sumOf(columns.rows)}-${cellName(next, columns.rows)}` },
    "",
    { formula: `=ROUND(${sumOf(columns.sum)}-${cellName(next, columns.sum)},2)` },
    "",
    say("sheets.source.restIs"),
  ]);
  styleCells(draft, area(draft, next, columns.name, 2, columns.state - columns.name), styles.rows);
  styleCells(draft, area(draft, next, columns.rows, 2, columns.state - columns.rows), styles.right);
  styleCells(draft, area(draft, next + 1, columns.state), { ...styles.note, ...styles.beside });
  formatCells(draft, area(draft, next, columns.rows, 2, columns.state - columns.rows), formats.number);
  return next + 2;
}

function dress(draft: SheetDraft, top: number, first: number, count: number): void {
  styleCells(draft, area(draft, top, columns.name), styles.heading);
  styleCells(draft, area(draft, top + 1, columns.name, 1, columns.state - columns.name + 1), styles.columnHeader);
  styleCells(draft, area(draft, top + 1, columns.rows, count + 1, columns.state - columns.rows), styles.right);
  styleCells(draft, area(draft, first, columns.name, count, columns.state - columns.name + 1), styles.rows);
  styleCells(draft, area(draft, first - 1, columns.state, count + 1), styles.beside);
  formatCells(draft, area(draft, first, columns.rows, count, columns.state - columns.rows), formats.number);
  setHeight(draft, top + 1, 1, 32);
}
