import type { Grant, RepeatedRows, Source } from "../model";

/**
 * Rows that are one grant paid in parts (workbook.md, Counting): case number, form, recipient, decision date and amount are all equal and
 * there is a payment column. Only rows that count are looked at.
 */
export function findRepeatedRows(source: Source, grants: readonly Grant[]): readonly RepeatedRows[] {
  if (!source.columns.paidAmount && !source.columns.paidDate) return [];
  const canRepeat = ({ counts, caseNumber, granted }: Grant) => counts && caseNumber !== "" && granted !== null;
  // Nearly all case numbers occur once: the rows are gathered only for the few that do not.
  const seen = new Set<string>();
  const shared = new Map<string, Grant[]>();
  for (const grant of grants) {
    const before = seen.size;
    if (canRepeat(grant) && seen.add(grant.caseNumber).size === before) shared.set(grant.caseNumber, []);
  }
  if (shared.size === 0) return [];
  for (const grant of grants) if (canRepeat(grant)) shared.get(grant.caseNumber)?.push(grant);
  return [...shared].flatMap(([caseNumber, rows]) =>
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

/** The grants with the later parts of each repeated grant no longer counting. */
export function withoutLaterParts(grants: readonly Grant[], repeated: readonly RepeatedRows[]): readonly Grant[] {
  const later = new Set(repeated.flatMap(({ rows }) => rows.slice(1)));
  return later.size === 0 ? grants : grants.map((grant) => (later.has(grant.row) ? { ...grant, counts: false } : grant));
}
