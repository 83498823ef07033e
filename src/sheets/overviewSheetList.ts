import { area, putRow, styleCells, type SheetDraft } from "./draft";
import { styles } from "./look";
import type { OverviewMaterial } from "./overviewMaterial";
import { putSheetLink } from "./sheetLink";
import { say } from "./words";

/** "Blad": what the add-in's other sheets hold, with links to them. Gives the first free row. */
export function putSheetList(draft: SheetDraft, top: number, { areas, memoSheet, followUpSheet }: OverviewMaterial): number {
  const rows = [
    ...areas.map(({ sheet, hasGrantForms }) => ({
      sheet,
      holds: say(hasGrantForms ? "sheets.overview.sheet.grants" : "sheets.overview.sheet.activities"),
    })),
    { sheet: memoSheet, holds: say("sheets.overview.sheet.memo") },
    { sheet: followUpSheet, holds: say("sheets.overview.sheet.followUp") },
  ];
  putRow(draft, top, 1, [say("sheets.overview.sheets")]);
  styleCells(draft, area(draft, top, 1), styles.heading);
  rows.forEach(({ sheet, holds }, index) => {
    putRow(draft, top + 1 + index, 1, [sheet, holds]);
    putSheetLink(draft, top + 1 + index, sheet, sheet);
  });
  styleCells(draft, area(draft, top + 1, 1, rows.length), styles.rows);
  return top + 1 + rows.length;
}
