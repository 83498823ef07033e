import { cellOf, type Grant, type Ore } from "../../model";
import { dataRule, groupBy } from "../context";
import { grantColumns } from "../fields";
import type { Observation } from "../rule";
import { kronorText } from "../values";

/** So many grants of a form it takes before one of them can stand out. */
const leastRows = 8;
/** More than this many times the median stands out. */
const farAbove = 10;
/** An amount under this, 1 000 times of which would be usual for its form, looks as if it was given in thousands: 10 000 kronor in öre. */
const mostInThousands = 1_000_000;

/** A granted amount is more than ten times the median of its grant form, or looks as if it was given in thousands of kronor. */
export const amountOutlier = dataRule({
  id: "amount-outlier",
  severity: "warning",
  needs: grantColumns("grantForm", "grantedAmount"),
  *check({ dataset }) {
    const amounts = dataset.grants.filter(hasAmount);
    for (const [formId, grants] of groupBy(amounts, (grant) => grant.formId)) {
      if (formId === null || grants.length < leastRows) continue;
      const median = medianOf(grants);
      for (const grant of grants) {
        const kind = oddity(grant.granted, median);
        if (kind) yield observationOf(grant, kind, median);
      }
    }
  },
});

type GrantWithAmount = Grant & { readonly granted: Ore };

function hasAmount(grant: Grant): grant is GrantWithAmount {
  return grant.counts && grant.granted !== null && grant.granted > 0;
}

function medianOf(grants: readonly GrantWithAmount[]): Ore {
  const sorted = Float64Array.from(grants, (grant) => grant.granted).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return Math.round((lower + upper) / 2) as Ore;
}

function oddity(granted: Ore, median: Ore): "large" | "thousands" | null {
  if (granted > median * farAbove) return "large";
  const inKronor = granted * 1000;
  const isUsual = inKronor > median / farAbove && inKronor < median * farAbove;
  return granted < mostInThousands && isUsual ? "thousands" : null;
}

function observationOf(grant: GrantWithAmount, kind: "large" | "thousands", median: Ore): Observation {
  return {
    cell: cellOf(grant, "grantedAmount"),
    value: kronorText(grant.granted),
    values: { kind, form: grant.formText.trim(), median: { ore: median } },
  };
}
