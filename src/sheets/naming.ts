import { roleKey, type SheetOutline, type SheetRole, type WorkbookOutline } from "../model";

/** The sheet that a role is written to. */
export interface Target {
  readonly role: SheetRole;
  readonly name: string;
  /** The sheet as it is now, or null when it is to be created. */
  readonly outline: SheetOutline | null;
}

const longestName = 31;

/**
 * Finds or names the sheet of each role. A sheet is the add-in's only if its mark says so, whatever it is called now; of several with the
 * same mark (a copied sheet) the first is, unless `prefer` picks another. A sheet of the user's is left alone: the add-in then takes another name.
 */
export function planTargets(
  outline: WorkbookOutline,
  wanted: readonly { readonly role: SheetRole; readonly name: string }[],
  prefer: (sheet: SheetOutline, role: SheetRole) => boolean = () => false,
): Target[] {
  const taken = new Set([...outline.sheets.map((sheet) => sheet.name.toLowerCase()), "history", "historik"]);
  return wanted.map(({ role, name }) => {
    const owned = ownedSheet(outline, role, prefer);
    if (owned) return { role, name: owned.name, outline: owned };
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    return { role, name: free, outline: null };
  });
}

/** The sheet with the role's mark, or null. */
export function ownedSheet(
  outline: WorkbookOutline,
  role: SheetRole,
  prefer: (sheet: SheetOutline, role: SheetRole) => boolean = () => false,
): SheetOutline | null {
  const marked = outline.sheets
    .filter((sheet) => sheet.mark !== null && roleKey(sheet.mark.role) === roleKey(role))
    .sort((one, other) => one.position - other.position);
  return marked.find((sheet) => prefer(sheet, role)) ?? marked[0] ?? null;
}

/** The name as Excel allows it, or "Översikt (uppföljning)", "Översikt (uppföljning 2)" … when others have it. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const name = allowedName(wanted);
  for (let number = 0; ; number += 1) {
    const ending = number === 0 ? "" : number === 1 ? " (uppföljning)" : ` (uppföljning ${String(number)})`;
    const candidate = name.slice(0, longestName - ending.length).trimEnd() + ending;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Without the characters that Excel forbids in a sheet's name, and without apostrophes at its ends. */
function allowedName(wanted: string): string {
  const name = wanted
    .replace(/[[\]:*?/\\]/g, "-")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, longestName)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" ? "Uppföljning" : name;
}
