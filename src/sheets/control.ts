import { longestFormula } from "../summary";
import { groupedText } from "./numberTexts";
import { say } from "./words";

/** A cell with a live formula, and what the engine counted. */
export interface Compared {
  readonly cell: string;
  readonly value: number;
}

/** Numbers that are compared one by one. Each inner list says all there is in its own way: the largest difference of them is told. */
export interface Comparison {
  readonly kronor: readonly (readonly Compared[])[];
  readonly counts: readonly (readonly Compared[])[];
}

/**
 * The last cell of a control row: "✓ Lika" while the formulas give what the engine counted, else "▲ Skiljer 350 000" (kronor, or the
 * number when the kronor agree). It compares row by row, so that what has moved from one row to another shows too.
 * @param totals compared instead where the rows are too many for one formula
 */
export function controlFormula(rows: Comparison, totals: Comparison): { readonly formula: string } {
  const formula = comparing(rows);
  return { formula: formula.length <= longestFormula ? formula : comparing(totals) };
}

function comparing({ kronor, counts }: Comparison): string {
  const amount = largest(kronor);
  const number = largest(counts);
  const told = `IF(${amount}>0,ROUNDUP(${amount},0),${number})`;
  const differs = `${quoted(say("sheets.control.differs"))}&${groupedText(told)}`;
  const unknown = quoted(say("sheets.control.unknown"));
  return `=IFERROR(IF(${amount}+${number}=0,${quoted(say("sheets.control.equal"))},${differs}),${unknown})`;
}

/** Kronor are compared to the öre, since sums of decimals leave a trace far behind it. */
function largest(lists: readonly (readonly Compared[])[]): string {
  const sums = lists.filter((list) => list.length > 0).map((list) => `ROUND(${list.map(difference).join("+")},2)`);
  return sums.length === 0 ? "0" : sums.length === 1 ? String(sums[0]) : `MAX(${sums.join(",")})`;
}

function difference({ cell, value }: Compared): string {
  return `ABS(${cell}-${value < 0 ? `(${String(value)})` : String(value)})`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
