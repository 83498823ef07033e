import { type Area, type BookCell, type BookStyle, isUnbounded } from "../book";
import { cellToChange, forgetEmptyCell, storedCells } from "../book/cells";
import { type HostError, invalidArgument, type JsonValue, notImplemented } from "../protocol";
import { changed } from "./changes";
import { type Excel, requireWritableSheet } from "./excel";

/** What all cells of the area have in common; null when they differ, as Excel says of mixed formats. */
export function common<Value extends JsonValue>(area: Area, read: (style: BookStyle, cell: BookCell | null) => Value): Value | null {
  const stored = storedCells(area.sheet, area);
  const isComplete = stored.length === area.rowCount * area.columnCount;
  const seen = new Set<Value>(isComplete ? [] : [read({}, null)]);
  for (const { cell } of stored) {
    seen.add(read(cell.style ?? {}, cell));
    if (seen.size > 1) return null;
  }
  return [...seen][0] ?? null;
}

/** Changes the look of every cell of the area; cells that look alike share one style afterwards. */
export function restyle(excel: Excel, area: Area, change: (style: BookStyle) => BookStyle): void {
  requireStyleable(excel, area);
  const done = new Map<BookStyle | null, BookStyle | null>();
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = cellToChange(area.sheet, row, column);
      const before = cell.style;
      const known = done.get(before);
      const after = known === undefined ? orNone(change(before ?? {})) : known;
      done.set(before, after);
      cell.style = after;
      if (after === null) forgetEmptyCell(area.sheet, row, column);
    }
  }
  changed(excel, "format", area);
}

/** Changes the look of some cells of the area, by their place in it. */
export function restyleEach(excel: Excel, area: Area, change: (style: BookStyle, row: number, column: number) => BookStyle): void {
  requireStyleable(excel, area);
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1) {
      const cell = cellToChange(area.sheet, area.row + row, area.column + column);
      cell.style = orNone(change(cell.style ?? {}, row, column));
      forgetEmptyCell(area.sheet, area.row + row, area.column + column);
    }
  }
  changed(excel, "format", area);
}

function requireStyleable(excel: Excel, area: Area): void {
  requireWritableSheet(excel, area.sheet);
  if (isUnbounded(area)) throw notImplemented("formats of whole rows and columns; format the cells that are used");
}

function orNone(style: BookStyle): BookStyle | null {
  return Object.keys(style).length === 0 ? null : style;
}

/** The style without some of its entries. */
export function without(style: BookStyle, ...names: (keyof BookStyle)[]): BookStyle {
  return Object.fromEntries(Object.entries(style).filter(([name]) => !names.some((one) => one === name)));
}

export function mustBeBoolean(value: JsonValue): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument("true or false is wanted");
}

export function mustBeText(value: JsonValue): string {
  if (typeof value === "string") return value;
  throw invalidArgument("text is wanted");
}

export function mustBeNumber(value: JsonValue, least: number, most: number): number {
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw invalidArgument(`a number from ${String(least)} to ${String(most)} is wanted`);
}

/** One of Excel's words, whatever the case of its letters. */
export function mustBeOneOf<Choice extends string>(value: JsonValue, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => typeof value === "string" && candidate.toLowerCase() === value.toLowerCase());
  if (choice === undefined) throw invalidArgument(`none of ${choices.join(", ")}`);
  return choice;
}

/** "#RRGGBB", in capitals. */
export function mustBeColor(value: JsonValue): string {
  if (typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  throw colorFault(value);
}

function colorFault(value: JsonValue): HostError {
  return typeof value === "string" && /^[a-z]+$/i.test(value) ? notImplemented("colours by name") : invalidArgument("a colour is #RRGGBB");
}
