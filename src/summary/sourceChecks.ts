import type { ColumnTotal, Dataset, Source, SourceField } from "../model";
import { categoryChecks } from "./categoryChecks";
import { columnReference } from "./references";

/** What a source was at the refresh, and the formulas that tell what it is now. */
export interface SourceCheck {
  readonly source: Source;
  /** Rows of the table. */
  readonly rows: { readonly value: number; readonly formula: string };
  /** The sum of the granted amounts, in kronor; null for activities, and where a cell holds an error. */
  readonly granted: { readonly value: number; readonly formula: string } | null;
  /** Formulas without `=` that are true while the numbers, dates and categories of the source are those that were read. */
  readonly unchanged: readonly string[];
}

/** Sums of squares and products are too large for a computer to keep to the last digit: less than this part of them is no difference. */
const relativeTolerance = 1e-11;

/**
 * What Excel can tell by itself about each source, by functions that look past texts: how many rows, the sum of the amounts, and sums of
 * squares and products that change when an amount or a date does although the plain sum does not, and how often each category occurs.
 * Sorting the rows changes none of them.
 * A source of no rows, which formulas cannot refer to, is left out.
 */
export function sourceChecks(dataset: Dataset): readonly SourceCheck[] {
  const categories = categoryChecks(dataset);
  return dataset.sources.flatMap((source, index): readonly SourceCheck[] => {
    const anyColumn = columnReference(source, source.role === "grants" ? "grantForm" : "activity");
    if (anyColumn === null) return [];
    const totals = dataset.layout[index]?.totals;
    const columns = Object.entries(totals?.columns ?? {}) as [SourceField, ColumnTotal][];
    const amounts = columnReference(source, "grantedAmount");
    const days = columnReference(source, "decisionDate");
    const crossed = totals?.amountsByDay ?? null;
    const granted = totals?.columns.grantedAmount;
    return [
      {
        source,
        rows: { value: source.body.rowCount, formula: `=ROWS(${anyColumn})` },
        granted: granted && amounts !== null ? { value: withoutTrace(granted.sum), formula: `=SUM(${amounts})` } : null,
        unchanged: [
          ...columns.flatMap(([field, { squares }]) => equalTo(reference(source, field, "SUMSQ"), squares)),
          ...(crossed === null || amounts === null || days === null ? [] : equalTo(`SUMPRODUCT(${amounts},${days})`, crossed)),
          ...(categories.get(source) ?? []),
        ],
      },
    ];
  });
}

function reference(source: Source, field: SourceField, name: string): string {
  return `${name}(${columnReference(source, field) ?? "0"})`;
}

function equalTo(formula: string, value: number): string[] {
  const tolerance = Math.max(0.005, Math.abs(value) * relativeTolerance);
  return [`ABS(${formula}-${plainNumber(value)})<=${plainNumber(tolerance)}`];
}

/** A number as a formula may hold it: at most 15 digits. A negative one in brackets. */
function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return value < 0 ? `(${text})` : text;
}

/** Without the trace that sums of decimals leave. A cell may hold parts of an öre: rounded to the öre their sum would seem to have changed. */
function withoutTrace(kronor: number): number {
  return Math.round(kronor * 10_000) / 10_000;
}
