import { ownedSheet, type SheetOutline, type SheetRole, type WorkbookOutline } from "../model";
import { readStoredMemo } from "../memo";
import type { WantedSheet } from "./wantedSheets";

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
 * same mark (a copied sheet) the one whose id is kept in the document's settings is. A sheet of the user's is left alone: the add-in then
 * takes another name.
 */
export function planTargets(outline: WorkbookOutline, wanted: readonly WantedSheet[]): Target[] {
  const taken = takenNames(outline);
  return wanted.map(({ role, name }) => {
    const owned = ownedBy(outline, role);
    if (owned) return { role, name: owned.name, outline: owned };
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    return { role, name: free, outline: null };
  });
}

/** A document is written to the sheet that its own texts are read from. */
function ownedBy(outline: WorkbookOutline, role: SheetRole): SheetOutline | null {
  return role.kind === "memo" || role.kind === "followUp" ? readStoredMemo(outline, role.kind, role.year).sheet : ownedSheet(outline, role);
}

/** In small letters; Excel keeps "History" for itself. */
export function takenNames(outline: WorkbookOutline): Set<string> {
  return new Set([...outline.sheets.map((sheet) => sheet.name.toLowerCase()), "history", "historik"]);
}

/** "Översikt (uppföljning)", "Översikt (uppföljning 2)" … beside a sheet of the user's. */
const besideUsers = (number: number) => (number === 1 ? " (uppföljning)" : ` (uppföljning ${String(number)})`);

/**
 * The name as Excel allows it, with an ending when others have it.
 * @param endingOf the endings to try, for 1, 2 …
 */
export function freeName(wanted: string, taken: ReadonlySet<string>, endingOf: (number: number) => string = besideUsers): string {
  const name = allowedName(wanted);
  for (let number = 0; ; number += 1) {
    const ending = number === 0 ? "" : endingOf(number);
    const candidate = name.slice(0, longestName - ending.length).trimEnd() + ending;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Without the characters that Excel forbids in a sheet's name, and without apostrophes at its ends. */
export function allowedName(wanted: string): string {
  const name = wanted
    .replace(/[[\]:*?/\\]/g, "-")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, longestName)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" ? "Uppföljning" : name;
}
