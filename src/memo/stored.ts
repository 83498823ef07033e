import type { BlockStyle, CellRef, CellValue, TableOutline, WorkbookOutline } from "../model";
import { categoryKey } from "../programme";
import { styleOfName } from "./styles";

/** The table on the sheet Tjänsteskrivelse, and its headers (workbook.md). The sheets room writes it, this file reads it back. */
export const memoTableName = "Uf_Tjansteskrivelse";

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
  /** Where the own text stands. */
  readonly cell: CellRef;
  /** The proposal that the own text was written against; "" when there is none. */
  readonly basedOn: string;
  /** The proposal as the last refresh wrote it. */
  readonly proposal: string;
  readonly included: boolean;
  readonly done: boolean;
  /** 0-based place among the rows of the table. */
  readonly position: number;
  /** The section's name as the column Avsnitt has it; "" when a person left it empty. */
  readonly section: string;
  readonly style: BlockStyle;
  /** A row that a person wrote and no template made. */
  readonly addedByUser: boolean;
}

const addedPrefix = "own:";

/** The rows of the memo's table, wherever its columns stand; [] when there is no such table yet. Blank rows are left out. */
export function readStoredBlocks(outline: WorkbookOutline): readonly StoredBlock[] {
  const table = outline.sheets
    .flatMap((sheet) => sheet.tables)
    .find((candidate) => categoryKey(candidate.name) === categoryKey(memoTableName));
  if (!table?.values) return [];
  const rows = rowsOf(table);
  const usedIds = new Set(rows.map((row) => row.id).filter((id) => id !== ""));
  const seenIds = new Set<string>();
  const blocks: StoredBlock[] = [];
  rows.forEach((row, position) => {
    const block = storedBlock(row, position, seenIds, usedIds);
    if (!block) return;
    seenIds.add(block.id);
    usedIds.add(block.id);
    blocks.push({ ...block, section: block.section === "" ? (blocks.at(-1)?.section ?? "") : block.section });
  });
  return blocks;
}

type ColumnName = keyof typeof memoColumns;
type Row = Readonly<Record<ColumnName, string>> & { readonly cellOf: (name: ColumnName) => CellRef };

function rowsOf(table: TableOutline): readonly Row[] {
  const [headers = [], ...body] = table.values ?? [];
  const columnOf = (name: ColumnName) => headers.findIndex((header) => categoryKey(textOf(header)) === categoryKey(memoColumns[name]));
  const places = (Object.keys(memoColumns) as ColumnName[]).map((name) => [name, columnOf(name)] as const);
  const data = table.showsTotals ? body.slice(0, -1) : body;
  return data.map((cells, index): Row => {
    const texts = places.map(([name, column]) => [name, textOf(cells[column])] as const);
    const cellOf = (name: ColumnName): CellRef => ({
      sheet: table.range.sheet,
      row: table.range.row + 1 + index,
      column: table.range.column + Math.max(0, columnOf(name)),
    });
    return { ...(Object.fromEntries(texts) as Record<ColumnName, string>), cellOf };
  });
}

/** A row without an id, or with the id of a row above (a copy), is a person's own: all that it says is own text. */
function storedBlock(row: Row, position: number, seenIds: ReadonlySet<string>, usedIds: ReadonlySet<string>): StoredBlock | null {
  const isKnown = row.id.trim() !== "" && !seenIds.has(row.id.trim());
  // Who writes below the table may well write under Förslag.
  const column = row.ownText.trim() === "" && row.id.trim() === "" ? "proposal" : "ownText";
  const written = row[column];
  const ownText = written.trim() === "" ? null : written;
  if (!isKnown && ownText === null) return null;
  const id = isKnown ? row.id.trim() : freeId(usedIds);
  return {
    id,
    ownText,
    cell: row.cellOf(column),
    basedOn: isKnown ? row.basedOn : "",
    proposal: isKnown ? row.proposal : "",
    included: !["nej", "n", "no", "false", "0"].includes(categoryKey(row.included)),
    done: ["ja", "j", "yes", "true", "1", "x", "klar"].includes(categoryKey(row.done)),
    position,
    section: row.section.trim(),
    style: styleOfName(row.style) ?? "paragraph",
    addedByUser: id.startsWith(addedPrefix),
  };
}

/** "own:1", "own:2" …: written into the table by the refresh, and stable from then on. */
function freeId(usedIds: ReadonlySet<string>): string {
  let number = 1;
  while (usedIds.has(addedPrefix + String(number))) number += 1;
  return addedPrefix + String(number);
}

function textOf(value: CellValue | undefined): string {
  return value === undefined ? "" : String(value);
}
