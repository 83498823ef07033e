import { address, type Activity, type WrittenCell } from "../model";
import { activityCountIds } from "../summary";
import type { ActivityYears } from "./activityYears";
import type { CountYears } from "./countYears";
import { area, formatCells, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import { formats, styles } from "./look";
import { groupedText, percentText, signedText } from "./numberTexts";
import type { OverviewTotals } from "./overviewAreas";
import type { OverviewMaterial } from "./overviewMaterial";
import { say } from "./words";

/** Label, number and comparison, one under the other. Texts run over the empty cells to their right. */
interface KeyNumber {
  readonly column: number;
  readonly label: string;
  readonly number: WrittenCell;
  readonly note: WrittenCell;
}

/** The cells of the year before that the activities are compared with. */
export interface ActivitiesBefore {
  readonly done: ActivityYears["doneBefore"];
  readonly counts: CountYears["cellsBefore"];
}

/** The large numbers at the top of Översikt: grants, kronor, activities done, and the first count that goes into the memo. */
export function putKeyNumbers(
  draft: SheetDraft,
  top: number,
  material: OverviewMaterial,
  totals: OverviewTotals,
  before: ActivitiesBefore,
): void {
  const numbers = [...grantNumbers(material, totals), activityNumber(material, totals, before), ...countNumber(material, before)];
  for (const { column, label, number, note } of numbers) {
    putRow(draft, top, column, [label]);
    putRow(draft, top + 1, column, [number]);
    putRow(draft, top + 2, column, [note]);
    styleCells(draft, area(draft, top, column), styles.keyLabel);
    styleCells(draft, area(draft, top + 1, column), styles.keyNumber);
    // Else Excel takes the format of the cell that the formula names, which shows a zero as a dash.
    formatCells(draft, area(draft, top + 1, column), formats.keyNumber);
    styleCells(draft, area(draft, top + 2, column), styles.note);
  }
  setHeight(draft, top + 1, 1, 28);
  setHeight(draft, top + 3, 1, 9);
}

function grantNumbers({ areas, year }: OverviewMaterial, totals: OverviewTotals): KeyNumber[] {
  const before = String(year - 1);
  const countsBefore = areas.flatMap((row) => (row.totals ? [address(row.totals.countBefore)] : []));
  const countBefore = countsBefore.length === 0 ? "" : `SUM(${countsBefore.join(",")})`;
  const countChange = `(${totals.grants}-${countBefore})`;
  const against = `"${say("sheets.overview.against", { year: before })}"`;
  const percentAgainst = `"${say("sheets.overview.percentAgainst", { year: before })}"`;
  const counted = `${signedText(countChange, `ABS${countChange}`)}&${against}`;
  const countNote = countBefore === "" ? "" : { formula: `=IF(${countBefore}=0,"",${counted})` };
  const share = totals.kronorChange;
  const changed = `${signedText(share, percentText(`ABS(${share})`))}&${percentAgainst}`;
  return [
    { column: 1, label: say("sheets.overview.grants"), number: { formula: `=${totals.grants}` }, note: countNote },
    {
      column: 2,
      label: say("sheets.overview.kronor"),
      number: { formula: `=${groupedText(`ROUND(${totals.kronor},0)`)}` },
      note: { formula: `=IF(ISNUMBER(${share}),${changed},"")` },
    },
  ];
}

function activityNumber(
  { year }: OverviewMaterial,
  { activities, done, unknownStatus: unknown }: OverviewTotals,
  before: ActivitiesBefore,
): KeyNumber {
  const number = { formula: `=${done}&"${say("sheets.overview.of")}"&${activities}` };
  const unknownText = unknown === null ? "" : `IF(${unknown}=0,"",${unknown}&"${say("sheets.overview.withoutStatus")}")`;
  const changeText = before.done === null ? "" : `IF(${before.done.activities}=0,"",${moreOrFewer(done, before.done.done, year - 1)})`;
  return { column: 5, label: say("sheets.overview.done"), number, note: joinedNote(changeText, unknownText) };
}

/** A formula's part: "4 fler än 2024", "2 färre än 2024" or "lika många som 2024". */
function moreOrFewer(now: string, then: string, yearBefore: number): string {
  const year = String(yearBefore);
  const more = `${now}-${then}&"${say("sheets.overview.more", { year })}"`;
  const fewer = `${then}-${now}&"${say("sheets.overview.fewer", { year })}"`;
  return `IF(${now}=${then},"${say("sheets.overview.asMany", { year })}",IF(${now}>${then},${more},${fewer}))`;
}

/** Two parts of a formula that give a text or none, as one line. */
function joinedNote(one: string, other: string): WrittenCell {
  if (one === "" || other === "") return one + other === "" ? "" : { formula: `=${one}${other}` };
  return { formula: `=${one}&IF(OR(${one}="",${other}=""),"",", ")&${other}` };
}

/** The first activity of the memo that carries a count: "Fysiska företagsbesök 18". Its unit gives way to what it was the year before. */
function countNumber({ dataset, year, placements }: OverviewMaterial, before: ActivitiesBefore): KeyNumber[] {
  const ids = activityCountIds(dataset.activities);
  const isShown = (activity: Activity) => activity.picked && activity.year === year && placements.has(ids.get(activity) ?? "");
  const activity = dataset.activities.find(isShown);
  const cell = activity && placements.get(ids.get(activity) ?? "");
  if (!activity || !cell) return [];
  const then = before.counts.get(activity);
  const note = then === undefined ? activity.unit : countNote(address(cell), then, year - 1);
  return [{ column: 8, label: activity.activity, number: { formula: `=${address(cell)}` }, note }];
}

/** "+3 mot 2024", or "lika många som 2024". */
function countNote(now: string, then: string, yearBefore: number): WrittenCell {
  const year = String(yearBefore);
  const change = `(${now}-${then})`;
  const changed = `${signedText(change, groupedText(`ABS${change}`))}&"${say("sheets.overview.against", { year })}"`;
  return { formula: `=IF(${now}=${then},"${say("sheets.overview.asMany", { year })}",${changed})` };
}
