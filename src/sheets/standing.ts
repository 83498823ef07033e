import { wallClock, type Programme, type WallClock, type WorkbookOutline, type WrittenSheet } from "../model";
import { holdsMemoTable } from "./memoTable";
import { ownedSheet, planTargets } from "./naming";
import { wantedSheets } from "./wantedSheets";

/** The sheets that a refresh would write, in tab order, and which of them are not there yet. */
export function comingSheets(outline: WorkbookOutline, programme: Programme): readonly WrittenSheet[] {
  const targets = planTargets(outline, wantedSheets(programme), (sheet, role) => role.kind === "memo" && holdsMemoTable(sheet));
  return targets.map(({ name, outline: present }) => ({ name, created: present === null }));
}

/** When the summaries were last written, as Översikt itself says in its third row; null when it does not. */
export function lastRefreshed(outline: WorkbookOutline): WallClock | null {
  const head = ownedSheet(outline, { kind: "overview" })?.head;
  const line = head?.values[2 - head.range.row]?.find((value) => value !== "");
  const moment = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.exec(String(line ?? ""));
  return moment && wallClock(moment[0].replace(" ", "T"));
}
