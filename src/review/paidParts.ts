import { addOre, noMoney, type Grant, type Ore } from "../model";
import type { ReviewContext } from "./context";

/** The grants that are paid in parts: one case on several rows, of which only the first counts (workbook.md, Counting). */
export interface PaidParts {
  /** Whether the row is a later part of a case that begins on another row. */
  readonly isLater: (grant: Grant) => boolean;
  /** The rows of the case that begins on this row: the row alone, but for a grant paid in parts. */
  readonly rowsOf: (grant: Grant) => readonly Grant[];
  /** The sum over the rows of the case that begins on this row; null when none of them has an amount. */
  readonly sumOf: (grant: Grant, field: "paidAmount" | "recoveredAmount") => Ore | null;
}

export function paidParts({ dataset, grantAt }: ReviewContext): PaidParts {
  const later = new Set<Grant>();
  const rows = new Map<Grant, readonly Grant[]>();
  for (const { source, rows: places } of dataset.repeatedRows) {
    const [first, ...others] = places.flatMap((row) => grantAt(source, row) ?? []);
    if (!first) continue;
    rows.set(first, [first, ...others]);
    for (const grant of others) later.add(grant);
  }
  return {
    isLater: (grant) => later.size > 0 && later.has(grant),
    rowsOf: (grant) => rows.get(grant) ?? [grant],
    sumOf: (grant, field) => {
      const parts = rows.size === 0 ? undefined : rows.get(grant);
      return parts ? sumOverRows(parts, field) : amountOf(grant, field);
    },
  };
}

/** Not by the name of the field: that takes several times as long, and is asked of every row. */
function amountOf(grant: Grant, field: "paidAmount" | "recoveredAmount"): Ore | null {
  return field === "paidAmount" ? grant.paidAmount : grant.recoveredAmount;
}

function sumOverRows(rows: readonly Grant[], field: "paidAmount" | "recoveredAmount"): Ore | null {
  let sum: Ore | null = null;
  for (const grant of rows) {
    const amount = amountOf(grant, field);
    if (amount !== null) sum = addOre(sum ?? noMoney, amount);
  }
  return sum;
}
