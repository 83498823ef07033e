import type { CellValue, RangeRef } from "./cells";
import type { ChartPlan } from "./charts";
import type { ColorRule } from "./colorRules";
import type { SheetMark } from "./snapshot";

/** One change of the workbook, as data. Applied in order by src/excel; `sheet` is the sheet's present (or coming) name. */
export type Action =
  | { readonly kind: "createSheet"; readonly sheet: string; readonly tabColor: string | null }
  /** Writes the add-in's mark on a sheet that it owns. */
  | { readonly kind: "markSheet"; readonly sheet: string; readonly mark: SheetMark }
  /** Contents, formats, links and conditional formats of a block that the add-in wrote. */
  | { readonly kind: "clear"; readonly range: RangeRef }
  /** Whole rows pushed down to make room, so that what a person wrote below is kept. `row` is 0-based. */
  | { readonly kind: "insertRows"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: "write"; readonly range: RangeRef; readonly cells: readonly (readonly WrittenCell[])[] }
  /** The same number format code (en-US) for all cells. */
  | { readonly kind: "numberFormat"; readonly range: RangeRef; readonly format: string }
  | { readonly kind: "style"; readonly range: RangeRef; readonly style: CellStyle }
  /** Widths in characters of the standard font, from the given 0-based column on. */
  | { readonly kind: "columnWidths"; readonly sheet: string; readonly column: number; readonly characters: readonly number[] }
  | { readonly kind: "hideColumns"; readonly sheet: string; readonly column: number; readonly count: number }
  /** Points, or "fit" for the height that the wrapped text needs. */
  | { readonly kind: "rowHeight"; readonly sheet: string; readonly row: number; readonly count: number; readonly height: number | "fit" }
  | { readonly kind: "merge"; readonly range: RangeRef }
  | { readonly kind: "link"; readonly range: RangeRef; readonly target: RangeRef; readonly text: string; readonly tip: string }
  | { readonly kind: "page"; readonly sheet: string; readonly page: PageLook }
  /** Begins a new page of print at each of the rows (0-based). `clears`: the breaks that were set by hand or by the add-in go first. */
  | { readonly kind: "pageBreaks"; readonly sheet: string; readonly rows: readonly number[]; readonly clears: boolean }
  | { readonly kind: "createTable"; readonly range: RangeRef; readonly name: string; readonly style: string }
  | { readonly kind: "resizeTable"; readonly name: string; readonly range: RangeRef }
  /** A drop-down of fixed choices in each cell. */
  | { readonly kind: "choices"; readonly range: RangeRef; readonly choices: readonly string[] }
  /** Draws a chart, or brings the one of the same name up to date. `present` is how many series that one has; null: it is not there. */
  | { readonly kind: "chart"; readonly sheet: string; readonly chart: ChartPlan; readonly present: number | null }
  /** Takes away a chart of the add-in's that is not wanted any more. */
  | { readonly kind: "removeChart"; readonly sheet: string; readonly name: string }
  /** A conditional format of the add-in's own; clearing a block clears those in it. */
  | ({ readonly kind: "colorWhen" } & ColorRule)
  /** `to` is the new name; the actions after it use it. */
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly to: string }
  | { readonly kind: "renameTable"; readonly sheet: string; readonly name: string; readonly to: string };

/**
 * A cell to write: null leaves it alone, "" clears it, a number or boolean is itself, `{formula}` is an en-US formula,
 * a string is always text, whatever it looks like (the applier adds the apostrophe where Excel would read it as something else).
 */
export type WrittenCell = CellValue | null | { readonly formula: string };

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly indent?: number;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  /** Lines between the rows of the range. */
  readonly inside?: BorderLine;
}

export interface BorderLine {
  readonly color: string;
  readonly weight: "hairline" | "thin" | "medium";
}

export interface PageLook {
  readonly gridlines: boolean;
  /** Rows kept at the top; 0 for none. */
  readonly frozenRows: number;
  readonly landscape: boolean;
  /** Rows repeated in print, from the first; 0 for none. */
  readonly repeatedRows: number;
}
