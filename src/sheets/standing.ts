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
 * @param since when it began; a sheet that says so or later was written by it, unless it said so before
 * @param before the workbook as it was when it began: a sheet of which nothing has changed since was written by an earlier refresh
 */
export function standings(
  outline: WorkbookOutline,
  sheets: readonly WrittenSheet[],
  since: WallClock,
  before: WorkbookOutline,
): readonly SheetStanding[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  return sheets.map(({ name }) =>
    standingOf(outline, name, (sheet, moment) => {
      const earlier = known.get(sheet.id);
      return moment >= since && !(earlier && isSameSheet(sheet, earlier));
    }),
  );
}

/** The same later on, when the workbook has been read again: a sheet that says the same moment stands as it stood. */
export function standingsNow(outline: WorkbookOutline, standing: readonly SheetStanding[], since: WallClock): readonly SheetStanding[] {
  return standing.map(({ name, state, refreshedAt: then }) =>
    standingOf(outline, name, (_, moment) => (moment === then ? state === "written" : moment >= since)),
  );
}

function standingOf(
  { sheets }: WorkbookOutline,
  name: string,
  isWritten: (sheet: SheetOutline, moment: WallClock) => boolean,
): SheetStanding {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet?.used) return { name, state: "absent", refreshedAt: null };
  const moment = refreshedAt(sheet);
  if (moment !== null && isWritten(sheet, moment)) return { name, state: "written", refreshedAt: moment };
  return { name, state: sheet.protected ? "protected" : "older", refreshedAt: moment };
}

/** Whether what is known of a sheet's contents is the same: within a minute its third row says nothing new. */
function isSameSheet(one: SheetOutline, other: SheetOutline): boolean {
  const contents = ({ used, head, tables, charts, mark }: SheetOutline) => JSON.stringify([used, head, tables, charts, mark]);
  return contents(one) === contents(other);
}

function refreshedAt(sheet: SheetOutline): WallClock | null {
  const { moment } = headPlace(sheet);
  return moment === null ? null : wallClock(moment.replace(" ", "T"));
}
