import { cellOf, type CellChange, type CellNote, type SourceField } from "../model";
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
  /** What would put the cell right; null where there is no safe way. */
  readonly change?: (note: CellNote, context: ReviewContext) => CellChange | null;
};

/** A rule that passes on what reading the cells found: one finding per cell. */
export function noteRule({ kind, fields, unless, values, change, ...definition }: NoteRuleDefinition): Rule<ReviewContext> {
  return dataRule({
    ...definition,
    check: (context) =>
      context
        .notesOf(kind)
        .filter((note) => (fields?.has(note.field) ?? true) && !unless?.(note, context))
        .map((note) => {
          const fixed = change?.(note, context);
          const changes = fixed ? { changes: [fixed] } : {};
          return { ...observationOf(note), values: { ...argumentsOf(note), ...values?.(note, context) }, ...changes };
        }),
  });
}

function observationOf(note: CellNote): Observation {
  return { cell: cellOf(note, note.field), value: cellText(note.value) };
}

function argumentsOf(note: CellNote): NonNullable<Observation["values"]> {
  const reading = note.reading === undefined ? {} : { reading: cellText(note.reading) };
  return { column: columnName(note), ...reading };
}
