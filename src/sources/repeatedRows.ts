import type { Grant, RepeatedRows, Source } from "../model";

/**
 * Rows that are one grant paid in parts (workbook.md, Counting): case number, form, recipient, decision date and amount are all equal and
 * there is a payment column. Only rows that count are looked at.
 */
export function findRepeatedRows(source: Source, grants: readonly Grant[], sharedCases: ReadonlySet<string>): readonly RepeatedRows[] {
  if (sharedCases.size === 0 || (!source.columns.paidAmount && !source.columns.paidDate)) return [];
  const rowsOfCase = new Map<string, Grant[]>();
  for (const grant of grants) {
    const { counts, caseNumber, granted } = grant;
    if (!counts || granted === null || !sharedCases.has(caseNumber)) continue;
    const rows = rowsOfCase.get(caseNumber);
    if (rows) rows.push(grant);
    else rowsOfCase.set(caseNumber, [grant]);
  }
  return [...rowsOfCase].flatMap(([caseNumber, rows]) =>
    sameGrants(rows).map((same) => ({ source, caseNumber, rows: same.map(({ row }) => row) })),
  );
}

/** The groups of two rows or more that say the same grant. */
function sameGrants(grants: readonly Grant[]): readonly (readonly Grant[])[] {
  const groups = new Map<string, Grant[]>();
  for (const grant of grants) {
    const key = JSON.stringify([grant.formId ?? grant.formText, grant.recipient.toLowerCase(), grant.decisionDate, grant.granted]);
    const group = groups.get(key);
    if (group) group.push(grant);
    else groups.set(key, [grant]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
