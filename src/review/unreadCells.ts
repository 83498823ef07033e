import type { CellNote, Source, SourceField } from "../model";

const unreadKinds: readonly CellNote["kind"][] = [
  "unreadable-number",
  "unreadable-date",
  "implausible-date",
  "unreadable",
  "cell-error",
  "unknown-category",
];

type RowsBySource = ReadonlyMap<Source, ReadonlySet<number>>;

/** Tells cells that hold something which could not be read from empty ones: both are null to a rule. */
export function unreadTest(
  notesOf: (kind: CellNote["kind"]) => readonly CellNote[],
): (item: { readonly source: Source; readonly row: number }, field: SourceField) => boolean {
  const byField = new Map<SourceField, RowsBySource>();
  return ({ source, row }, field) => {
    const known = byField.get(field) ?? unreadRows(notesOf, field);
    byField.set(field, known);
    return known.get(source)?.has(row) ?? false;
  };
}

function unreadRows(notesOf: (kind: CellNote["kind"]) => readonly CellNote[], field: SourceField): RowsBySource {
  const rows = new Map<Source, Set<number>>();
  for (const note of unreadKinds.flatMap(notesOf)) {
    if (note.field !== field) continue;
    const ofSource = rows.get(note.source) ?? new Set<number>();
    rows.set(note.source, ofSource.add(note.row));
  }
  return rows;
}
