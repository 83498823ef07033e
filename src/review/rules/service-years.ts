import { cellOf } from "../../model";
import { dataRule, type ReviewContext } from "../context";
import { latestOf, type DatedGrant } from "../datedGrants";
import { cellsOfRows } from "../fieldCells";
import { grantColumns } from "../fields";
import { serviceGrant } from "../grantForms";
import { isInForce } from "../ordinance";
import { recipientArguments } from "../recipientGrants";
import type { Observation } from "../rule";

/**
 * A recipient got servicebidrag in more than three years (20 §). Years decided before the ordinance are counted, and the text says so; a
 * recipient whose latest decision is older than the ordinance is not judged. One finding per recipient, at the latest decision.
 */
export const serviceYears = dataRule({
  id: "service-years",
  family: "grants",
  severity: "warning",
  limits: ["service-years"],
  needs: grantColumns("grantForm", "recipient"),
  hasBasis: true,
  *check(context) {
    const fewest = Math.min(...context.programme.limits.filter(({ id }) => id === "service-years").map(({ value }) => value));
    for (const ofRecipient of context.recipients().inMoreYears(fewest, serviceGrant)) {
      const found = tooMany(ofRecipient, context);
      if (found !== null) yield found;
    }
  },
});

/** @param group the servicebidrag of one recipient, each with a year */
function tooMany(group: readonly DatedGrant[], { limit }: ReviewContext): Observation | null {
  const years = new Set(group.flatMap(({ year }) => year ?? []));
  const last = latestOf(group);
  if (last === null || !isInForce(last.day)) return null;
  const most = limit("service-years", last.day);
  if (most === null || years.size <= most.value) return null;
  const field = last.grant.source.columns.supportYear ? "supportYear" : "decisionDate";
  const others = group.filter((dated) => dated !== last).map(({ grant }) => grant);
  return {
    cell: cellOf(last.grant, field),
    related: cellsOfRows(others, field),
    value: [...years].sort((a, b) => a - b).join(", "),
    values: {
      ...recipientArguments(last.grant),
      count: years.size,
      limit: most.value,
      older: group.every(({ day }) => isInForce(day)) ? "no" : "yes",
    },
  };
}
