import type { BorderLine, CellStyle } from "../model";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const weights = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;

/** Queues the parts of a style that are given; the others stay as they are. */
export function applyStyle(range: Excel.Range, style: CellStyle, rowCount: number): void {
  const { format } = range;
  applyFont(format.font, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.top) draw(format.borders.getItem("EdgeTop"), style.top);
  if (style.bottom) draw(format.borders.getItem("EdgeBottom"), style.bottom);
  // A single row has nothing inside, and Excel refuses to draw there.
  if (style.inside && rowCount > 1) draw(format.borders.getItem("InsideHorizontal"), style.inside);
}

function applyFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = style.color;
}

/** The kind of line first: Excel gives a line without one its own weight and colour. */
function draw(border: Excel.RangeBorder, line: BorderLine): void {
  border.style = "Continuous";
  border.weight = weights[line.weight];
  border.color = line.color;
}
