import { cellOf, type Grant } from "../../model";
import { dataRule } from "../context";
import { grantColumns } from "../fields";
import { similarNames, type RecipientName, type SimilarNames } from "../recipientNames";
import type { Observation } from "../rule";

/**
 * Recipients that differ only in case, spacing, punctuation or company form, or in one or two letters: one recipient spelt in two ways is
 * counted as two. One finding per spelling, at the rarer one; merging is the user's choice, one at a time.
 */
export const nearDuplicateName = dataRule({
  id: "near-duplicate-name",
  family: "categories",
  severity: "warning",
  needs: grantColumns("recipient"),
  *check({ dataset }) {
    for (const pair of similarNames(recipientNames(dataset.grants))) yield observationOf(pair, dataset.grants);
  },
});

function recipientNames(grants: readonly Grant[]): readonly RecipientName[] {
  const names = new Map<string, { name: string; count: number; orgNumber: string }>();
  for (const { recipient, orgNumber } of grants) {
    const known = names.get(recipient);
    if (known) {
      known.count += 1;
      if (known.orgNumber === "") known.orgNumber = tenDigits(orgNumber);
    } else if (recipient.trim() !== "") names.set(recipient, { name: recipient, count: 1, orgNumber: tenDigits(orgNumber) });
  }
  return [...names.values()];
}

/** "552000-0018", "16552000-0018" and "5520000018" are one number. */
function tenDigits(orgNumber: string): string {
  return orgNumber === "" ? "" : orgNumber.replace(/\D/g, "").slice(-10);
}

function observationOf({ rarer, commoner }: SimilarNames, grants: readonly Grant[]): Observation {
  const [first, ...later] = grants.filter((grant) => grant.recipient === rarer.name).flatMap((grant) => cellOf(grant, "recipient") ?? []);
  const other = grants.find((grant) => grant.recipient === commoner.name);
  const otherCell = other ? cellOf(other, "recipient") : null;
  return {
    cell: first ?? null,
    related: otherCell ? [...later, otherCell] : later,
    value: rarer.name,
    values: { other: commoner.name, count: rarer.count, otherCount: commoner.count },
  };
}
