import { address, oreOfKronor, rangeOfCell, type Figure, type Finding, type PlacedFigure, type RangeRef } from "../../model";
import { defineRule } from "../rule";
import { cellText, kronorText, numberText } from "../values";

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
  severity: "error",
  *check({ placed, findings }) {
    const causes = findings.filter((finding) => causesInRow.has(finding.rule) || causesInTable.has(finding.rule));
    const unexplained = placed.filter(({ figure, agrees }) => !agrees && !causes.some((finding) => explains(finding, figure)));
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

function explains({ rule, cell, related }: Finding, { sources }: Figure): boolean {
  const cells = cell ? [cell, ...related] : related;
  if (sources.length === 0) return true;
  return cells.some((place) =>
    sources.some((source) => (causesInTable.has(rule) ? place.sheet === source.sheet : shareRow(place, source))),
  );
}

function shareRow(a: RangeRef, b: RangeRef): boolean {
  return a.sheet === b.sheet && a.row < b.row + b.rowCount && b.row < a.row + a.rowCount;
}

function engineValue({ value, unit }: Figure): string {
  return value === null ? "–" : shownFigure(value, unit);
}

function shownFigure(value: number | string, unit: Figure["unit"]): string {
  if (typeof value === "string") return cellText(value);
  if (unit === "kronor") return kronorText(oreOfKronor(value));
  return unit === "count" ? numberText(value) : `${numberText(value * 100)}\u00A0%`;
}
