import { columnLetters, columnOfLetters, quoteSheet } from "../../../src/model";
import { splitAddress } from "./area";
import type { Book, BookSheet } from "./book";
import { formulaTokens } from "./formula";
import { rewriteFormulas } from "./formula-places";

/** Where cells moved: all cells of `sheet` from `from` on, in the given band, by `by` rows (or columns). */
export interface Move {
  readonly sheet: BookSheet;
  readonly along: "rows" | "columns";
  /** First row (or column) that moves. */
  readonly from: number;
  readonly by: number;
  /** The columns (or rows) across which it moves: first and last. */
  readonly across: readonly [number, number];
}

/** Follows moved cells in the A1 references of all formulas of the book. Structured references need nothing: they follow their table. */
export function moveReferences(book: Book, move: Move): void {
  rewriteFormulas(book, (formula, home) => moveInFormula(formula, home, move));
}

/** @param home the sheet that the formula stands on */
export function moveInFormula(formula: string, home: BookSheet, move: Move): string {
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const named = splitAddress(token.text).sheet ?? home.name;
      return named.toLowerCase() === move.sheet.name.toLowerCase() ? token.prefix + movedCells(token.local, move) : token.text;
    })
    .join("");
}

/** One end of a reference; the row or the column is -1 in "A:C" and "1:3". */
interface Corner {
  readonly columnFixed: string;
  readonly column: number;
  readonly rowFixed: string;
  readonly row: number;
}

function movedCells(cells: string, move: Move): string {
  const corners = cells.split(":").map(readCorner);
  const band = corners.map((corner) => (move.along === "rows" ? corner.column : corner.row));
  const affected = band.every((place) => place < 0 || (place >= move.across[0] && place <= move.across[1]));
  return affected ? corners.map((corner) => writeCorner(moveCorner(corner, move))).join(":") : cells;
}

function readCorner(text: string): Corner {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = "", letters = "", second = "", row = ""] = parts ?? [];
  if (letters === "") return { columnFixed: "", column: -1, rowFixed: first + second, row: Number(row) - 1 };
  return { columnFixed: first, column: columnOfLetters(letters), rowFixed: second, row: row === "" ? -1 : Number(row) - 1 };
}

function moveCorner(corner: Corner, move: Move): Corner {
  if (move.along === "rows") return corner.row >= move.from ? { ...corner, row: corner.row + move.by } : corner;
  return corner.column >= move.from ? { ...corner, column: corner.column + move.by } : corner;
}

function writeCorner(corner: Corner): string {
  const column = corner.column < 0 ? "" : `${corner.columnFixed}${columnLetters(corner.column)}`;
  return corner.row < 0 ? column : `${column}${corner.rowFixed}${String(corner.row + 1)}`;
}

/** Puts a sheet's new name into all formulas that name it. */
export function renameSheetInFormulas(book: Book, before: string, after: string): void {
  rewriteFormulas(book, (formula) => (formula.includes("!") ? renameInFormula(formula, before, after) : formula));
}

export function renameInFormula(formula: string, before: string, after: string): string {
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const named = splitAddress(token.text).sheet;
      return named?.toLowerCase() === before.toLowerCase() ? `${quoteSheet(after)}!${token.local}` : token.text;
    })
    .join("");
}
