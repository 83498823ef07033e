import { addOre, cellOf, dateOfSerial, noMoney, serialOfDate, type Limit, type Ore, type Serial } from "../../model";
import { dataRule, type ReviewContext } from "../context";
import { byDecision, leastLimit, type DatedGrant } from "../datedGrants";
import { cellsOfRows } from "../fieldCells";
import { grantColumns } from "../fields";
import { formNames, investment, operatingSupport, serviceGrant } from "../grantForms";
import { kronorLimit } from "../limitAmounts";
import { isInForce } from "../ordinance";
import { recipientArguments } from "../recipientGrants";
import type { Observation } from "../rule";
import { kronorText, numberText } from "../values";

/** The forms that are summed together, and the limit in euro for them: (EU) 2023/2831, and apart from it (EU) 2023/2832. */
const kinds = [
  { limitId: "de-minimis", formIds: new Set([serviceGrant, investment]) },
  { limitId: "de-minimis-operating", formIds: new Set([operatingSupport]) },
];

/**
 * A recipient got more de minimis aid than a ceiling in euro allows in any three years (6, 7 and 27 §§), counted back from a decision: a
 * period begins the day after the same date three years before. The table never holds all aid, and
 * the text says so. One finding per recipient and kind of aid, at the latest decision that is over.
 */
export const deMinimis = dataRule({
  id: "de-minimis",
  family: "grants",
  severity: "warning",
  limits: ["de-minimis", "de-minimis-operating", "euro-rate"],
  needs: grantColumns("grantForm", "grantedAmount", "recipient"),
  hasBasis: true,
  *check(context) {
    for (const { limitId, formIds } of kinds) {
      // The least that any limit at any rate allows; without a limit or a rate no sum is over.
      const least = (leastLimit(context.programme, limitId) * leastLimit(context.programme, "euro-rate")) / 100;
      if (!Number.isFinite(least)) continue;
      for (const ofRecipient of context.recipients().overInAll(least, formIds)) {
        const excess = latestExcess([...ofRecipient].sort(byDecision), limitId, context);
        if (excess) yield observationOf(excess, context);
      }
    }
  },
});

/** Grants of three years that are over the ceiling together. */
interface Excess {
  /** By day of decision. */
  readonly amounts: readonly DatedGrant[];
  readonly last: DatedGrant;
  readonly sum: Ore;
  readonly euro: Limit;
  readonly rate: Limit;
}

/** @param ordered the grants of one recipient by day of decision */
function latestExcess(ordered: readonly DatedGrant[], limitId: string, { limit }: ReviewContext): Excess | null {
  let first = 0;
  let sum = noMoney;
  let excess: Excess | null = null;
  for (const [index, last] of ordered.entries()) {
    sum = addOre(sum, last.amount);
    const before = threeYearsBefore(last.day);
    for (let oldest = ordered[first]; oldest && oldest.day <= before; oldest = ordered[first]) {
      sum = (sum - oldest.amount) as Ore;
      first += 1;
    }
    if (!isInForce(last.day)) continue;
    const euro = limit(limitId, last.day);
    const rate = limit("euro-rate", last.day);
    if (euro === null || rate === null || sum <= kronorLimit(euro, rate.value)) continue;
    excess = { amounts: ordered.slice(first, index + 1), last, sum, euro, rate };
  }
  return excess;
}

/** The same date three years before; three years before 29 February it is the 28th. */
function threeYearsBefore(date: Serial): Serial {
  const { year, month, day } = dateOfSerial(date);
  return serialOfDate(year - 3, month, day) ?? threeYearsBefore((date - 1) as Serial);
}

function observationOf({ amounts, last, sum, euro, rate }: Excess, { programme }: ReviewContext): Observation {
  const others = amounts.slice(0, -1).map(({ grant }) => grant);
  const formIds = new Set(amounts.map(({ formId }) => formId));
  return {
    cell: cellOf(last.grant, "grantedAmount"),
    related: cellsOfRows(others, "grantedAmount"),
    value: kronorText(sum),
    values: {
      ...recipientArguments(last.grant),
      forms: { list: formNames(programme, formIds) },
      euro: numberText(euro.value),
      ceiling: { ore: kronorLimit(euro, rate.value) },
      rate: numberText(rate.value),
    },
  };
}
