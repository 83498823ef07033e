import { addOre, type CellValue, type Grant, noMoney, type Ore } from "../model";

/** The words that a typed total bears, at the start or at the end of its label. */
const totalLabel = /^(?:delsumma|summering|summa|totalsumma|totalt|total|subtotal|s:a)(?=$|[\s:.])|\s(?:totalt|summa)\s*:?$/i;

/**
 * Tells whether a row without a decision date is a typed total (workbook.md, Counting): it is labelled as one, or its amount equals the sum
 * of the rows above with no case, recipient and form. The sums are made when they are first asked for: most tables have no such row.
 */
export interface TotalWatch {
  /**
   * The typed word ("Summa"), "" when only the amount gives it away, or null when the row is no total.
   * @param above the grants in the rows above, those of the last call and then more
   */
  readonly labelOf: (grant: Grant, cells: readonly CellValue[], above: readonly Grant[]) => string | null;
  /** Begins the next subtotal. */
  readonly restart: (above: readonly Grant[]) => void;
}

export function watchTotals(): TotalWatch {
  let all: Ore = noMoney;
  let counted: Ore = noMoney;
  let sinceTotal: Ore = noMoney;
  let added = 0;
  const addThrough = (above: readonly Grant[]) => {
    for (const { granted, counts } of above.slice(added)) {
      if (granted === null) continue;
      all = addOre(all, granted);
      sinceTotal = addOre(sinceTotal, granted);
      if (counts) counted = addOre(counted, granted);
    }
    added = above.length;
  };
  return {
    labelOf: (grant, cells, above) => {
      const label = cells.find((value) => typeof value === "string" && value.length < 60 && totalLabel.test(value.trim()));
      if (label !== undefined) return String(label).trim();
      const { granted } = grant;
      const nameless = grant.formText.trim() === "" && grant.caseNumber === "" && grant.recipient === "";
      if (!nameless || granted === null || granted === 0 || above.length === 0) return null;
      addThrough(above);
      return granted === all || granted === counted || granted === sinceTotal ? "" : null;
    },
    restart: (above) => {
      addThrough(above);
      sinceTotal = noMoney;
    },
  };
}
