import {
  localAddress,
  parseAddress,
  type CellStyle,
  type CellValue,
  type RangeRef,
  type SheetLink,
  type SheetState,
  type WrittenCell,
} from "../model";
import { lookOptions, styleOf } from "./cellLooks";
import { ExcelFault, makeFault } from "./faults";
import { loadShapes, refOf } from "./shape";

/** A part of a sheet's state, of some rows of it. */
export type ReadPart = { readonly sheet: string; readonly row: number } & (
  | { readonly kind: "contents"; readonly cells: SheetState["cells"]; readonly formats: SheetState["formats"] }
  | { readonly kind: "looks"; readonly styles: SheetState["styles"]; readonly links: readonly SheetLink[] }
  | {
      readonly kind: "sizes";
      readonly heights: readonly number[];
      readonly widths: readonly number[];
      readonly merged: readonly RangeRef[];
    }
);

/** Gives the part once the request is done. */
export type AskedPart = () => ReadPart;

export function askForContents(sheet: Excel.Worksheet, range: RangeRef): AskedPart {
  const asked = sheet.getRange(localAddress(range));
  asked.load("values,formulas,numberFormat");
  return () => {
    const values = asked.values as CellValue[][] | null;
    // Excel gives null for more than it can hold in one answer.
    if (!values) throw new ExcelFault(makeFault("too-large"));
    const formulas = asked.formulas as CellValue[][];
    return {
      kind: "contents",
      sheet: range.sheet,
      row: range.row,
      cells: values.map((row, down) => row.map((value, right) => writtenCell(value, formulas[down]?.[right] ?? value))),
      formats: asked.numberFormat as string[][],
    };
  };
}

/** A text that begins with "=" is a formula only where the cell holds something else than the text (office-js #6687). */
function writtenCell(value: CellValue, formula: CellValue): WrittenCell {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : value;
}

export function askForLooks(sheet: Excel.Worksheet, range: RangeRef): AskedPart {
  const asked = sheet.getRange(localAddress(range)).getCellProperties(lookOptions);
  return () => {
    const looks = asked.value;
    return {
      kind: "looks",
      sheet: range.sheet,
      row: range.row,
      styles: looks.map((row) => row.map(styleOf)),
      links: looks.flatMap((row, down) => row.flatMap((look, right) => linkOf(look, range, down, right))),
    };
  };
}

/** A link out of the workbook, or to a name, is not the add-in's. */
function linkOf({ hyperlink }: Excel.CellProperties, { sheet, row, column }: RangeRef, down: number, right: number): readonly SheetLink[] {
  const target = hyperlink?.documentReference ? parseAddress(hyperlink.documentReference) : null;
  if (!hyperlink || !target) return [];
  return [
    {
      cell: { sheet, row: row + down, column: column + right, rowCount: 1, columnCount: 1 },
      target: target.sheet === "" ? { ...target, sheet } : target,
      text: hyperlink.textToDisplay ?? "",
      tip: hyperlink.screenTip ?? "",
    },
  ];
}

export function askForSizes(sheet: Excel.Worksheet, range: RangeRef): AskedPart {
  const block = sheet.getRange(localAddress(range));
  const rows = block.getRowProperties({ format: { rowHeight: true } });
  const columns = block.getColumnProperties({ format: { columnWidth: true } });
  const merged = block.getMergedAreasOrNullObject();
  loadShapes(merged.areas);
  return () => ({
    kind: "sizes",
    sheet: range.sheet,
    row: range.row,
    heights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
    widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    merged: merged.isNullObject ? [] : merged.areas.items.map((area) => refOf(range.sheet, area)),
  });
}

type BlockState = Pick<SheetState, "cells" | "formats" | "styles" | "links" | "merged" | "heights" | "widths">;

/** Puts the parts of a sheet together. Rows of which no look was read look like the last one that was. */
export function blockStateOf(block: RangeRef | null, parts: readonly ReadPart[]): BlockState {
  const inOrder = [...parts].sort((one, other) => one.row - other.row);
  const contents = inOrder.filter((part) => part.kind === "contents");
  const looks = inOrder.filter((part) => part.kind === "looks");
  const sizes = inOrder.filter((part) => part.kind === "sizes");
  const styles = looks.flatMap((part) => part.styles);
  const plain: readonly CellStyle[] = Array.from({ length: block?.columnCount ?? 0 }, () => ({}));
  const below = styles.at(-1) ?? plain;
  return {
    cells: contents.flatMap((part) => part.cells),
    formats: contents.flatMap((part) => part.formats),
    styles: Array.from({ length: block?.rowCount ?? 0 }, (_, row) => styles[row] ?? below),
    links: looks.flatMap((part) => part.links),
    merged: sizes.flatMap((part) => part.merged),
    heights: sizes.flatMap((part) => part.heights),
    widths: sizes.flatMap((part) => part.widths),
  };
}
