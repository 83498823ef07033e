import { cellOf, columnRanges, type CellNote } from "../../model";
import { changeOf } from "../changes";
import { dataRule, groupBy } from "../context";
import type { Observation } from "../rule";
import { cellText, columnName } from "../values";

/**
 * An accepted alias of the canonical name (Hemsändning → Hemsändningsbidrag). One finding per column and spelling, not per row; its fix
 * writes the name in all of these cells.
 */
export const aliasUsed = dataRule({
  id: "alias-used",
  family: "categories",
  severity: "info",
  fixable: "all",
  *check({ notesOf }) {
    for (const inTable of groupBy(notesOf("alias"), (note) => note.source).values()) {
      const spellings = groupBy(inTable, (note) => JSON.stringify([note.field, String(note.value).trim()]));
      for (const notes of spellings.values()) yield* observationsOf(notes);
    }
  },
});

function* observationsOf(notes: readonly CellNote[]): Iterable<Observation> {
  const [first, ...others] = notes;
  const cell = first && cellOf(first, first.field);
  if (!cell) return;
  const name = String(first.reading ?? "");
  yield {
    cell,
    related: columnRanges(
      cell.sheet,
      cell.column,
      others.map((note) => note.row),
    ),
    value: cellText(first.value),
    values: { column: columnName(first), reading: cellText(name), count: notes.length },
    changes: name === "" ? [] : notes.flatMap((note) => changeOf(note, name, "text") ?? []),
  };
}
