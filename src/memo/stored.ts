import {
  ownedSheet,
  type BlockStyle,
  type CellRef,
  type CellValue,
  type DocumentKind,
  type SheetOutline,
  type TableOutline,
  type WorkbookOutline,
} from "../model";
import { categoryKey } from "../programme";
import { addedPrefix, freeIds } from "./addedIds";
import { styleOfName } from "./styles";

/** The headers of a document's table (workbook.md). The sheets room writes it, this file reads it back. */
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

/** A row of the memo's table as the user left it. */
export interface StoredBlock {
  readonly id: string;
  /** As it stands in the cell; null when the cell is empty or blank. */
  readonly ownText: string | null;
  /** Where the own text stands; null for a row that is not written yet. */
  readonly cell: CellRef | null;
  /** The proposal that the own text was written against; "" when there is none. */
  readonly basedOn: string;
  /** The proposal as the last refresh wrote it. */
  readonly proposal: string;
  readonly included: boolean;
  readonly done: boolean;
  /** 0-based place among the rows of the table. */
  readonly position: number;
  /** The cell Nr, by which a person may have said another order; null when it says no number. */
  readonly number: number | null;
  /** The section's name as the column Avsnitt has it; "" when a person left it empty. */
  readonly section: string;
  readonly style: BlockStyle;
  /** A row that a person wrote and no template made. */
  readonly addedByUser: boolean;
}

/** The table of each document, on its own sheet; in another year's sheet the name goes on: "Uf_Tjansteskrivelse_2024". */
export const documentTables: Readonly<Record<DocumentKind, string>> = {
  memo: "Uf_Tjansteskrivelse",
  followUp: "Uf_Uppfoljning",
};

/** What a document's sheet says, as the user left it. */
export interface StoredMemo {
  /** Null when there is no such sheet yet. */
  readonly sheet: SheetOutline | null;
  /** In the order of the rows. */
  readonly blocks: readonly StoredBlock[];
  /** Ids of blocks whose order the user has chosen (SheetMark.order). */
  readonly order: readonly string[];
}

/** Reads a document's sheet of a follow-up year: the table there, whatever it is called and wherever its columns stand. */
export function readStoredMemo(outline: WorkbookOutline, document: DocumentKind, year: number | null): StoredMemo {
  const sheet = ownedSheet(outline, { kind: document, year }, holdsTableOf(document));
  const table = sheet && documentTable(sheet, document);
  return { sheet, blocks: table ? readRows(table) : [], order: sheet?.mark?.order ?? [] };
}

/** The table of a document on its sheet: the one that bears the document's name, else the first with its columns. */
function documentTable({ tables }: SheetOutline, document: DocumentKind): TableOutline | null {
  const candidates = tables.filter(({ values, headers }) => values !== null && hasColumns(headers));
  return candidates.find(({ name }) => categoryKey(name).startsWith(categoryKey(documentTables[document]))) ?? candidates[0] ?? null;
}

function hasColumns(headers: readonly string[]): boolean {
  const keys = headers.map(categoryKey);
  return [memoColumns.id, memoColumns.ownText].every((column) => keys.includes(categoryKey(column)));
}

/** So the original is told from a copy, whose table Excel renames. */
function holdsTableOf(document: DocumentKind): (sheet: SheetOutline) => boolean {
  return ({ tables }) => tables.some(({ name }) => categoryKey(name) === categoryKey(documentTables[document]));
}

/** The rows of a document's table, wherever its columns stand. Blank rows are left out. */
function readRows(table: TableOutline): readonly StoredBlock[] {
  const rows = rowsOf(table);
  const freeId = freeIds(rows.map((row) => row.id.trim()));
  const seenIds = new Set<string>();
  const blocks: StoredBlock[] = [];
  rows.forEach((row, position) => {
    const block = storedBlock(row, position, seenIds, freeId);
    if (!block) return;
    seenIds.add(block.id);
    blocks.push({ ...block, section: block.section === "" ? (blocks.at(-1)?.section ?? "") : block.section });
  });
  return blocks;
}

type ColumnName = keyof typeof memoColumns;
const columnNames = Object.keys(memoColumns) as ColumnName[];

type Row = Readonly<Record<ColumnName, string>> & { readonly cellOf: (name: ColumnName) => CellRef };

function rowsOf(table: TableOutline): readonly Row[] {
  const [headers = [], ...body] = table.values ?? [];
  const keys = headers.map((header) => categoryKey(textOf(header)));
  const columns = columnNames.map((name) => [name, keys.indexOf(categoryKey(memoColumns[name]))] as const);
  const columnOf = new Map(columns);
  const data = table.showsTotals ? body.slice(0, -1) : body;
  return data.map((cells, index): Row => {
    const texts = columns.map(([name, column]) => [name, textOf(cells[column])] as const);
    const cellOf = (name: ColumnName): CellRef => ({
      sheet: table.range.sheet,
      row: table.range.row + 1 + index,
      column: table.range.column + Math.max(0, columnOf.get(name) ?? 0),
    });
    return { ...(Object.fromEntries(texts) as Record<ColumnName, string>), cellOf };
  });
}

/** A row without an id, or with the id of a row above (a copy), is a person's own: all that it says is own text. */
function storedBlock(row: Row, position: number, seenIds: ReadonlySet<string>, freeId: () => string): StoredBlock | null {
  const isKnown = row.id.trim() !== "" && !seenIds.has(row.id.trim());
  // Who writes below the table may well write under Förslag.
  const column = row.ownText.trim() === "" && row.id.trim() === "" ? "proposal" : "ownText";
  const written = row[column];
  const ownText = written.trim() === "" ? null : written;
  if (!isKnown && ownText === null) return null;
  const id = isKnown ? row.id.trim() : freeId();
  return {
    id,
    ownText,
    cell: row.cellOf(column),
    basedOn: isKnown ? row.basedOn : "",
    proposal: isKnown ? row.proposal : "",
    included: !["nej", "n", "no", "false", "0"].includes(categoryKey(row.included)),
    done: ["ja", "j", "yes", "true", "1", "x", "klar"].includes(categoryKey(row.done)),
    position,
    number: numberOf(row.number),
    section: row.section.trim(),
    style: styleOfName(row.style) ?? "paragraph",
    addedByUser: id.startsWith(addedPrefix),
  };
}

function numberOf(typed: string): number | null {
  const number = Number(typed.trim().replace(",", "."));
  return typed.trim() === "" || Number.isNaN(number) ? null : number;
}

function textOf(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value);
}
