import { cellOf, type Activity, type CellRef, type MemoInline, type Serial, type SourceField } from "../model";
import { categoryKey, longSwedishDate } from "../programme";
import { textArgument } from "./arguments";
import { listAsText } from "./textLines";
import { fillTemplate, type Argument, type ArgumentSource } from "./fill";
import { endsSentence, numberInText, uncapitalised, withUnit } from "./wording";

/** Units that say what is counted no better than "st.": then the activity's name does. */
const emptyUnits = new Set(["st", "st.", "stycken", "antal"]);

/** Units of what is measured and not counted, and how they are written. */
const measures: ReadonlyMap<string, string> = new Map([
  ["%", "procent"],
  ["procent", "procent"],
  ["kr", "kronor"],
  ["kronor", "kronor"],
  ["km", "kilometer"],
  ["mil", "mil"],
  ["timmar", "timmar"],
  ["dagar", "dagar"],
]);

/** What surrounds an activity's own cells. */
export interface ActivityContext {
  /** "st." */
  readonly countUnit: string;
  /** The id of the figure that an activity's count is, or null where there is none. */
  readonly countFigure: string | null;
  readonly parameter: ArgumentSource;
}

/** The texts of templates about one activity. */
export interface ActivityTexts {
  readonly activity: string;
  readonly counted: string;
  readonly measured: string;
}

/** What a template about an activity may name besides the parameters. */
export const activityOffers = [
  ...["Nummer", "Insats", "Resultat", "Mål", "Ansvarig", "Samverkan", "Kommun", "Start", "Slut", "Period", "Status", "Referens"],
  ...["Antal", "Enhet", "Räknat"],
] as const;

/** Whether the memo shows an activity's count: it has one, with a unit, and its outcome does not already begin with it. */
export function isCounted(activity: Activity): boolean {
  if (activity.count === null || activity.unit.trim() === "") return false;
  const counted = nameSaysWhat(activity) ? activity.activity : `antal ${thing(activity.unit)}`;
  return !categoryKey(activity.outcome).startsWith(categoryKey(`${counted} ${numberInText(activity.count)}`));
}

/** The text of a picked activity: the outcome as the user wrote it, after «Antal fysiska företagsbesök 18 st.» where it is counted. */
export function activityParts(activity: Activity, texts: ActivityTexts, context: ActivityContext): readonly MemoInline[] {
  const argument = activityArguments(activity, context);
  const hasOutcome = activity.outcome.trim() !== "";
  const outcome = hasOutcome ? fillTemplate(texts.activity, argument) : [];
  if (!isCounted(activity)) return outcome;
  const sentence = asSentence(fillTemplate(nameSaysWhat(activity) ? texts.measured : texts.counted, argument));
  return outcome.length > 0 && sentence.length > 0 ? [...sentence, { kind: "text", text: " " }, ...outcome] : [...sentence, ...outcome];
}

/** An activity's cells by the names of `activityOffers`; what is not filled in is empty. */
export function activityArguments(activity: Activity, context: ActivityContext): ArgumentSource {
  const cell = (field: SourceField, text: string): Argument => ({ parts: [cellPart(activity, field, text.trim())], number: Number.NaN });
  const cells: Readonly<Record<(typeof activityOffers)[number], () => Argument>> = {
    Nummer: () => cell("number", activity.number),
    Insats: () => cell("activity", activity.activity.trim().replace(/\.$/, "")),
    Resultat: () => cell("outcome", activity.outcome),
    Mål: () => cell("goal", listAsText(activity.goal)),
    Ansvarig: () => cell("responsible", listAsText(activity.responsible)),
    Samverkan: () => cell("partners", listAsText(activity.partners)),
    Kommun: () => cell("municipality", activity.municipality ?? activity.municipalityText),
    Start: () => cell("startDate", dateInText(activity.startDate)),
    Slut: () => cell("endDate", dateInText(activity.endDate)),
    Period: () => periodArgument(activity),
    Status: () => cell("status", activity.status ?? activity.statusText),
    Referens: () => cell("reference", activity.reference),
    Antal: () =>
      activity.count === null ? textArgument("") : { parts: [countPart(activity, activity.count, context)], number: activity.count },
    Enhet: () => cell("unit", uncapitalised(thing(activity.unit))),
    Räknat: () => cell("unit", nameSaysWhat(activity) ? "" : uncapitalised(thing(activity.unit))),
  };
  return (name) => (isOffered(name) ? cells[name]() : context.parameter(name));
}

/** "7 januari 2025–5 oktober 2025", or the one date of what begins and ends on the same day. */
function periodArgument(activity: Activity): Argument {
  const { startDate, endDate } = activity;
  const start = cellPart(activity, "startDate", dateInText(startDate));
  const end = cellPart(activity, "endDate", dateInText(endDate));
  const said = (...parts: readonly MemoInline[]): Argument => ({ parts, number: Number.NaN });
  if (startDate === endDate) return said(start);
  if (startDate === null) return said({ kind: "text", text: "till och med " }, end);
  if (endDate === null) return said({ kind: "text", text: "från och med " }, start);
  return said(start, { kind: "text", text: "–" }, end);
}

function isOffered(name: string): name is (typeof activityOffers)[number] {
  return activityOffers.some((offered) => offered === name);
}

function dateInText(date: Serial | null): string {
  return date === null ? "" : longSwedishDate(date);
}

function countPart(activity: Activity, count: number, { countUnit, countFigure }: ActivityContext): MemoInline {
  const text = withUnit(numberInText(count), measures.get(categoryKey(activity.unit)) ?? countUnit);
  return countFigure === null ? cellPart(activity, "count", text) : { kind: "figure", text, figure: countFigure };
}

function nameSaysWhat(activity: Activity): boolean {
  const unit = categoryKey(activity.unit);
  return emptyUnits.has(unit) || measures.has(unit);
}

/** What a unit counts: "fysiska företagsbesök", also from "Antal fysiska företagsbesök" and with a full stop. */
function thing(unit: string): string {
  return unit
    .trim()
    .replace(/^antal\s+/i, "")
    .replace(/\.$/, "");
}

function asSentence(parts: readonly MemoInline[]): readonly MemoInline[] {
  const last = parts.at(-1)?.text ?? "";
  return endsSentence(last) ? parts : [...parts, { kind: "text", text: "." }];
}

function cellPart(activity: Activity, field: SourceField, text: string): MemoInline {
  const range = cellOf(activity, field);
  if (!range || text === "") return { kind: "text", text };
  const cell: CellRef = { sheet: range.sheet, row: range.row, column: range.column };
  return { kind: "cell", text, cell };
}
