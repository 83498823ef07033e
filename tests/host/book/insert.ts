import { lastColumn, lastRow, localAddress } from "../../../src/model";
import { type Area, type Box, boxAddress, contains, intersection, rowsOfSheet, storedBox } from "./area";
import { type Book, type BookCell, type BookSheet, cellKey, columnOfKey, rowOfKey } from "./book";
import { isBlank } from "./cells";
import type { ChartAnchor } from "./charts";
import { moveReferences } from "./formula-references";

export type InsertFault = "pushes cells off the sheet" | "shifts a part of a table" | "shifts a part of a merged area";

/**
 * Makes room for the area: its cells and those below (or right) of it move, with formats, tables, merged areas, links, heights and the A1
 * references of formulas. A table or merged area grows when whole rows are inserted inside it.
 * @param kept areas that the client holds on to; they move along
 */
export function insertCells(book: Book, area: Area, direction: "down" | "right", kept: readonly Area[]): InsertFault | null {
  const shift = direction === "down" ? new Shift(area, "rows") : new Shift(area, "columns");
  const fault = shift.fault();
  if (fault) return fault;
  moveReferences(book, { sheet: area.sheet, along: shift.along, from: shift.from, by: shift.by, across: shift.across });
  shift.moveCells();
  shift.moveThings();
  for (const one of kept) if (one.sheet === area.sheet) Object.assign(one, shift.moved(one));
  return null;
}

/** One insertion on one sheet. */
class Shift {
  readonly from: number;
  readonly by: number;
  readonly across: readonly [number, number];
  private readonly sheet: BookSheet;
  /** Everything that moves: from the inserted area to the edge of the sheet. */
  private readonly band: Box;

  constructor(
    area: Area,
    readonly along: "rows" | "columns",
  ) {
    const { row, column, rowCount, columnCount } = area;
    this.sheet = area.sheet;
    this.from = along === "rows" ? row : column;
    this.by = along === "rows" ? rowCount : columnCount;
    this.across = along === "rows" ? [column, column + columnCount - 1] : [row, row + rowCount - 1];
    this.band =
      along === "rows"
        ? { row, column, rowCount: lastRow - row + 1, columnCount }
        : { row, column, rowCount, columnCount: lastColumn - column + 1 };
  }

  fault(): InsertFault | null {
    for (const [key, cell] of this.sheet.cells) {
      if (!isBlank(cell) && this.moves(rowOfKey(key), columnOfKey(key)) && this.isPushedOff(key)) return "pushes cells off the sheet";
    }
    for (const table of this.sheet.tables) if (this.cuts(storedBox(table.range))) return "shifts a part of a table";
    for (const merge of this.sheet.merges) if (this.cuts(storedBox(merge))) return "shifts a part of a merged area";
    return null;
  }

  private isPushedOff(key: number): boolean {
    return this.along === "rows" ? rowOfKey(key) + this.by > lastRow : columnOfKey(key) + this.by > lastColumn;
  }

  private moves(row: number, column: number): boolean {
    const along = this.along === "rows" ? row : column;
    const across = this.along === "rows" ? column : row;
    return along >= this.from && across >= this.across[0] && across <= this.across[1];
  }

  /** A thing that moves or grows must lie across the inserted band as a whole. */
  private cuts(box: Box): boolean {
    const common = intersection(box, this.band);
    if (!common) return false;
    return this.along === "rows" ? common.columnCount < box.columnCount : common.rowCount < box.rowCount;
  }

  /** Where a box is afterwards: moved when it starts at or after the insertion, longer when the insertion is inside it. */
  moved(box: Box): Box {
    const common = intersection(box, this.band);
    if (!common || this.cuts(box)) return { row: box.row, column: box.column, rowCount: box.rowCount, columnCount: box.columnCount };
    const { row, column, rowCount, columnCount } = box;
    if (this.along === "rows") {
      if (rowCount === rowsOfSheet) return { row, column, rowCount, columnCount };
      return row >= this.from
        ? { row: row + this.by, column, rowCount, columnCount }
        : { row, column, rowCount: rowCount + this.by, columnCount };
    }
    return column >= this.from
      ? { row, column: column + this.by, rowCount, columnCount }
      : { row, column, rowCount, columnCount: columnCount + this.by };
  }

  moveCells(): void {
    this.sheet.cells = this.movedMap<BookCell>(this.sheet.cells);
    this.sheet.hyperlinks = this.movedMap(this.sheet.hyperlinks);
  }

  private movedMap<Value>(map: Map<number, Value>): Map<number, Value> {
    const moved = new Map<number, Value>();
    for (const [key, value] of map) {
      const row = rowOfKey(key);
      const column = columnOfKey(key);
      if (!this.moves(row, column)) moved.set(key, value);
      else moved.set(this.along === "rows" ? cellKey(row + this.by, column) : cellKey(row, column + this.by), value);
    }
    return moved;
  }

  moveThings(): void {
    const sheet = this.sheet;
    for (const table of sheet.tables) table.range = localAddress({ sheet: "", ...this.moved(storedBox(table.range)) });
    sheet.merges = new Set([...sheet.merges].map((merge) => localAddress({ sheet: "", ...this.moved(storedBox(merge)) })));
    sheet.validations = sheet.validations.map((one) => ({ ...one, range: boxAddress(this.moved(storedBox(one.range))) }));
    for (const rule of sheet.conditionals) rule.ranges = rule.ranges.map((range) => boxAddress(this.moved(storedBox(range))));
    const whole = contains(this.band, {
      ...this.band,
      ...(this.along === "rows" ? { column: 0, columnCount: lastColumn + 1 } : { row: 0, rowCount: lastRow + 1 }),
    });
    if (!whole) return;
    for (const { anchor } of sheet.charts) this.moveAnchor(anchor);
    if (this.along === "rows") {
      sheet.rowHeights = this.movedLines(sheet.rowHeights);
      if (sheet.rowBreaks) sheet.rowBreaks = sheet.rowBreaks.map((row) => this.movedLine(row));
      sheet.hiddenRows = new Set([...sheet.hiddenRows].map((row) => this.movedLine(row)));
    } else {
      sheet.columnWidths = this.movedLines(sheet.columnWidths);
      sheet.hiddenColumns = new Set([...sheet.hiddenColumns].map((column) => this.movedLine(column)));
    }
  }

  /** A chart keeps with its cells: it moves when they do, and grows when rows or columns come in under it. */
  private moveAnchor({ start, end }: ChartAnchor): void {
    if (this.along === "rows") {
      start.row = this.movedLine(start.row);
      // A chart that ends where the inserted rows begin does not cover them.
      end.row = end.down > 0 ? this.movedLine(end.row) : this.movedLine(end.row - 1) + 1;
    } else {
      start.column = this.movedLine(start.column);
      end.column = end.right > 0 ? this.movedLine(end.column) : this.movedLine(end.column - 1) + 1;
    }
  }

  private movedLine(line: number): number {
    return line >= this.from ? line + this.by : line;
  }

  private movedLines(lines: Map<number, number>): Map<number, number> {
    return new Map([...lines].map(([line, size]) => [this.movedLine(line), size]));
  }
}
