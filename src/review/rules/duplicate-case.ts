import { cellOf, type Dataset, type Grant, type RangeRef } from "../../model";
import { dataRule } from "../context";
import { grantColumns } from "../fields";

/** The same case number on several rows that are not one grant paid in parts (workbook.md, Counting). One finding per case. */
export const duplicateCase = dataRule({
  id: "duplicate-case",
  family: "grants",
  severity: "error",
  needs: grantColumns("caseNumber"),
  *check({ dataset }) {
    for (const [first, second, ...others] of sharedCases(dataset)) {
      yield {
        // The first row was there before: what is odd is that the case comes again.
        cell: caseCell(second),
        related: [first, ...others].flatMap((grant) => caseCell(grant) ?? []),
        value: second.caseNumber,
        values: { count: others.length + 2, rows: { list: [first, second, ...others].map((grant) => String(grant.row + 1)) } },
      };
    }
  },
});

function caseCell(grant: Grant): RangeRef | null {
  return cellOf(grant, "caseNumber");
}

type SharedCase = [Grant, Grant, ...Grant[]];

/** The rows of each case that has more than one; the later parts of a grant paid in parts are left out. */
function sharedCases(dataset: Dataset): readonly SharedCase[] {
  const { sharedCases: shared } = dataset;
  if (shared.size === 0) return [];
  const parts = laterParts(dataset);
  const rowsOfCase = new Map<string, Grant[]>();
  for (const grant of dataset.grants) {
    const { caseNumber } = grant;
    if (!shared.has(caseNumber) || parts.get(grant.source)?.has(grant.row)) continue;
    const rows = rowsOfCase.get(caseNumber);
    if (rows) rows.push(grant);
    else rowsOfCase.set(caseNumber, [grant]);
  }
  return [...rowsOfCase.values()].filter(isShared);
}

function isShared(rows: readonly Grant[]): rows is SharedCase {
  return rows.length > 1;
}

function laterParts({ repeatedRows }: Dataset): ReadonlyMap<Grant["source"], ReadonlySet<number>> {
  const parts = new Map<Grant["source"], Set<number>>();
  for (const { source, rows } of repeatedRows) {
    const known = parts.get(source) ?? new Set<number>();
    for (const row of rows.slice(1)) known.add(row);
    parts.set(source, known);
  }
  return parts;
}
