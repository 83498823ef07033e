import { addOre, type CellValue, type Grant, noMoney, type Ore } from "../model";

/** The words that a typed total bears, at the start or at the end of its label. */
const totalLabel = /^(?:delsumma|summering|summa|totalsumma|totalt|total|subtotal|s:a)(?=$|[\s:.])|\s(?:totalt|summa)\s*:?$/i;

/**
 * Keeps the sums of the rows read so far and tells whether the next row is a typed total (workbook.md, Counting): a row without a decision
 * date that is labelled as one, or an amount that equals the sum of the rows above with no case, recipient and form.
 */
export interface TotalWatch {
  /** The typed word ("Summa"), "" when only the amount gives it away, or null when the row is no total. */
  readonly labelOf: (grant: Grant, cells: readonly CellValue[]) => string | null;
  /** Takes a row that is no total into the sums. */
  readonly add: (grant: Grant) => void;
  /** Begins the next subtotal. */
  readonly restart: () => void;
}

export function watchTotals(): TotalWatch {
  let all: Ore = noMoney;
  let counted: Ore = noMoney;
  let sinceTotal: Ore = noMoney;
  let rows = 0;
  return {
    labelOf: (grant, cells) => {
      if (grant.decisionDate !== null) return null;
      const label = cells.find((value) => typeof value === "string" && value.length < 60 && totalLabel.test(value.trim()));
      if (label !== undefined) return String(label).trim();
      const nameless = grant.formText.trim() === "" && grant.caseNumber === "" && grant.recipient === "";
      const { granted } = grant;
      const isSum = granted !== null && granted !== 0 && (granted === all || granted === counted || granted === sinceTotal);
      return nameless && rows > 0 && isSum ? "" : null;
    },
    add: ({ granted, counts }) => {
      rows += 1;
      if (granted === null) return;
      all = addOre(all, granted);
      sinceTotal = addOre(sinceTotal, granted);
      if (counts) counted = addOre(counted, granted);
    },
    restart: () => {
      sinceTotal = noMoney;
    },
  };
}
