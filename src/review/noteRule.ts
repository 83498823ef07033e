import { cellOf, type CellChange, type CellNote, type Severity, type SourceField } from "../model";
import { dataRule, type ReviewContext } from "./context";
import type { Observation, Rule, RuleDefinition } from "./rule";
import { cellText, columnName } from "./values";

type NoteRuleDefinition = Omit<RuleDefinition<ReviewContext>, "check"> & {
  /** The kind of oddity that reading the cells found. */
  readonly kind: CellNote["kind"];
  /** Only notes on these fields; left out, on all. */
  readonly fields?: ReadonlySet<SourceField>;
  /** Which of those notes are none after all. */
  readonly unless?: (note: CellNote, context: ReviewContext) => boolean;
  /** Arguments of the texts besides `column`, `value` and, where the cell was read as something, `reading`. */
  readonly values?: (note: CellNote, context: ReviewContext) => NonNullable<Observation["values"]>;
  /** Where the rule has two severities: that of a note. */
  readonly severityOf?: (note: CellNote) => Severity;
  /** What would put the cell right; null where there is no safe way. */
  readonly change?: (note: CellNote, context: ReviewContext) => CellChange | null;
};

/** A rule that passes on what reading the cells found: one finding per cell. */
export function noteRule({ kind, fields, unless, values, severityOf, change, ...definition }: NoteRuleDefinition): Rule<ReviewContext> {
  return dataRule({
    ...definition,
    *check(context) {
      for (const note of context.notesOf(kind)) {
        if ((fields && !fields.has(note.field)) || unless?.(note, context)) continue;
        const observation = observationOf(note);
        const fixed = change?.(note, context);
        const changes = fixed ? { changes: [fixed] } : {};
        const severity = severityOf ? { severity: severityOf(note) } : {};
        yield { ...observation, values: { ...observation.values, ...values?.(note, context) }, ...severity, ...changes };
      }
    },
  });
}

/** What is said of a note's cell: the value, the column and, where the cell was read as something, the reading. */
export function observationOf(note: CellNote): Observation {
  const reading = note.reading === undefined ? {} : { reading: cellText(note.reading) };
  return { cell: cellOf(note, note.field), value: cellText(note.value), values: { column: columnName(note), ...reading } };
}
