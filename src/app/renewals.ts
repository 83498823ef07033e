import { readStoredMemo } from "../memo";
import { yearOfDocument, type Memo, type Programme, type Renewal, type WorkbookOutline } from "../model";
import { renewals } from "../review";

/** The parameters of a year, when an earlier year's memo stands in the workbook; [] otherwise. */
export function renewalsOf(outline: WorkbookOutline, memo: Memo, programme: Programme, year: number | null): readonly Renewal[] {
  const earlier = year === null ? null : latestBefore(outline, year);
  return year === null || earlier === null ? [] : renewals(memo, programme, year, readStoredMemo(outline, "memo", earlier).blocks);
}

/** The last year before a year whose memo has a sheet. */
function latestBefore({ sheets }: WorkbookOutline, year: number): number | null {
  const years = sheets.flatMap((sheet) => (sheet.mark?.role.kind === "memo" ? [yearOfDocument(sheet) ?? Infinity] : []));
  const earlier = years.filter((other) => other < year);
  return earlier.length === 0 ? null : Math.max(...earlier);
}
