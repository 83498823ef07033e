import { address, rangeOfCell, type Figure, type Finding, type PlacedFigure, type RangeRef } from "../../model";
import { defineRule } from "../rule";
import { cellText, exactText, numberText } from "../values";

/** What the rules on Excel's own calculation look at. */
export interface FigureSubject {
  readonly placed: readonly PlacedFigure[];
  /** What is known to be wrong with the data. */
  readonly findings: readonly Finding[];
}

/** Excel reads such a cell otherwise than the engine does, which makes the figures of its row differ. */
const causesInRow: ReadonlySet<string> = new Set(["amount-as-text", "date-as-text"]);
/** Such a row is in none of the engine's figures, but may be in any of Excel's. */
const causesInTable: ReadonlySet<string> = new Set([
  "total-row-in-data",
  "cell-error",
  "amount-unreadable",
  "date-unreadable",
  "date-implausible",
  "required-missing",
  "rejected-with-amount",
]);

/** Excel's own calculation of a figure differs from the engine's, and no other finding says why. */
export const figureMismatch = defineRule<FigureSubject>({
  id: "figure-mismatch",
  family: "figures",
  severity: "error",
  *check({ placed, findings }) {
    const causes = causesOf(findings);
    const unexplained = placed.filter(({ figure, agrees }) => !agrees && !isExplained(figure, causes));
    // Shares and changes follow from counts and sums: of their own they are news only when those agree.
    const ofRows = unexplained.filter(({ figure }) => figure.unit === "count" || figure.unit === "kronor");
    for (const { figure, cell, excel } of oneForEachCell(ofRows.length > 0 ? ofRows : unexplained)) {
      yield {
        cell: cell && rangeOfCell(cell),
        related: figure.sources,
        value: excel === null ? "" : shownFigure(excel, figure.unit),
        values: { engine: engineValue(figure), figure: figure.id },
      };
    }
  },
});

/** The forms of an area may be all forms: then two figures stand in one cell. */
function oneForEachCell(placed: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const seen = new Set<string>();
  return placed.filter(({ figure, cell }) => {
    const place = cell ? address(cell) : figure.id;
    return !seen.has(place) && seen.add(place);
  });
}

/** Where there are causes: in a table with a hundred thousand of them each figure must still find its own at once. */
interface Causes {
  /** The rows by sheet, ascending. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** The sheets whose every figure may be concerned. */
  readonly sheets: ReadonlySet<string>;
}

function causesOf(findings: readonly Finding[]): Causes {
  const rows = new Map<string, number[]>();
  const sheets = new Set<string>();
  for (const { rule, cell, related } of findings) {
    const cells = cell ? [cell, ...related] : related;
    if (causesInTable.has(rule)) for (const { sheet } of cells) sheets.add(sheet);
    if (!causesInRow.has(rule)) continue;
    for (const { sheet, row } of cells) {
      const known = rows.get(sheet);
      if (known) known.push(row);
      else rows.set(sheet, [row]);
    }
  }
  for (const list of rows.values()) list.sort((a, b) => a - b);
  return { rows, sheets };
}

function isExplained({ sources }: Figure, { rows, sheets }: Causes): boolean {
  if (sources.length === 0) return rows.size + sheets.size > 0;
  return sources.some((source) => sheets.has(source.sheet) || hasRowIn(rows.get(source.sheet) ?? [], source));
}

/** Whether one of the rows, ascending, lies in a range. */
function hasRowIn(rows: readonly number[], { row, rowCount }: RangeRef): boolean {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return (rows[low] ?? Infinity) < row + rowCount;
}

function engineValue({ value, unit }: Figure): string {
  return value === null ? "–" : shownFigure(value, unit);
}

function shownFigure(value: number | string, unit: Figure["unit"]): string {
  if (typeof value === "string") return cellText(value);
  if (unit === "kronor") return `${exactText(value)}\u00A0kr`;
  return unit === "count" ? numberText(value) : `${numberText(value * 100)}\u00A0%`;
}
