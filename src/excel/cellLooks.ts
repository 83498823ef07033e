import type { BorderLine, CellStyle } from "../model";

/** What `Range.getCellProperties` (ExcelApi 1.9) is asked for: what a `CellStyle` has, and where the cell leads. */
export const lookOptions: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    font: { bold: true, italic: true, underline: true, size: true, color: true },
    fill: { color: true },
    // Of all sides: single ones cannot be asked for.
    borders: { style: true, weight: true, color: true },
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
  },
};

const horizontal: Readonly<Record<string, CellStyle["horizontal"]>> = { Left: "left", Center: "center", Right: "right" };
const vertical: Readonly<Record<string, CellStyle["vertical"]>> = { Top: "top", Center: "center" };
const weights: Readonly<Record<string, BorderLine["weight"]>> = { Hairline: "hairline", Thin: "thin", Medium: "medium", Thick: "medium" };

/** The standard font of a workbook, which a cleared cell has. */
const plainSize = 11;
const plainColor = "#000000";
/** What Excel says of a cell without a fill. */
const noFills: ReadonlySet<string> = new Set(["", "#FFFFFF"]);

/** The style that gives a cleared cell the look of this one: what a cleared cell has is left out. */
export function styleOf({ format }: Excel.CellProperties): CellStyle {
  if (!format) return {};
  const { wrapText, horizontalAlignment, verticalAlignment, indentLevel } = format;
  const across = horizontal[horizontalAlignment ?? ""];
  const along = vertical[verticalAlignment ?? ""];
  return {
    ...fontOf(format.font),
    ...fillOf(format.fill),
    ...(wrapText ? { wrap: true } : {}),
    ...(across ? { horizontal: across } : {}),
    ...(along ? { vertical: along } : {}),
    ...(indentLevel ? { indent: indentLevel } : {}),
    ...linesOf(format.borders),
  };
}

function fontOf({ bold, italic, underline, size, color }: Excel.CellPropertiesFont = {}): CellStyle {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline && underline !== "None" ? { underline: true } : {}),
    ...(size && size !== plainSize ? { size } : {}),
    ...(color && color.toUpperCase() !== plainColor ? { color } : {}),
  };
}

function fillOf({ color }: Excel.CellPropertiesFill = {}): CellStyle {
  return color && !noFills.has(color.toUpperCase()) ? { fill: color } : {};
}

function linesOf({ top, bottom }: Excel.CellBorderCollection = {}): CellStyle {
  const above = lineOf(top);
  const below = lineOf(bottom);
  return { ...(above ? { top: above } : {}), ...(below ? { bottom: below } : {}) };
}

/** Excel gives a side without a line a colour too: its kind tells. */
function lineOf({ style, weight, color }: Excel.CellBorder = {}): BorderLine | null {
  if (!style || style === "None") return null;
  return { color: color ?? plainColor, weight: weights[weight ?? ""] ?? "thin" };
}
