import { cellOf, type Grant, type Ore } from "../../model";
import { dataRule } from "../context";
import { grantColumns } from "../fields";
import type { Observation } from "../rule";
import { threshold } from "../thresholds";
import { kronorText } from "../values";

/** An amount under this, 1 000 times of which would be usual for its form, looks as if it was given in thousands: 10 000 kronor in öre. */
const mostInThousands = 1_000_000;

/**
 * A granted amount is more than ten times the median of its grant form (limit amount-outlier), or looks as if it was given in thousands of
 * kronor. It takes eight grants of a form (limit amount-outlier-rows) before one of them can stand out.
 */
export const amountOutlier = dataRule({
  id: "amount-outlier",
  family: "reading",
  severity: "warning",
  limits: ["amount-outlier", "amount-outlier-rows"],
  needs: grantColumns("grantForm", "grantedAmount"),
  *check(context) {
    const times = threshold(context, "amount-outlier");
    const leastRows = threshold(context, "amount-outlier-rows");
    if (times === null || leastRows === null || times <= 1) return;
    for (const form of context.programme.grantForms) {
      const grants = context.grantsOfForm(form.id);
      const amounts = amountsOf(grants);
      if (amounts.length < leastRows || !canStandOut(amounts, times)) continue;
      const median = medianOf(amounts);
      for (const grant of grants) {
        const kind = hasAmount(grant) ? oddity(grant.granted, median, times) : null;
        if (kind) yield observationOf(grant, { kind, median: { ore: median }, times });
      }
    }
  },
});

type GrantWithAmount = Grant & { readonly granted: Ore };

function hasAmount(grant: Grant): grant is GrantWithAmount {
  return grant.counts && grant.granted !== null && grant.granted > 0;
}

/** The grants of each known form that have an amount. */
function grantsByForm(grants: readonly Grant[]): ReadonlyMap<string, readonly GrantWithAmount[]> {
  const byForm = new Map<string, GrantWithAmount[]>();
  for (const grant of grants) {
    if (grant.formId === null || !hasAmount(grant)) continue;
    const ofForm = byForm.get(grant.formId);
    if (ofForm) ofForm.push(grant);
    else byForm.set(grant.formId, [grant]);
  }
  return byForm;
}

/** Whether one of the amounts can stand out at all, found without sorting them: most tables have none that does. */
function canStandOut(grants: readonly GrantWithAmount[], times: number): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const { granted } of grants) {
    if (granted < least) least = granted;
    if (granted > most) most = granted;
  }
  if (least < mostInThousands) return true;
  // The median is that far under the largest only if half of the amounts are.
  const small = grants.filter(({ granted }) => granted * times < most).length;
  return small * 2 >= grants.length;
}

function medianOf(grants: readonly GrantWithAmount[]): Ore {
  const sorted = new Float64Array(grants.length);
  grants.forEach((grant, index) => {
    sorted[index] = grant.granted;
  });
  sorted.sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return Math.round((lower + upper) / 2) as Ore;
}

function oddity(granted: Ore, median: Ore, times: number): "large" | "thousands" | null {
  if (granted > median * times) return "large";
  const inKronor = granted * 1000;
  const isUsual = inKronor > median / times && inKronor < median * times;
  return granted < mostInThousands && isUsual ? "thousands" : null;
}

function observationOf(grant: GrantWithAmount, values: NonNullable<Observation["values"]>): Observation {
  return {
    cell: cellOf(grant, "grantedAmount"),
    value: kronorText(grant.granted),
    values: { ...values, form: grant.formText.trim() },
  };
}
