import { cellOf, columnRanges, type Grant, type RangeRef } from "../../model";
import { dataRule, groupBy } from "../context";
import { grantColumns } from "../fields";
import { similarNames, type RecipientName, type SimilarNames } from "../recipientNames";
import type { Observation } from "../rule";

/**
 * Recipients that differ only in case, spacing, punctuation or company form, or in one or two letters: one recipient spelt in two ways is
 * counted as two. One finding per spelling, at the rarer one; merging is the user's choice, one at a time.
 */
export const nearDuplicateName = dataRule({
  id: "near-duplicate-name",
  severity: "warning",
  needs: grantColumns("recipient"),
  *check({ dataset }) {
    const byName = groupBy(dataset.grants, (grant) => grant.recipient.trim());
    const names = [...byName].filter(([name]) => name !== "").map(([name, grants]) => recipientName(name, grants));
    for (const pair of similarNames(names)) yield observationOf(pair, byName);
  },
});

function recipientName(name: string, grants: readonly Grant[]): RecipientName {
  const orgNumber = grants.find((grant) => grant.orgNumber !== "")?.orgNumber ?? "";
  return { name, count: grants.length, orgNumber: orgNumber.replace(/\D/g, "").slice(-10) };
}

function observationOf({ rarer, commoner }: SimilarNames, byName: ReadonlyMap<string, readonly Grant[]>): Observation {
  const grants = byName.get(rarer.name) ?? [];
  const [first] = grants;
  const [other] = byName.get(commoner.name) ?? [];
  const otherCell = other && cellOf(other, "recipient");
  return {
    cell: first ? cellOf(first, "recipient") : null,
    related: [...(first ? laterCells(first, grants) : []), ...(otherCell ? [otherCell] : [])],
    value: rarer.name,
    values: { other: commoner.name, count: rarer.count, otherCount: commoner.count },
  };
}

/** The other rows with this spelling, in the table of the first. */
function laterCells(first: Grant, grants: readonly Grant[]): readonly RangeRef[] {
  const cell = cellOf(first, "recipient");
  const rows = grants.filter((grant) => grant !== first && grant.source === first.source).map((grant) => grant.row);
  return cell ? columnRanges(cell.sheet, cell.column, rows) : [];
}
