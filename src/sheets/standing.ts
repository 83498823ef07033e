import {
  ownedSheet,
  wallClock,
  type Programme,
  type SheetOutline,
  type SheetStanding,
  type WallClock,
  type WorkbookOutline,
  type WrittenSheet,
} from "../model";
import { headPlace } from "./headPlace";
import { planTargets } from "./naming";
import { rollOver } from "./rollOver";
import { wantedSheets } from "./wantedSheets";

/** The sheets that a refresh would write, in tab order, and which of them are not there yet. */
export function comingSheets(present: WorkbookOutline, programme: Programme, year: number | null): readonly WrittenSheet[] {
  const { outline, wanted } = rollOver(present, wantedSheets(programme, year));
  return planTargets(outline, wanted).map(({ name, outline: sheet }) => ({ name, created: sheet === null }));
}

/** When the summaries were last written, as Översikt itself says in its third row; null when it does not. */
export function lastRefreshed(outline: WorkbookOutline): WallClock | null {
  const sheet = ownedSheet(outline, { kind: "overview" });
  return sheet && refreshedAt(sheet);
}

/**
 * How the sheets of a refresh stand, by what their own third rows say.
 * @param sheets those that the refresh was to write (RefreshPlan.sheets)
 * @param since when it began; a sheet that says so or later was written by it
 */
export function standings(outline: WorkbookOutline, sheets: readonly WrittenSheet[], since: WallClock): readonly SheetStanding[] {
  return sheets.map(({ name }): SheetStanding => {
    const sheet = outline.sheets.find((candidate) => candidate.name === name);
    if (!sheet?.used) return { name, state: "absent", refreshedAt: null };
    const moment = refreshedAt(sheet);
    if (moment !== null && moment >= since) return { name, state: "written", refreshedAt: moment };
    return { name, state: sheet.protected ? "protected" : "older", refreshedAt: moment };
  });
}

function refreshedAt(sheet: SheetOutline): WallClock | null {
  const { moment } = headPlace(sheet);
  return moment === null ? null : wallClock(moment.replace(" ", "T"));
}
