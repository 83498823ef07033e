import { area, emptyDraft, putRow, styleCells, type SheetDraft } from "./draft";
import type { AreaMaterial } from "./areaLayout";
import { putActivityTable } from "./activityTable";
import { putLegend } from "./attention";
import { putAveragesTable } from "./averagesTable";
import { putGrantsTable, type AreaTotals } from "./grantsTable";
import { firstBodyRow, putHead, type SheetHead } from "./head";
import { styles } from "./look";
import { putMunicipalityTable } from "./municipalityTable";
import { putSourceState } from "./sourceState";
import { say } from "./words";

/** An area's sheet: its grants per form and per municipality with their charts, where it has grant forms, and its activities. */
export function layoutArea(
  sheet: string,
  head: SheetHead,
  material: AreaMaterial,
  hasGrantForms: boolean,
): { readonly draft: SheetDraft; readonly totals: AreaTotals | null } {
  const draft = emptyDraft(sheet);
  putHead(draft, material.area.name, head, "sheets.refreshed");
  putSourceState(draft, material.sourceState);
  let row = firstBodyRow;
  let totals: AreaTotals | null = null;
  if (material.forms.length > 0) {
    const grants = putGrantsTable(draft, row, material);
    totals = grants.totals;
    const formTotals = row + 2;
    const hasMunicipalities = material.dataset.sources.some((source) => source.role === "grants" && source.columns.municipality);
    row = hasMunicipalities
      ? putMunicipalityTable(draft, grants.nextRow, material, formTotals, grants.chartEnd)
      : Math.max(grants.nextRow, grants.chartEnd);
    row = putAveragesTable(draft, row, material, formTotals);
  } else if (hasGrantForms) {
    row = putNoGrants(draft, row, material);
  }
  putLegend(draft, putActivityTable(draft, row, material) + 1, material.columns.name);
  return { draft, totals };
}

function putNoGrants(draft: SheetDraft, row: number, { columns, year }: AreaMaterial): number {
  putRow(draft, row, columns.name, [say("sheets.grants.heading")]);
  putRow(draft, row + 1, columns.name, [say("sheets.grants.none", { year: String(year), yearBefore: String(year - 1) })]);
  styleCells(draft, area(draft, row, columns.name), styles.heading);
  return row + 3;
}
