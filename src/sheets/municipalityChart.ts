import type { RangeRef } from "../model";
import type { AreaMaterial } from "./areaLayout";
import { area, type SheetDraft } from "./draft";
import { formats, seriesLooks } from "./look";
import { chartRows, putChart } from "./putChart";
import { say } from "./words";

/** "Beviljade kronor per kommun", as tall as there are municipalities. Gives the caption's row. */
export function putMunicipalityChart(
  draft: SheetDraft,
  top: number,
  cells: { readonly names: RangeRef; readonly kronor: RangeRef },
  { columns, year }: AreaMaterial,
): number {
  return putChart(draft, {
    name: "Kommuner",
    kind: "clusteredBar",
    title: say("sheets.chart.municipalities", { year: String(year) }),
    shows: say("sheets.chart.municipalities.shows", { year: String(year) }),
    categories: cells.names,
    series: [{ name: String(year), values: cells.kronor, ...seriesLooks.thisYear }],
    unit: say("sheets.unit.kronor"),
    format: formats.label,
    place: area(draft, top, columns.outcome, chartRows(cells.names.rowCount, 1), 2),
  });
}
