import { documentColumns, storedRows, type MemoColumn, type StoredBlock } from "../memo";
import {
  documentTables,
  type CellValue,
  type DocumentKind,
  type RangeRef,
  type SheetOutline,
  type SheetState,
  type TableOutline,
  type WrittenCell,
} from "../model";
import { presentTable, type PresentTable } from "./memoTable";

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
  return present ? { ...present, blocks: storedRows(sheet, document), present } : { ...none, present };
}

/** The table of a document's sheet as it was before a refresh. A sheet without one had nothing of a person's. */
export function tableBefore(state: SheetState, sheet: SheetOutline, document: DocumentKind): DocumentTable {
  const values = state.cells.map((line) => line.map(valueOf));
  const top = values.findIndex((_, row) => documentColumns(values.slice(row), true) !== null);
  const columns = documentColumns(values.slice(Math.max(0, top)), true);
  if (!state.block || !columns) return none;
  const showsTotals = presentTable(sheet, document)?.showsTotals ?? false;
  const range: RangeRef = { ...state.block, sheet: sheet.name, row: state.block.row + top, rowCount: values.length - top };
  const headers = (values[top] ?? []).map(String);
  const name = documentTables[document];
  const table: TableOutline = { name, range, showsHeaders: true, showsTotals, filtered: false, headers, values: values.slice(top) };
  return {
    columns,
    headers,
    rows: state.cells.slice(top + 1, showsTotals ? -1 : undefined),
    blocks: storedRows({ tables: [table] }, document),
  };
}

function valueOf(cell: WrittenCell): CellValue {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.formula : cell;
}
