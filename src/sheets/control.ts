import type { FigureTable } from "../model";
import { longestFormula } from "../summary";
import { numberOf } from "./figureCells";
import { groupedText } from "./numberTexts";
import { say } from "./words";

/** A cell with a live formula, and what the engine counted. */
export interface Compared {
  readonly cell: string;
  readonly value: number;
  /** How many of its amounts the engine rounded to the öre: Excel's sum may differ by half an öre for each. */
  readonly roundedAmounts?: number;
}

/** A figure, and the cell where it stands. */
export function comparedFigure(figures: FigureTable, id: string, cell: string): Compared {
  return { cell, value: numberOf(figures, id), roundedAmounts: figures.get(id)?.roundedAmounts ?? 0 };
}

/** Numbers that are compared one by one. Each inner list says all there is in its own way: the largest difference of them is told. */
export interface Comparison {
  readonly kronor: readonly (readonly Compared[])[];
  readonly counts: readonly (readonly Compared[])[];
}

/**
 * The last cell of a control row: "✓ Lika" while the formulas give what the engine counted, else "▲ Skiljer 350 000" (kronor, or the
 * number when the kronor agree). It compares row by row, so that what has moved from one row to another shows too. Where amounts hold parts
 * of an öre, and no more than their rounding differs, it says "✓ Lika efter avrundning".
 * @param totals compared instead where the rows are too many for one formula
 */
export function controlFormula(rows: Comparison, totals: Comparison): { readonly formula: string } {
  const formula = comparing(rows);
  return { formula: formula.length <= longestFormula ? formula : comparing(totals) };
}

function comparing({ kronor, counts }: Comparison): string {
  const amount = largest(kronor, rounded);
  const number = largest(counts, plain);
  const told = `IF(${amount}>0,ROUNDUP(${amount},0),${number})`;
  const differs = `${quoted(say("sheets.control.differs"))}&${groupedText(told)}`;
  const unknown = quoted(say("sheets.control.unknown"));
  return `=IFERROR(IF(${amount}+${number}=0,${equalText(kronor)},${differs}),${unknown})`;
}

/** Says too when the sums are the same only because parts of an öre are left out. */
function equalText(kronor: Comparison["kronor"]): string {
  const equal = quoted(say("sheets.control.equal"));
  if (kronor.every((list) => roundingOf(list) === 0)) return equal;
  return `IF(${largest(kronor, plain)}>0,${quoted(say("sheets.control.equalRounded"))},${equal})`;
}

/** Kronor are compared to the öre, since sums of decimals leave a trace far behind it. */
function largest(lists: Comparison["kronor"], sumOf: (list: readonly Compared[]) => string): string {
  const sums = lists.filter((list) => list.length > 0).map((list) => `ROUND(${sumOf(list)},2)`);
  return sums.length === 0 ? "0" : sums.length === 1 ? String(sums[0]) : `MAX(${sums.join(",")})`;
}

function plain(list: readonly Compared[]): string {
  return list.map(difference).join("+");
}

/** What is left when the rounding of the amounts has explained its part. */
function rounded(list: readonly Compared[]): string {
  const rounding = roundingOf(list);
  return rounding === 0 ? plain(list) : `MAX(0,${plain(list)}-${String(rounding)})`;
}

/** Half an öre for each rounded amount, in kronor. */
function roundingOf(list: readonly Compared[]): number {
  return list.reduce((sum, { roundedAmounts = 0 }) => sum + roundedAmounts, 0) / 200;
}

function difference({ cell, value }: Compared): string {
  return `ABS(${cell}-${value < 0 ? `(${String(value)})` : String(value)})`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
