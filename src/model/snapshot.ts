import type { CellGrid, RangeRef } from "./cells";
import type { ChartPlan } from "./charts";
import type { ColorRule } from "./colorRules";
import type { DocumentKind } from "./documents";

/** What one read of the workbook gives before any table has been recognised: no body rows of source tables. */
export interface WorkbookOutline {
  readonly readOnly: boolean;
  readonly sheets: readonly SheetOutline[];
  /** The flags and column choices kept in the document's settings; {} when there are none. */
  readonly documentSettings: Readonly<Record<string, string>>;
  /** Days to add to a number in a date cell to get a serial of the 1900 system: 0, or 1462 in a 1904 workbook. */
  readonly dateOffset: number;
  /** No sheet bears a mark, and yet tables that the add-in alone makes stand there: another program has dropped the marks. Else left out. */
  readonly marksLost?: true;
}

export interface SheetOutline {
  /** Excel's id, stable while the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  /** 0-based place among all sheets. */
  readonly position: number;
  readonly visible: boolean;
  readonly protected: boolean;
  /** The add-in's mark, or null on a sheet of the user's. */
  readonly mark: SheetMark | null;
  /** The mark stands on the sheet no more: it is what the sheet itself tells (withLostMarks). Left out where it stands. */
  readonly markIsLost?: true;
  /** The smallest range that holds all values, or null for an empty sheet. */
  readonly used: RangeRef | null;
  /**
   * The first rows of the used range: at most `headRowCount` rows (`ownedHeadRowCount` of the add-in's own sheets), all its columns up to
   * `headColumnCount`. Null when the sheet is empty.
   */
  readonly head: { readonly range: RangeRef; readonly values: CellGrid } | null;
  readonly tables: readonly TableOutline[];
  /** The charts of the add-in's on it, by name (`chartPrefix`); left out where there are none. */
  readonly charts?: readonly ChartOutline[];
}

export interface ChartOutline {
  readonly name: string;
  readonly seriesCount: number;
}

export const headRowCount = 40;
/** More of the add-in's own sheets: what a person wrote beside a block moves only where the block grows over it. */
export const ownedHeadRowCount = 300;
export const headColumnCount = 120;

export interface TableOutline {
  readonly name: string;
  /** The whole table with header row and totals row. */
  readonly range: RangeRef;
  readonly showsHeaders: boolean;
  readonly showsTotals: boolean;
  /** Whether a filter hides rows of it now. */
  readonly filtered: boolean;
  /** The header texts, left to right. */
  readonly headers: readonly string[];
  /** All values, header row included, of tables that the add-in owns (named `Uf_…`); null for the others. */
  readonly values: CellGrid | null;
}

/** The body cells of a recognised source, read in a second step. */
export interface SourceCells {
  /** Same shape as the source's `body`. */
  readonly values: CellGrid;
  /** Some rows are hidden, by hand or by a filter. */
  readonly hasHiddenRows: boolean;
  /** Merged areas that touch the body. */
  readonly merged: readonly RangeRef[];
}

/** What an owned sheet is for. `area` carries the area's name in settings, a document its follow-up year: each year's stays on its own sheet. */
export type SheetRole =
  | { readonly kind: "overview" }
  | { readonly kind: "area"; readonly area: string }
  /** `year` is null only in a mark that does not say it. */
  | { readonly kind: DocumentKind; readonly year: number | null }
  | { readonly kind: "settings" }
  | { readonly kind: "templates" }
  | { readonly kind: "checks" }
  | { readonly kind: "review" };

/** The mark on an owned sheet: its role and the block that the add-in wrote last. */
export interface SheetMark {
  readonly role: SheetRole;
  /** The block as local address "A1:M45"; null before the first write. */
  readonly block: string | null;
  /** What else the add-in wrote there, since Excel cannot tell all of it back; left out where there is nothing. */
  readonly charts?: readonly ChartPlan[];
  readonly colors?: readonly ColorRule[];
  /** The rows (0-based, ascending) at which it begins a new page of print. */
  readonly breaks?: readonly number[];
  /** Ids of the blocks of a document whose order the user has chosen, in that order; the other sections follow the proposal. */
  readonly order?: readonly string[];
}

/** One role, one text: "overview", "area:Medborgare", "memo:2025". Used as the key of owned sheets. */
export function roleKey(role: SheetRole): string {
  if (role.kind === "area") return `area:${role.area}`;
  return "year" in role && role.year !== null ? `${role.kind}:${String(role.year)}` : role.kind;
}
