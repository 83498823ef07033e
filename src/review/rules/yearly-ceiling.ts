import { cellOf, type Grant, type Ore } from "../../model";
import { dataRule, type ReviewContext } from "../context";
import { latestOf, leastLimit, sumOf, type DatedGrant } from "../datedGrants";
import { cellsOfRows } from "../fieldCells";
import { grantColumns } from "../fields";
import { formNames, operatingSupport, serviceGrant } from "../grantForms";
import type { GroupedGrants } from "../groupedGrants";
import { kronorLimit } from "../limitAmounts";
import { isInForce } from "../ordinance";
import { recipientArguments } from "../recipientGrants";
import type { Observation } from "../rule";
import { kronorText } from "../values";

/**
 * A recipient, or a store, got more than the ceiling of a year in servicebidrag and särskilt driftstöd (20 and 22 §§). Before the ordinance
 * the ceiling was for servicebidrag alone. One finding per recipient or store and year, at the latest decision.
 */
export const yearlyCeiling = dataRule({
  id: "yearly-ceiling",
  family: "grants",
  severity: "warning",
  limits: ["yearly-ceiling", "yearly-ceiling-strategic"],
  needs: grantColumns("grantForm", "grantedAmount"),
  hasBasis: true,
  *check(context) {
    const ofRecipients = new Map<Grant, Excess>();
    for (const excess of excesses(context, context.recipients())) {
      ofRecipients.set(excess.last.grant, excess);
      yield observationOf(context, excess, recipientArguments(excess.last.grant));
    }
    if (!context.dataset.sources.some(({ columns }) => columns.store)) return;
    for (const excess of excesses(context, context.stores())) {
      // A recipient with one store: the sum has been said.
      if (isSameRows(ofRecipients.get(excess.last.grant), excess)) continue;
      yield observationOf(context, excess, { who: "store", name: excess.last.grant.store.trim() });
    }
  },
});

/** Grants of a year that are over the ceiling together. */
interface Excess {
  readonly year: number;
  /** The latest decision. */
  readonly last: DatedGrant;
  /** All of them. */
  readonly grants: readonly DatedGrant[];
  readonly sum: Ore;
  readonly ceiling: Ore;
}

const summedForms = new Set([serviceGrant, operatingSupport]);

function* excesses(context: ReviewContext, groups: GroupedGrants): Iterable<Excess> {
  const least = leastLimit(context.programme, "yearly-ceiling");
  for (const { year, grants } of groups.overInYear(least, summedForms)) {
    const underOrdinance = grants.some(({ day }) => isInForce(day)) ? over(year, grants, context) : null;
    const excess = underOrdinance ?? over(year, grants.filter(isOldServiceGrant), context);
    if (excess) yield excess;
  }
}

function isOldServiceGrant({ formId, day }: DatedGrant): boolean {
  return formId === serviceGrant && !isInForce(day);
}

/** The grants if they are over the ceiling that applied to the latest of them. */
function over(year: number, grants: readonly DatedGrant[], { limit }: ReviewContext): Excess | null {
  const last = latestOf(grants);
  const most = last === null ? null : limit("yearly-ceiling", last.day);
  if (last === null || most === null) return null;
  const [sum, ceiling] = [sumOf(grants), kronorLimit(most)];
  return sum > ceiling ? { year, last, grants, sum, ceiling } : null;
}

function isSameRows(known: Excess | undefined, { grants }: Excess): boolean {
  const rows = new Set(grants.map(({ grant }) => grant));
  return known?.grants.length === grants.length && known.grants.every(({ grant }) => rows.has(grant));
}

function observationOf(
  { programme, limit }: ReviewContext,
  { year, last, grants, sum, ceiling }: Excess,
  who: { readonly who: string; readonly name: string },
): Observation {
  const strategic = isInForce(last.day) ? null : limit("yearly-ceiling-strategic", last.day);
  const strategicCeiling = strategic === null ? ceiling : kronorLimit(strategic);
  const others = grants.filter((dated) => dated !== last).map(({ grant }) => grant);
  const formIds = new Set(grants.map(({ formId }) => formId));
  return {
    cell: cellOf(last.grant, "grantedAmount"),
    related: cellsOfRows(others, "grantedAmount"),
    value: kronorText(sum),
    values: {
      ...who,
      forms: { list: formNames(programme, formIds) },
      year: String(year),
      ceiling: { ore: ceiling },
      over: { ore: (sum - ceiling) as Ore },
      strategic: sum <= strategicCeiling ? "yes" : "no",
      strategicCeiling: { ore: strategicCeiling },
    },
  };
}
