import type { CellValue, FieldChoice, Programme, SourceColumn, SourceField, SourceRole } from "../model";
import { columnFit } from "./columnFit";
import { fieldDefinitions, requiredFields } from "./fields";
import { type HeaderMatch, headerMatches, ranks } from "./headerIndex";

/** A column of a possible source. */
export interface HeaderCell extends SourceColumn {
  /** The texts that may be its name; several for a header of two rows. */
  readonly texts: readonly string[];
  /** The cells below it that have been read already. */
  readonly samples: () => readonly CellValue[];
}

/** What the columns of a table are in one role. */
export interface ColumnMatch {
  readonly role: SourceRole;
  readonly columns: Readonly<Partial<Record<SourceField, SourceColumn>>>;
  readonly choices: readonly FieldChoice[];
  /** The fields whose column (or none) the user has chosen. */
  readonly chosen: readonly SourceField[];
  readonly headers: readonly SourceColumn[];
  readonly unmapped: readonly string[];
  /** Required fields that have a column, and those that do not. */
  readonly found: readonly SourceField[];
  readonly missing: readonly SourceField[];
}

interface Candidate extends HeaderMatch {
  readonly cell: HeaderCell;
  /** How well the cells suit the field, 0 to 1; null when none have been read. */
  readonly fit: number | null;
}

/** What the user has chosen for a table, as it is remembered. */
export interface ChosenColumns {
  /** The role that the table had then. */
  readonly role: SourceRole;
  /** The cells of the chosen columns by field, null for none. A column that is gone leaves its field to the add-in. */
  readonly cellsIn: (cells: readonly HeaderCell[]) => ReadonlyMap<SourceField, HeaderCell | null>;
}

/** A "maybe" needs cells that say so; a listed name is doubted only when the cells say otherwise. */
const convincing = 0.75;
const doubtful = 0.5;

/**
 * The match in the role that suits better: all required fields first, then more of them, then more columns. Null when nothing suits.
 * @param remembered what the user has chosen for this table; it holds for the role that the table had then, as long as it is that still
 */
export function bestMatch(cells: readonly HeaderCell[], programme: Programme, remembered?: ChosenColumns): ColumnMatch | null {
  const matches = (["grants", "activities"] as const).map((role) => matchColumns(role, cells, programme));
  const size = ({ columns }: ColumnMatch) => Object.keys(columns).length;
  const [best] = matches.sort((a, b) => a.missing.length - b.missing.length || size(b) - size(a));
  const isAnother = remembered && best?.missing.length === 0 && best.role !== remembered.role;
  if (remembered && !isAnother) return matchColumns(remembered.role, cells, programme, remembered);
  return best && size(best) > 0 ? best : null;
}

/**
 * Gives each field of the role its best column: those that the user has chosen, then the surest pair of field and column, then the next. A
 * column serves one field, unless the user has chosen it for two.
 */
export function matchColumns(
  role: SourceRole,
  cells: readonly HeaderCell[],
  programme: Programme,
  remembered?: ChosenColumns,
): ColumnMatch {
  const candidates = withoutDoubtful(cells.flatMap((cell) => candidatesOf(role, cell, programme))).sort(byStrength);
  const chosen = remembered?.cellsIn(cells) ?? new Map<SourceField, HeaderCell | null>();
  const settled = new Map<SourceField, Candidate>();
  const taken = new Set<HeaderCell>([...chosen.values()].filter((cell) => cell !== null));
  for (const candidate of candidates) {
    const { field } = candidate.definition;
    if (chosen.has(field) || settled.has(field) || taken.has(candidate.cell)) continue;
    settled.set(field, candidate);
    taken.add(candidate.cell);
  }
  const columns: Partial<Record<SourceField, SourceColumn>> = {};
  for (const { field } of fieldDefinitions[role]) {
    const cell = chosen.get(field) ?? settled.get(field)?.cell;
    if (cell) columns[field] = columnOf(cell);
  }
  return {
    role,
    columns,
    choices: choicesOf(candidates, settled, taken),
    chosen: [...chosen.keys()],
    headers: cells.filter(({ header }) => header !== "").map(columnOf),
    unmapped: cells.filter((cell) => !taken.has(cell) && cell.header !== "").map((cell) => cell.header),
    found: requiredFields(role).filter((field) => columns[field] !== undefined),
    missing: requiredFields(role).filter((field) => columns[field] === undefined),
  };
}

function columnOf({ header, column }: HeaderCell): SourceColumn {
  return { header, column };
}

/** The fields that a column may be: for each the surest of its texts, and a "maybe" only if its cells are convincing. */
function candidatesOf(role: SourceRole, cell: HeaderCell, programme: Programme): Candidate[] {
  const best = new Map<SourceField, HeaderMatch>();
  for (const match of cell.texts.flatMap((text) => headerMatches(role, text))) {
    const before = best.get(match.definition.field);
    if (!before || match.rank > before.rank) best.set(match.definition.field, match);
  }
  return [...best.values()]
    .map((match) => ({ ...match, cell, fit: columnFit(match.definition, cell.samples(), programme) }))
    .filter(({ rank, fit }) => rank > ranks.maybe || (fit ?? 0) >= convincing);
}

function isDoubtful({ fit }: Candidate): boolean {
  return fit !== null && fit < doubtful;
}

/** A column whose cells suit another field of that header is no longer a candidate for the field that they do not suit. */
function withoutDoubtful(candidates: readonly Candidate[]): Candidate[] {
  const suited = new Set(candidates.filter((candidate) => !isDoubtful(candidate)).map(({ cell }) => cell));
  return candidates.filter((candidate) => !isDoubtful(candidate) || !suited.has(candidate.cell));
}

/** Strongest first: not doubtful, surest header, best cells, earlier name, further left. */
function byStrength(a: Candidate, b: Candidate): number {
  return (
    Number(isDoubtful(a)) - Number(isDoubtful(b)) ||
    b.rank - a.rank ||
    (b.fit ?? doubtful) - (a.fit ?? doubtful) ||
    a.place - b.place ||
    a.cell.column - b.cell.column
  );
}

/** Fields for which another column, read for nothing else, would do as well. A single default header leaves nothing to choose. */
function choicesOf(
  candidates: readonly Candidate[],
  settled: ReadonlyMap<SourceField, Candidate>,
  taken: ReadonlySet<HeaderCell>,
): readonly FieldChoice[] {
  return [...settled].flatMap(([field, chosen]) => {
    const others = candidates.filter(
      (other) => other.definition.field === field && !taken.has(other.cell) && other.rank > ranks.maybe && !isDoubtful(other),
    );
    const sure = chosen.rank === ranks.defaultName && others.every(({ rank }) => rank < ranks.defaultName);
    return sure || others.length === 0 ? [] : [{ field, candidates: [chosen, ...others].map(({ cell }) => columnOf(cell)) }];
  });
}
