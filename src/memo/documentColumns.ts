import { documentTables, type CellGrid, type DocumentKind, type SheetOutline, type TableOutline } from "../model";
import { categoryKey } from "../programme";

/** The headers of a document's table (workbook.md), in the order of a new one. The sheets room writes it, this room reads it back. */
export const memoColumns = {
  id: "Id",
  number: "Nr",
  section: "Avsnitt",
  style: "Stil",
  proposal: "Förslag",
  ownText: "Egen text",
  basedOn: "Bygger på",
  included: "Ta med",
  done: "Klar",
  source: "Källa",
} as const;

export type MemoColumn = keyof typeof memoColumns;

export const columnNames = Object.keys(memoColumns) as MemoColumn[];

/** The column of each header from left to right; null for one that is the user's own. */
export type DocumentColumns = readonly (MemoColumn | null)[];

/** A document's table as it was found on a sheet. */
export interface FoundTable {
  readonly table: TableOutline;
  /** Header row, data rows and totals row. */
  readonly values: CellGrid;
  readonly columns: DocumentColumns;
}

/** The table of a document on its sheet: the one that bears the document's name, else the first with its columns; null without one. */
export function documentTable({ tables }: Pick<SheetOutline, "tables">, document: DocumentKind): FoundTable | null {
  const found = tables.flatMap((table): FoundTable[] => {
    const columns = table.values && documentColumns(table.values, bearsName(table, document));
    return table.values && columns ? [{ table, values: table.values, columns }] : [];
  });
  return found.find(({ table }) => bearsName(table, document)) ?? found[0] ?? null;
}

/** Whether a table is called as a document's, of whatever year. */
export function bearsName({ name }: Pick<TableOutline, "name">, document: DocumentKind): boolean {
  return categoryKey(name).startsWith(categoryKey(documentTables[document]));
}

/**
 * The columns of a document's table; null when it is none. In a table that is known to be a document's a person may have renamed headers
 * of their own columns: those are found by where they stand.
 * @param values the table with its header row
 */
export function documentColumns(values: readonly (readonly unknown[])[], isKnown: boolean): DocumentColumns | null {
  const [headers = [], ...rows] = values;
  const named = namedColumns(headers.map(String));
  const columns = isKnown && named.filter((column) => column !== null).length >= fewestNamed ? withRenamed(named, rows) : named;
  return columns.includes("id") && columns.includes("ownText") ? columns : null;
}

/** With fewer headers than this a table is not one of ours with some of them renamed. */
const fewestNamed = 6;

/** The columns that headers name, each once. */
function namedColumns(headers: readonly string[]): DocumentColumns {
  const named = headers.map((header) => columnNames.find((name) => categoryKey(memoColumns[name]) === categoryKey(header)) ?? null);
  return named.map((name, place) => (named.indexOf(name) === place ? name : null));
}

/**
 * Columns keep their order when their headers are renamed: as many headers that nobody knows as columns that are missing, between the same
 * two neighbours, are these. What does not fit what stands below it, or could be another column, is left as the user's own.
 */
function withRenamed(named: DocumentColumns, rows: readonly (readonly unknown[])[]): DocumentColumns {
  const columns = [...named];
  for (const missing of missingRuns(named)) {
    const [first, last] = [columnNames.indexOf(missing[0] ?? "id"), columnNames.indexOf(missing.at(-1) ?? "id")];
    const before = first === 0 ? -1 : named.indexOf(columnNames[first - 1] ?? null);
    const after = last === columnNames.length - 1 ? named.length : named.indexOf(columnNames[last + 1] ?? null);
    const free = named.flatMap((column, place) => (column === null && place > before && place < after ? [place] : []));
    const fits = (column: MemoColumn, index: number) =>
      mayBe(
        column,
        rows.map((cells) => textOf(cells[free[index] ?? -1])),
      );
    if (free.length !== missing.length || !missing.every(fits)) continue;
    missing.forEach((column, index) => (columns[free[index] ?? -1] = column));
  }
  return columns;
}

/** The columns that no header names; those that follow each other together. */
function missingRuns(named: DocumentColumns): readonly (readonly MemoColumn[])[] {
  const runs: MemoColumn[][] = [];
  let run: MemoColumn[] = [];
  for (const name of columnNames) {
    if (named.includes(name)) run = [];
    else if (run.push(name) === 1) runs.push(run);
  }
  return runs;
}

/** Whether what stands in a column may be that of ours. What the add-in writes over is never guessed: it could be a person's. */
function mayBe(column: MemoColumn, texts: readonly string[]): boolean {
  const written = texts.filter((text) => text !== "");
  if (column === "ownText") return true;
  if (column === "id") return written.length > 0 && written.every((text) => /^[a-z]+[/:]\S/i.test(text));
  return (column === "included" || column === "done") && written.every(saysYesOrNo);
}

const yesWords: ReadonlySet<string> = new Set(["ja", "j", "yes", "true", "1", "x", "klar"]);
const noWords: ReadonlySet<string> = new Set(["nej", "n", "no", "false", "0"]);

export function saysYes(text: string): boolean {
  return yesWords.has(categoryKey(text));
}

export function saysNo(text: string): boolean {
  return noWords.has(categoryKey(text));
}

function saysYesOrNo(text: string): boolean {
  return saysYes(text) || saysNo(text);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value).trim() : "";
}
