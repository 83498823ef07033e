import { cellOf, type Grant, type GrantForm, type Limit, type Ore } from "../../model";
import { dataRule, type ReviewContext } from "../context";
import { grantColumns } from "../fields";
import { kronorLimit } from "../limitAmounts";
import type { Observation } from "../rule";
import { kronorText } from "../values";

/** A granted amount is under the floor or over the ceiling that the region itself has set for the form, on the day of the decision. */
export const regionalCeiling = dataRule({
  id: "regional-ceiling",
  family: "grants",
  severity: "warning",
  limits: ["regional-floor", "regional-ceiling"],
  needs: grantColumns("grantForm", "grantedAmount", "decisionDate"),
  hasBasis: true,
  *check(context) {
    const set = new Set(context.programme.limits.map(({ id }) => id));
    for (const form of context.programme.grantForms) {
      if (!set.has(floorId(form)) && !set.has(ceilingId(form))) continue;
      for (const grant of context.grantsOfForm(form.id)) {
        const found = outsideLimits(grant, form, context);
        if (found !== null) yield found;
      }
    }
  },
});

function floorId({ id }: GrantForm): string {
  return `regional-floor/${id}`;
}

function ceilingId({ id }: GrantForm): string {
  return `regional-ceiling/${id}`;
}

function outsideLimits(grant: Grant, form: GrantForm, { limit }: ReviewContext): Observation | null {
  const { granted, decisionDate } = grant;
  if (granted === null || decisionDate === null) return null;
  const about = (kind: "floor" | "ceiling", bound: Limit): Observation => ({
    cell: cellOf(grant, "grantedAmount"),
    value: kronorText(granted),
    values: { kind, form: form.name, limit: { ore: kronorLimit(bound) } },
  });
  const floor = limit(floorId(form), decisionDate);
  if (floor !== null && isUnder(granted, floor)) return about("floor", floor);
  const ceiling = limit(ceilingId(form), decisionDate);
  return ceiling !== null && granted > kronorLimit(ceiling) ? about("ceiling", ceiling) : null;
}

/** An amount of zero or less is another rule's matter. */
function isUnder(granted: Ore, floor: Limit): boolean {
  return granted > 0 && granted < kronorLimit(floor);
}
