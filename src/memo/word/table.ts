import { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { Element } from "hast";
import { toText } from "hast-util-to-text";
import { cellsOfRows } from "../tableTree";
import { tableType, textWidth } from "./look";
import { runsOf } from "./runs";

/** In rows, the header too. */
const longestWhole = 12;

const cellMargin = { top: 40, bottom: 40, left: 100, right: 100, marginUnitType: WidthType.DXA };

/** A table over the whole width. Its header row stands again on every page; no row is parted by a page. */
export function wordTable(table: Element): Table {
  const rows = cellsOfRows(table);
  return new Table({
    columnWidths: columnWidths(rows),
    width: { size: textWidth, type: WidthType.DXA },
    margins: cellMargin,
    rows: rows.map((cells, index) => wordRow(cells, index, rows.length)),
  });
}

function wordRow(cells: readonly Element[], index: number, count: number): TableRow {
  const isHeader = index === 0 && cells.every(({ tagName }) => tagName === "th");
  // A short table stays whole. Of a long one neither the header nor the last row, which may be a sum, stands alone on a page.
  const keepNext = index < count - 1 && (count <= longestWhole || isHeader || index === count - 2);
  return new TableRow({ tableHeader: isHeader, cantSplit: true, children: cells.map((cell) => wordCell(cell, keepNext)) });
}

function wordCell(cell: Element, keepNext: boolean): TableCell {
  const alignment = cell.properties.align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const paragraph = new Paragraph({
    alignment,
    keepNext,
    spacing: { after: 0 },
    children: runsOf(cell, { size: tableType, bold: cell.tagName === "th" }),
  });
  return new TableCell({ children: [paragraph] });
}

/**
 * In twentieths of a point. A column gets room for its longest word, and of what is left in proportion to its longest text, within bounds:
 * long texts are broken.
 */
function columnWidths(rows: readonly (readonly Element[])[]): readonly number[] {
  const columns = Array.from({ length: Math.max(0, ...rows.map((cells) => cells.length)) }, (_, column) => {
    const cells = rows.flatMap((row) => row.slice(column, column + 1));
    // Digits that no-break spaces hold together are one word.
    const word = Math.max(
      ...cells.flatMap((cell) =>
        toText(cell)
          .split(/[ \n-]/)
          .map((part) => signsOf(part, cell)),
      ),
    );
    const text = Math.max(...cells.map((cell) => signsOf(toText(cell), cell)));
    return { least: word + marginSigns, wanted: Math.max(word, Math.min(text, longestInOneLine)) + marginSigns };
  });
  const least = sumOf(columns.map((column) => column.least));
  const missing = sumOf(columns.map(({ wanted }) => wanted)) - least;
  const share = missing === 0 ? 0 : Math.min(1, Math.max(0, signsInLine - least) / missing);
  const signs = columns.map((column) => column.least + (column.wanted - column.least) * share);
  return signs.map((width) => Math.floor((textWidth * width) / sumOf(signs)));
}

/** Bold type is wider. */
function signsOf({ length }: string, { tagName }: Element): number {
  return tagName === "th" ? length * 1.12 : length;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Signs of the table's type: a text that may stand in one line, what the margins of a cell take, and what the page's width holds. */
const longestInOneLine = 36;
const marginSigns = 2;
const signsInLine = 88;
