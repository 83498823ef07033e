import { cellOf, type Grant, type Ore } from "../../model";
import { dataRule } from "../context";
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
  family: "reading",
  severity: "warning",
  needs: grantColumns("grantForm", "grantedAmount"),
  *check({ dataset }) {
    for (const grants of grantsByForm(dataset.grants).values()) {
      if (grants.length < leastRows || !canStandOut(grants)) continue;
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
function canStandOut(grants: readonly GrantWithAmount[]): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const { granted } of grants) {
    if (granted < least) least = granted;
    if (granted > most) most = granted;
  }
  if (least < mostInThousands) return true;
  // The median is under a tenth of the largest only if half of the amounts are.
  const small = grants.filter(({ granted }) => granted * farAbove < most).length;
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
