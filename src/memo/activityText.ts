import { cellOf, type Activity, type CellRef, type MemoInline, type SourceField } from "../model";
import { categoryKey } from "../programme";
import type { ChosenAreaTemplates } from "./chosenTemplates";
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
  readonly templates: ChosenAreaTemplates;
}

/** Whether the memo shows an activity's count: it has one, with a unit, and its outcome does not already begin with it. */
export function isCounted(activity: Activity): boolean {
  if (activity.count === null || activity.unit.trim() === "") return false;
  const counted = nameSaysWhat(activity) ? activity.activity : `antal ${thing(activity.unit)}`;
  return !categoryKey(activity.outcome).startsWith(categoryKey(`${counted} ${numberInText(activity.count)}`));
}

/** The text of a picked activity: the outcome as the user wrote it, after «Antal fysiska företagsbesök 18 st.» where it is counted. */
export function activityParts(activity: Activity, context: ActivityContext): readonly MemoInline[] {
  const argument: ArgumentSource = (name) => activityArgument(activity, context, name) ?? context.parameter(name);
  const hasOutcome = activity.outcome.trim() !== "";
  const outcome = hasOutcome ? fillTemplate(context.templates.activity.text, argument) : [];
  if (!isCounted(activity)) return outcome;
  const { counted, measured } = context.templates;
  const sentence = asSentence(fillTemplate(nameSaysWhat(activity) ? measured.text : counted.text, argument));
  return outcome.length > 0 && sentence.length > 0 ? [...sentence, { kind: "text", text: " " }, ...outcome] : [...sentence, ...outcome];
}

function activityArgument(activity: Activity, context: ActivityContext, name: string): Argument | null {
  switch (name) {
    case "Resultat":
      return { part: cellPart(activity, "outcome", activity.outcome.trim()), number: Number.NaN };
    case "Insats":
      return { part: cellPart(activity, "activity", activity.activity.trim().replace(/\.$/, "")), number: Number.NaN };
    case "Enhet":
      return { part: cellPart(activity, "unit", uncapitalised(thing(activity.unit))), number: Number.NaN };
    case "Antal":
      return activity.count === null ? null : { part: countPart(activity, activity.count, context), number: activity.count };
    default:
      return null;
  }
}

function countPart(activity: Activity, count: number, { countUnit, countFigure }: ActivityContext): MemoInline {
  const text = withUnit(numberInText(count), measures.get(categoryKey(activity.unit)) ?? countUnit);
  return countFigure === null ? cellPart(activity, "count", text) : { kind: "figure", text, figure: countFigure };
}

function nameSaysWhat(activity: Activity): boolean {
  const unit = categoryKey(activity.unit);
  return emptyUnits.has(unit) || measures.has(unit);
}

/** What a unit counts: "fysiska företagsbesök", also from "Antal fysiska företagsbesök". */
function thing(unit: string): string {
  return unit.trim().replace(/^antal\s+/i, "");
}

function asSentence(parts: readonly MemoInline[]): readonly MemoInline[] {
  const last = parts.at(-1)?.text ?? "";
  return endsSentence(last) ? parts : [...parts, { kind: "text", text: "." }];
}

function cellPart(activity: Activity, field: SourceField, text: string): MemoInline {
  const range = cellOf(activity, field);
  if (!range) return { kind: "text", text };
  const cell: CellRef = { sheet: range.sheet, row: range.row, column: range.column };
  return { kind: "cell", text, cell };
}
