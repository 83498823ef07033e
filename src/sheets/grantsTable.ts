import type { CellRef, WrittenCell } from "../model";
import { allForms, formsOfArea, grantFigureId, type GrantMeasure } from "../summary";
import type { AreaMaterial } from "./areaLayout";
import { comparedFigure, controlFormula, type Comparison } from "./control";
import { area, cellName, columnName, formatCells, place, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import { colorControl } from "./attention";
import { figureCell, isValueOnly, numberOf } from "./figureCells";
import { putFormsChart, type FormCells } from "./formsChart";
import { breakLongNames } from "./longNames";
import { dash, formats, styles } from "./look";
import { chartRows } from "./putChart";
import { putShareNote } from "./shareNote";
import { say } from "./words";

/** The cells of an area's totals, for the sheet Översikt to refer to. */
export interface AreaTotals {
  readonly count: CellRef;
  readonly countBefore: CellRef;
  readonly granted: CellRef;
  readonly grantedBefore: CellRef;
}

/** What was put. */
interface GrantsTable {
  /** The first free row below the table, and that below the chart, which may be taller. */
  readonly nextRow: number;
  readonly chartEnd: number;
  readonly totals: AreaTotals;
}

/** What stands in each column, from the first number column on. */
const measures = [
  { measure: "count", back: 0 },
  { measure: "count", back: 1 },
  { measure: "count-change", back: 0 },
  { measure: "granted", back: 0 },
  { measure: "granted", back: 1 },
  { measure: "granted-change", back: 0 },
  { measure: "granted-change-share", back: 0 },
  { measure: "granted-share", back: 0 },
] as const satisfies readonly { measure: GrantMeasure; back: number }[];

/** The columns that have formulas over the source, counted from the first number column. */
const sourced = [0, 1, 3, 4] as const;

/** "Beslutade stöd": number and kronor per form, this year and the year before, with a chart of the kronor beside it. */
export function putGrantsTable(draft: SheetDraft, top: number, material: AreaMaterial): GrantsTable {
  const { forms, columns } = material;
  const first = top + 2;
  const total = first + forms.length;
  putRow(draft, top, columns.name, [say("sheets.grants.heading")]);
  putHeader(draft, top + 1, material);
  forms.forEach((form, index) => {
    putFormRow(draft, first + index, total, material, form.id, form.name);
  });
  putTotals(draft, first, total, material);
  putControl(draft, first, total, material);
  dress(draft, top, first, total, material);
  putShareNote(draft, total + 2, columns.name, { column: columns.firstNumber + 7, first, count: forms.length });
  const chartPlace = area(draft, top, columns.outcome, Math.max(total + 2 - top, chartRows(forms.length, 2)), 2);
  const captionRow = putFormsChart(draft, chartPlace, formCells(draft, first, material), material.year);
  const cell = (offset: number): CellRef => ({ sheet: draft.sheet, row: total, column: columns.firstNumber + offset });
  const totals = { count: cell(0), countBefore: cell(1), granted: cell(3), grantedBefore: cell(4) };
  return { nextRow: total + 3, chartEnd: captionRow + 1, totals };
}

function formCells(draft: SheetDraft, first: number, { forms, columns }: AreaMaterial): FormCells {
  const column = (place: number) => area(draft, first, place, forms.length);
  return { names: column(columns.name), thisYear: column(columns.firstNumber + 3), lastYear: column(columns.firstNumber + 4) };
}

function idOf(group: string, offset: number, year: number): string {
  const { measure, back } = measures[offset] ?? measures[0];
  return grantFigureId(group, measure, year - back);
}

function putHeader(draft: SheetDraft, row: number, { columns, year }: AreaMaterial): void {
  const now = { year: String(year) };
  const before = { year: String(year - 1) };
  putRow(draft, row, columns.name, [
    say("sheets.grants.form"),
    say("sheets.grants.count", now),
    say("sheets.grants.count", before),
    say("sheets.grants.countChange"),
    say("sheets.grants.kronor", now),
    say("sheets.grants.kronor", before),
    say("sheets.grants.kronorChange"),
    say("sheets.grants.changeShare"),
    say("sheets.grants.share"),
  ]);
}

function sourcedIds(group: string, year: number): string[] {
  return sourced.map((offset) => idOf(group, offset, year));
}

function putFormRow(draft: SheetDraft, row: number, total: number, material: AreaMaterial, form: string, name: string): void {
  const { columns, figures, year } = material;
  const cells = sourcedIds(form, year).map((id) => figureCell(figures, id));
  const [count = "", countBefore = "", granted = "", grantedBefore = ""] = cells;
  putRow(draft, row, columns.name, [name, ...followed(row, total, columns.firstNumber, { count, countBefore, granted, grantedBefore })]);
  measures.forEach((_, offset) => {
    place(draft, idOf(form, offset, year), row, columns.firstNumber + offset);
  });
}

interface SourcedCells {
  readonly count: WrittenCell;
  readonly countBefore: WrittenCell;
  readonly granted: WrittenCell;
  readonly grantedBefore: WrittenCell;
}

/** The cells of a row with the changes and shares that follow from them. */
function followed(row: number, total: number, firstColumn: number, cells: SourcedCells): WrittenCell[] {
  const cell = (offset: number) => cellName(row, firstColumn + offset);
  const share = `=IF(${cellName(total, firstColumn + 3)}=0,"${dash}",${cell(3)}/${cellName(total, firstColumn + 3)})`;
  return [
    cells.count,
    cells.countBefore,
    { formula: `=${cell(0)}-${cell(1)}` },
    cells.granted,
    cells.grantedBefore,
    { formula: `=${cell(3)}-${cell(4)}` },
    { formula: `=IF(${cell(4)}=0,"${dash}",${cell(5)}/${cell(4)})` },
    { formula: share },
  ];
}

function putTotals(draft: SheetDraft, first: number, total: number, material: AreaMaterial): void {
  const { columns, year, forms, holdsAllForms } = material;
  const sum = (offset: number): WrittenCell => ({ formula: `=SUM(${columnName(columns.firstNumber + offset, first, forms.length)})` });
  const cells = { count: sum(0), countBefore: sum(1), granted: sum(3), grantedBefore: sum(4) };
  putRow(draft, total, columns.name, [say("sheets.total"), ...followed(total, total, columns.firstNumber, cells)]);
  measures.forEach((_, offset) => {
    place(draft, idOf(formsOfArea(material.area.name), offset, year), total, columns.firstNumber + offset);
    if (holdsAllForms) place(draft, idOf(allForms, offset, year), total, columns.firstNumber + offset);
  });
}

/** The engine's own numbers, and whether the formulas above still agree with them. */
function putControl(draft: SheetDraft, first: number, total: number, material: AreaMaterial): void {
  const { columns, figures, year } = material;
  const group = formsOfArea(material.area.name);
  const values = measures.map((_, offset): WrittenCell => (isSourced(offset) ? numberOf(figures, idOf(group, offset, year)) : null));
  values[values.length - 1] = controlFormula(comparison(material, first), totalComparison(material, total));
  putRow(draft, total + 1, columns.name, [say("sheets.control"), ...values]);
  colorControl(draft, total + 1, columns.firstNumber + measures.length - 1);
}

function isSourced(offset: number): boolean {
  return sourced.some((candidate) => candidate === offset);
}

function comparison({ forms, figures, columns, year }: AreaMaterial, first: number): Comparison {
  const compared = (offsets: readonly number[]) =>
    forms.flatMap((form, index) =>
      offsets
        .filter((offset) => !isValueOnly(figures, idOf(form.id, offset, year)))
        .map((offset) => comparedFigure(figures, idOf(form.id, offset, year), cellName(first + index, columns.firstNumber + offset))),
    );
  return { kronor: [compared([3, 4])], counts: [compared([0, 1])] };
}

function totalComparison({ area: { name }, figures, columns, year }: AreaMaterial, total: number): Comparison {
  const compared = (offset: number) =>
    comparedFigure(figures, idOf(formsOfArea(name), offset, year), cellName(total, columns.firstNumber + offset));
  return { kronor: [[compared(3), compared(4)]], counts: [[compared(0), compared(1)]] };
}

function dress(draft: SheetDraft, top: number, first: number, total: number, { columns, forms }: AreaMaterial): void {
  const width = columns.firstNumber + measures.length - columns.name;
  const numbers = (offset: number, count = 1) => area(draft, first, columns.firstNumber + offset, total + 2 - first, count);
  styleCells(draft, area(draft, top, columns.name), styles.heading);
  styleCells(draft, area(draft, top + 1, columns.name, 1, width), styles.columnHeader);
  styleCells(draft, area(draft, top + 1, columns.firstNumber, total + 2 - top, width - 1), styles.right);
  styleCells(draft, area(draft, first, columns.name, forms.length, width), styles.rows);
  styleCells(draft, area(draft, total, columns.name, 1, width), styles.total);
  styleCells(draft, area(draft, total + 1, columns.name, 1, width), styles.control);
  formatCells(draft, numbers(0, 2), formats.number);
  formatCells(draft, numbers(3, 2), formats.number);
  formatCells(draft, numbers(2), formats.change);
  formatCells(draft, numbers(5), formats.change);
  formatCells(draft, numbers(6), formats.changeShare);
  formatCells(draft, numbers(7), formats.share);
  setHeight(draft, top + 1, 1, 32);
  breakLongNames(draft, first, columns.name, forms);
}
