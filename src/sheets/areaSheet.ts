import { area, emptyDraft, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import type { AreaMaterial } from "./areaLayout";
import { putActivityTable } from "./activityTable";
import { putGrantsTable, type AreaTotals } from "./grantsTable";
import { firstBodyRow, putHead, type SheetHead } from "./head";
import { styles } from "./look";
import { putMunicipalityTable } from "./municipalityTable";
import { say } from "./words";

/** An area's sheet: its grants per form and per municipality, where it has grant forms, and its activities. */
export function layoutArea(
  sheet: string,
  head: SheetHead,
  material: AreaMaterial,
  hasGrantForms: boolean,
): { readonly draft: SheetDraft; readonly totals: AreaTotals | null } {
  const draft = emptyDraft(sheet);
  putHead(draft, material.area.name, head, "sheets.refreshed");
  let row = firstBodyRow;
  let totals: AreaTotals | null = null;
  if (material.forms.length > 0) {
    const grants = putGrantsTable(draft, row, material);
    totals = grants.totals;
    const formTotals = row + 2;
    row = gapBefore(draft, grants.nextRow);
    if (material.dataset.sources.some((source) => source.role === "grants" && source.columns.municipality)) {
      row = gapBefore(draft, putMunicipalityTable(draft, row, material, formTotals));
    }
  } else if (hasGrantForms) {
    row = putNoGrants(draft, row, material);
  }
  putActivityTable(draft, row, material);
  return { draft, totals };
}

/** Makes the empty row above a table low, as drawn. */
function gapBefore(draft: SheetDraft, row: number): number {
  setHeight(draft, row - 1, 1, 9);
  return row;
}

function putNoGrants(draft: SheetDraft, row: number, { columns, year }: AreaMaterial): number {
  putRow(draft, row, columns.name, [say("sheets.grants.heading")]);
  putRow(draft, row + 1, columns.name, [say("sheets.grants.none", { year: String(year), yearBefore: String(year - 1) })]);
  styleCells(draft, area(draft, row, columns.name), styles.heading);
  return row + 3;
}
