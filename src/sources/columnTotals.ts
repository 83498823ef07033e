import type { CellGrid, ColumnTotal, ColumnTotals, Source, SourceField } from "../model";
import { isCellError } from "./reading";
import { placeOf } from "./readingContext";

/** The columns of numbers that the figures rest on. */
const summedFields = {
  grants: ["grantedAmount", "decisionDate", "paidAmount"],
  activities: ["year", "startDate", "endDate", "count"],
} as const satisfies Record<Source["role"], readonly SourceField[]>;

/** Sums the columns of a source that its figures rest on, as Excel's own functions do: whoever has only Excel can compare later. */
export function columnTotals(source: Source, rows: CellGrid, rowCount: number): ColumnTotals {
  const found = summedFields[source.role].flatMap((field): readonly (readonly [SourceField, ColumnTotal])[] => {
    const total = columnTotal(rows, rowCount, placeOf(source, field));
    return total ? [[field, total]] : [];
  });
  const columns: ColumnTotals["columns"] = Object.fromEntries(found);
  const crossed = columns.grantedAmount && columns.decisionDate;
  const places = [placeOf(source, "grantedAmount"), placeOf(source, "decisionDate")] as const;
  return { columns, amountsByDay: crossed ? sumOfProducts(rows, rowCount, places) : null };
}

/** Null without such a column, and where a cell holds an error, as Excel has no sum then. */
function columnTotal(rows: CellGrid, rowCount: number, place: number): ColumnTotal | null {
  if (place < 0) return null;
  let [sum, squares] = [0, 0];
  for (let index = 0; index < rowCount; index += 1) {
    const value = rows[index]?.[place];
    if (typeof value === "number") {
      sum += value;
      squares += value * value;
    } else if (value !== "" && isCellError(value)) return null;
  }
  return { sum, squares };
}

function sumOfProducts(rows: CellGrid, rowCount: number, [one, other]: readonly [number, number]): number {
  let sum = 0;
  for (let index = 0; index < rowCount; index += 1) {
    const [amount, day] = [rows[index]?.[one], rows[index]?.[other]];
    if (typeof amount === "number" && typeof day === "number") sum += amount * day;
  }
  return sum;
}
