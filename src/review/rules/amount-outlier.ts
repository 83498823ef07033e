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
        if (!hasAmount(grant)) continue;
        const kind = oddity(grant.granted, median, times);
        if (kind) yield observationOf(grant, { kind, median: { ore: median }, times });
      }
    }
  },
});

type GrantWithAmount = Grant & { readonly granted: Ore };

function hasAmount(grant: Grant): grant is GrantWithAmount {
  return grant.granted !== null && grant.granted > 0;
}

/** The amounts over zero, in numbers alone: there may be many. */
function amountsOf(grants: readonly Grant[]): Float64Array {
  const amounts = new Float64Array(grants.length);
  let count = 0;
  for (const { granted } of grants) {
    if (granted === null || granted <= 0) continue;
    amounts[count] = granted;
    count += 1;
  }
  return amounts.subarray(0, count);
}

/** Whether one of the amounts can stand out at all, found without sorting them: most tables have none that does. */
function canStandOut(amounts: Float64Array, times: number): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const amount of amounts) {
    if (amount < least) least = amount;
    if (amount > most) most = amount;
  }
  if (least < mostInThousands) return true;
  // The median is that far under the largest only if half of the amounts are.
  let small = 0;
  for (const amount of amounts) if (amount * times < most) small += 1;
  return small * 2 >= amounts.length;
}

function medianOf(amounts: Float64Array): Ore {
  const sorted = amounts.slice().sort();
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
