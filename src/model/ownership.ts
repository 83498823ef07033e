import { sheetIdsSetting } from "./settingKeys";
import { roleKey, type SheetOutline, type SheetRole, type WorkbookOutline } from "./snapshot";

/**
 * The sheet that has a role, whatever it is called now; null when there is none. A copy of an owned sheet carries the mark too: the one
 * whose id is kept in the document's settings is the owned one, else the first; the other is the user's (workbook.md).
 */
export function ownedSheet(
  outline: WorkbookOutline,
  role: SheetRole,
  prefer: (sheet: SheetOutline) => boolean = () => false,
): SheetOutline | null {
  const marked = outline.sheets.filter((sheet) => hasRole(sheet, role)).sort((one, other) => one.position - other.position);
  const kept = keptSheetIds(outline)[roleKey(role)];
  return marked.find(({ id }) => id === kept) ?? marked.find(prefer) ?? marked[0] ?? null;
}

/** The ids of the owned sheets as the document's settings keep them, by role key; {} when there are none. */
export function keptSheetIds({ documentSettings }: Pick<WorkbookOutline, "documentSettings">): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(documentSettings[sheetIdsSetting] ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}

function hasRole(sheet: SheetOutline, role: SheetRole): boolean {
  const { mark } = sheet;
  if (mark === null || mark.role.kind !== role.kind) return false;
  if (!("year" in mark.role) || !("year" in role)) return roleKey(mark.role) === roleKey(role);
  const year = yearOfDocument(sheet);
  return year === null || role.year === null || year === role.year;
}

/** The follow-up year of a document's sheet: a mark from before the documents had years leaves it to the head. Null for other sheets too. */
export function yearOfDocument({ mark, head }: SheetOutline): number | null {
  return mark && "year" in mark.role ? (mark.role.year ?? yearOfHead(head)) : null;
}

/** The year that the second row of a sheet's head names last: "Uppföljning av 2025." */
function yearOfHead(head: SheetOutline["head"]): number | null {
  if (!head) return null;
  const period = head.values[1 - head.range.row]?.find((value) => value !== "");
  const years = typeof period === "string" ? period.match(/\b\d{4}\b/g) : null;
  return years ? Number(years.at(-1)) : null;
}
