import {
  documentTables,
  ownedSheet,
  type BlockStyle,
  type CellRef,
  type CellValue,
  type DocumentKind,
  type SheetOutline,
  type WorkbookOutline,
} from "../model";
import { categoryKey } from "../programme";
import { addedPrefix, freeIds } from "./addedIds";
import { columnNames, documentTable, saysNo, saysYes, type FoundTable, type MemoColumn } from "./documentColumns";
import { styleOfName } from "./styles";

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
  return { sheet, blocks: sheet ? storedRows(sheet, document) : [], order: sheet?.mark?.order ?? [] };
}

/** The rows of a document's table as the user left them; [] on a sheet without one. */
export function storedRows(sheet: Pick<SheetOutline, "tables">, document: DocumentKind): readonly StoredBlock[] {
  const found = documentTable(sheet, document);
  return found ? readRows(found) : [];
}

/** So the original is told from a copy, whose table Excel renames. */
function holdsTableOf(document: DocumentKind): (sheet: SheetOutline) => boolean {
  return ({ tables }) => tables.some(({ name }) => categoryKey(name) === categoryKey(documentTables[document]));
}

/** The rows of a document's table, wherever its columns stand. Blank rows are left out. */
function readRows(found: FoundTable): readonly StoredBlock[] {
  const rows = rowsOf(found);
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

type Row = Readonly<Record<MemoColumn, string>> & { readonly cellOf: (name: MemoColumn) => CellRef };

function rowsOf({ table, values, columns }: FoundTable): readonly Row[] {
  const body = values.slice(1);
  const places = columnNames.map((name) => [name, columns.indexOf(name)] as const);
  const placeOf = new Map(places);
  const data = table.showsTotals ? body.slice(0, -1) : body;
  return data.map((cells, index): Row => {
    const texts = places.map(([name, place]) => [name, textOf(cells[place])] as const);
    const cellOf = (name: MemoColumn): CellRef => ({
      sheet: table.range.sheet,
      row: table.range.row + 1 + index,
      column: table.range.column + Math.max(0, placeOf.get(name) ?? 0),
    });
    return { ...(Object.fromEntries(texts) as Record<MemoColumn, string>), cellOf };
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
    included: !saysNo(row.included),
    done: saysYes(row.done),
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
