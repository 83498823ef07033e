import type { RangeRef } from "../model";
import type { SheetDraft } from "./draft";
import { formats, seriesLooks } from "./look";
import { putChart } from "./putChart";
import { say } from "./words";

/** The cells of a table that has a row for each grant form. */
export interface FormCells {
  readonly names: RangeRef;
  readonly thisYear: RangeRef;
  readonly lastYear: RangeRef;
}

/** "Beviljade kronor per stödform", this year's and last year's. Gives the caption's row. */
export function putFormsChart(draft: SheetDraft, place: RangeRef, { names, thisYear, lastYear }: FormCells, year: number): number {
  return putChart(draft, {
    name: "Stodformer",
    kind: "clusteredBar",
    title: say("sheets.chart.forms"),
    shows: say("sheets.chart.forms.shows", { year: String(year), yearBefore: String(year - 1) }),
    categories: names,
    series: [
      { name: String(year), values: thisYear, ...seriesLooks.thisYear },
      { name: String(year - 1), values: lastYear, ...seriesLooks.lastYear },
    ],
    unit: say("sheets.unit.kronor"),
    format: formats.label,
    place,
  });
}
