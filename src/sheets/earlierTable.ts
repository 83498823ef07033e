import { readStoredMemo, type StoredBlock } from "../memo";
import type { CellValue, DocumentKind, RangeRef, SheetOutline, SheetState, TableOutline, WrittenCell } from "../model";
import { columnsOf, presentTable, type MemoColumn, type PresentTable } from "./memoTable";

/** A document's table as it stood on its sheet. */
export interface DocumentTable {
  readonly columns: readonly (MemoColumn | null)[];
  readonly headers: readonly string[];
  /** The data rows as they are written. */
  readonly rows: readonly (readonly WrittenCell[])[];
  /** What a person has made of them; `position` is the place among the rows. */
  readonly blocks: readonly StoredBlock[];
}

const none: DocumentTable = { columns: [], headers: [], rows: [], blocks: [] };

/** The table of a document's sheet as it is now. */
export function tableNow(sheet: SheetOutline, document: DocumentKind): DocumentTable & { readonly present: PresentTable | null } {
  const present = presentTable(sheet, document);
  return present ? { ...present, blocks: blocksOf(sheet, document), present } : { ...none, present };
}

/** The table of a document's sheet as it was before a refresh. A sheet without one had nothing of a person's. */
export function tableBefore(state: SheetState, sheet: SheetOutline, document: DocumentKind): DocumentTable {
  const values = state.cells.map((line) => line.map(valueOf));
  const top = values.findIndex((line) => {
    const columns = columnsOf(line.map(String));
    return columns.includes("id") && columns.includes("ownText");
  });
  if (!state.block || top < 0) return none;
  const showsTotals = presentTable(sheet, document)?.showsTotals ?? false;
  const range: RangeRef = { ...state.block, sheet: sheet.name, row: state.block.row + top, rowCount: values.length - top };
  const headers = (values[top] ?? []).map(String);
  const table: TableOutline = { name: "", range, showsHeaders: true, showsTotals, filtered: false, headers, values: values.slice(top) };
  return {
    columns: columnsOf(headers),
    headers,
    rows: state.cells.slice(top + 1, showsTotals ? -1 : undefined),
    blocks: blocksOf({ ...sheet, tables: [table] }, document),
  };
}

function blocksOf(sheet: SheetOutline, document: DocumentKind): readonly StoredBlock[] {
  return readStoredMemo({ readOnly: false, sheets: [sheet], documentSettings: {}, dateOffset: 0 }, document, null).blocks;
}

function valueOf(cell: WrittenCell): CellValue {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.formula : cell;
}
